package dev.cloakroom.tck.history.store;

import java.util.HexFormat;

/**
 * The key of a value, compared by its bytes. Immutable.
 *
 * @param hex 64 digits
 */
record ValueKey(String hex) {
  static ValueKey of(byte[] bytes) {
    return new ValueKey(HexFormat.of().formatHex(bytes));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
