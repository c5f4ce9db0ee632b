package dev.cloakroom.tck.history.store;

import dev.cloakroom.spi.StoredValue;
import java.util.HexFormat;

/**
 * A value as it is stored, compared by its bytes. Immutable.
 *
 * @param expiresAt in epoch milliseconds
 * @param hex the bytes
 */
record Value(long expiresAt, String hex) {
  static Value of(StoredValue value) {
    return new Value(value.expiresAt(), HexFormat.of().formatHex(value.data()));
  }

  StoredValue stored() {
    return new StoredValue(expiresAt, HexFormat.of().parseHex(hex));
  }

  boolean isLiveAt(long now) {
    return now < expiresAt;
  }

  @Override
  public String toString() {
    return "#" + hex + " dies " + Times.legible(expiresAt);
  }
}
