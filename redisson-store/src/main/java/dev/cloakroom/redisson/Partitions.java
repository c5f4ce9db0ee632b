package dev.cloakroom.redisson;

import dev.cloakroom.SessionId;
import dev.cloakroom.redisson.Answer.Kind;
import dev.cloakroom.spi.StoredSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redisson.api.RMap;

/**
 * The partitions of a namespace. Every call is for the one that an id is in; where it meets a
 * sign-in that is not decided yet, that is decided first. Thread-safe.
 */
final class Partitions {
  private final Server server;
  private final Layout layout;
  private final Keys keys;
  private final List<RMap<byte[], byte[]>> sessions;

  Partitions(Server server, Layout layout, Keys keys) {
    this.server = server;
    this.layout = layout;
    this.keys = keys;
    this.sessions =
        keys.partitions().stream().map(partition -> server.map(partition.sessions())).toList();
  }

  Keys.Partition of(SessionId id) {
    return keys.partition(id.partition());
  }

  Keys.Partition of(int number) {
    return keys.partition(number);
  }

  /** The session of an id, dead or alive; {@code null} if there is none. */
  @Nullable StoredSession read(SessionId id) {
    RMap<byte[], byte[]> map = sessions.get(id.partition());
    byte[] entry = server.call("load a session", () -> map.get(id.bytes()));
    if (entry == null) {
      return null;
    }
    return switch (Row.state(id, entry, layout.rowAt())) {
      case LIVE -> Row.read(id, entry, layout.rowAt());
      case MOVED -> null;
      case PENDING -> decide(id, entry) ? read(id) : null;
    };
  }

  /** The ids in a partition, in no order. */
  List<SessionId> ids(int partition) {
    return server.call(
        "scan the sessions",
        () -> sessions.get(partition).readAllKeySet().stream().map(SessionId::of).toList());
  }

  /** Runs a script in the partition of an id. */
  Answer ask(String verb, Script script, SessionId id, Object... arguments) {
    return askOf(verb, script, id, of(id).ofSessions(), arguments);
  }

  /**
   * Runs a script that begins with an id.
   *
   * @param keys those of its partition, and perhaps of another
   */
  Answer askOf(String verb, Script script, SessionId id, List<Object> keys, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = id.bytes();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    while (true) {
      Answer answer = server.ask(verb, script, keys, all);
      if (!answer.is(Kind.UNDECIDED) || script == Script.PREPARE) {
        return answer;
      }
      if (!decide(id, answer.rest())) {
        return new Answer(Kind.GONE, new byte[0]);
      }
    }
  }

  /**
   * Whether a sign-in that was met half-way has been committed; then it is finished. One that was
   * not is left to whoever began it, and is not there yet.
   *
   * @param entry its row, at the end of which is where it came from
   */
  boolean decide(SessionId id, byte[] entry) {
    if (!isCommitted(id, entry)) {
      return false;
    }
    server.ask("finish a sign-in", Script.FINISH, of(id).ofSessions(), id.bytes());
    return true;
  }

  boolean isCommitted(SessionId id, byte[] entry) {
    SessionId old = Row.cameFrom(entry);
    Answer answer =
        server.ask("load a session", Script.MOVED_TO, of(old).ofSessions(), old.bytes());
    return answer.is(Kind.WRITTEN) && SessionId.of(answer.rest()).equals(id);
  }
}
