package dev.cloakroom.spi;

/**
 * A value of the key-value space as stores see it. Immutable as long as nobody changes {@code
 * data}, which is not copied.
 *
 * @param expiresAt when it dies, in epoch milliseconds
 * @param data the sealed value
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record StoredValue(long expiresAt, byte[] data) {
  /** Whether it lives at an instant: it does until the millisecond before its expiry. */
  public boolean isLiveAt(long now) {
    return now < expiresAt;
  }

  /** Whether it died before an instant. */
  public boolean diedBefore(long instant) {
    return expiresAt < instant;
  }

  /** Says nothing of the contents. */
  @Override
  public String toString() {
    return "StoredValue[" + data.length + " bytes]";
  }
}
