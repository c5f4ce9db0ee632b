package dev.cloakroom.benchmarks.payload;

import java.math.BigDecimal;

/** A {@link CartLine} whose tags are hashes of names. */
public record UntaggedCartLine(long sku, int quantity, BigDecimal price, String title) {
  static UntaggedCartLine of(CartLine line) {
    return new UntaggedCartLine(line.sku(), line.quantity(), line.price(), line.title());
  }
}
