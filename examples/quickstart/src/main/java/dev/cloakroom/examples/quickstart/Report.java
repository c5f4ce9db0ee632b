package dev.cloakroom.examples.quickstart;

import java.io.PrintStream;

/** Tells what happens, and whether it is what should happen. */
final class Report {
  private final PrintStream out;
  private int failures;

  Report(PrintStream out) {
    this.out = out;
  }

  void chapter(String title) {
    out.println();
    out.println(title);
  }

  void line(String text) {
    out.println("    " + text);
  }

  void check(String claim, boolean held) {
    out.println((held ? "  ok   " : "  FAIL ") + claim);
    if (!held) {
      failures++;
    }
  }

  boolean allHeld() {
    return failures == 0;
  }
}
