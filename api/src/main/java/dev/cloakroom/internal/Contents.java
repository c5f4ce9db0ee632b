package dev.cloakroom.internal;

/**
 * What a session holds.
 *
 * @param payload the object
 * @param unknownFields encoded fields that a newer version of its class wrote
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Contents<P>(P payload, byte[] unknownFields) {
  static <P> Contents<P> fresh(P payload) {
    return new Contents<>(payload, new byte[0]);
  }

  Contents<P> withPayload(P other) {
    return new Contents<>(other, unknownFields);
  }
}
