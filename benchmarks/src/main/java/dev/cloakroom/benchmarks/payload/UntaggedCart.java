package dev.cloakroom.benchmarks.payload;

import java.util.ArrayList;
import java.util.List;

/** A {@link Cart} whose tags are hashes of names. */
public record UntaggedCart(List<UntaggedCartLine> lines) {
  static UntaggedCart of(Cart cart) {
    List<UntaggedCartLine> lines = new ArrayList<>(cart.lines().size());
    for (CartLine line : cart.lines()) {
      lines.add(UntaggedCartLine.of(line));
    }
    return new UntaggedCart(lines);
  }
}
