package dev.cloakroom.redisson;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/**
 * What a script says: a letter, and what belongs to it. The letters are those of {@code rows.lua}.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(Kind kind, byte[] rest) {
  /** How a script ended. */
  enum Kind {
    WRITTEN('W'),
    GONE('G'),
    CONFLICT('C'),
    IN_USE('U'),
    TOO_LATE('L'),
    UNDECIDED('P'),
    STRAY('S');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    private static Kind of(byte letter) {
      return Arrays.stream(values())
          .filter(kind -> kind.letter == letter)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no script says " + (char) letter));
    }
  }

  static Answer of(byte[] said) {
    return new Answer(Kind.of(said[0]), Arrays.copyOfRange(said, 1, said.length));
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** What belongs to it, as a number. */
  long number() {
    return Long.parseLong(new String(rest, US_ASCII));
  }
}
