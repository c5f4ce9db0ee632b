package dev.cloakroom.docs;

import java.util.List;

/**
 * Runs the README's lines in a process of its own, for they name files in the working directory.
 */
final class FirstUseMain {
  private FirstUseMain() {}

  public static void main(String[] args) {
    FirstUse.run(new Cart(List.of("brass gear")));
  }
}
