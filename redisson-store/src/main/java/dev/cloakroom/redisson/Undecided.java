package dev.cloakroom.redisson;

import dev.cloakroom.SessionId;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A sign-in that is not decided yet and takes the room of a session, as {@code lua/limits.lua}
 * tells of it.
 *
 * @param id of the new session
 * @param version of its row, in 8 bytes
 * @param latest until when its second step may come, in 8 bytes
 * @param old from which it comes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Undecided(SessionId id, byte[] version, byte[] latest, SessionId old) {
  /** Those whom an answer names that there is no room. */
  static List<Undecided> of(Answer full) {
    ByteBuffer rest = ByteBuffer.wrap(full.rest());
    List<Undecided> all = new ArrayList<>();
    while (rest.hasRemaining()) {
      SessionId id = SessionId.of(next(rest, SessionId.BYTES));
      byte[] version = next(rest, Long.BYTES);
      byte[] latest = next(rest, Long.BYTES);
      all.add(new Undecided(id, version, latest, SessionId.of(next(rest, SessionId.BYTES))));
    }
    return all;
  }

  private static byte[] next(ByteBuffer rest, int count) {
    byte[] bytes = new byte[count];
    rest.get(bytes);
    return bytes;
  }
}
