package dev.cloakroom.redisson;

import dev.cloakroom.SessionId;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a script says: a letter, and what belongs to it. The letters are those of {@code rows.lua}
 * and {@code limits.lua}.
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
    STRAY('S'),
    FULL('F');

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

  /** What belongs to it begins with a number in 8 bytes. */
  long number() {
    return ByteBuffer.wrap(rest).getLong();
  }

  /** The first bytes of what belongs to it. */
  byte[] beginning(int count) {
    return Arrays.copyOf(rest, count);
  }

  /** What belongs to it, from a place on, is ids one behind the other. */
  List<SessionId> ids(int from) {
    List<SessionId> ids = new ArrayList<>();
    for (int at = from; at < rest.length; at += SessionId.BYTES) {
      ids.add(SessionId.of(Arrays.copyOfRange(rest, at, at + SessionId.BYTES)));
    }
    return ids;
  }
}
