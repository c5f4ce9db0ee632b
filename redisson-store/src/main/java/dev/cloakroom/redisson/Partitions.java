package dev.cloakroom.redisson;

import dev.cloakroom.SessionId;
import dev.cloakroom.redisson.Answer.Kind;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.util.ArrayList;
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

  private Keys.Partition of(SessionId id) {
    return keys.partition(id.partition());
  }

  /** The session of an id, dead or alive; {@code null} if there is none. */
  @Nullable StoredSession read(SessionId id) {
    byte[] entry = server.entry("load a session", of(id).sessions(), id.bytes());
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

  /**
   * Runs a script in the partition of an id.
   *
   * @param subject whose registry is declared; {@code null} where it is not known or needed
   */
  Answer ask(
      String verb, Script script, SessionId id, @Nullable SubjectKey subject, Object... arguments) {
    Keys.Partition partition = of(id);
    List<Object> declared = layout.keys(partition.sessions());
    declare(subject, partition, declared);
    return run(verb, script, id, declared, arguments);
  }

  /** Runs {@link Script#CYCLE} in the partitions of two ids, which have to be on one server. */
  Answer cycle(SessionId old, StoredSession replacement, byte[] row, long now) {
    Keys.Partition from = of(old);
    Keys.Partition to = of(replacement.id());
    List<Object> declared = layout.keys(from.sessions(), to.sessions());
    declare(replacement.subjectKey(), to, declared);
    return run(
        "cycle a session",
        Script.CYCLE,
        old,
        declared,
        to.registries(),
        replacement.id().bytes(),
        row,
        now);
  }

  private Answer run(
      String verb, Script script, SessionId id, List<Object> declared, Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = of(id).registries();
    all[1] = id.bytes();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    while (true) {
      Answer answer = server.ask(verb, script, declared, all);
      if (answer.is(Kind.STRAY)) {
        declare(SubjectKey.of(answer.rest()), of(id), declared);
      } else if (!answer.is(Kind.UNDECIDED) || script == Script.PREPARE) {
        return answer;
      } else if (!decide(id, answer.rest())) {
        return new Answer(Kind.GONE, new byte[0]);
      }
    }
  }

  private static void declare(
      @Nullable SubjectKey subject, Keys.Partition partition, List<Object> declared) {
    if (subject != null) {
      declared.add(partition.registry(subject));
    }
  }

  /** The ids and rows of a subject, in turn. */
  List<byte[]> list(List<SubjectKey> subjects, long now) {
    Keys.Partition partition = keys.partition(subjects.get(0).placement());
    List<Object> declared = layout.keys(partition.sessions());
    List<Object> arguments = new ArrayList<>(List.of(partition.registries(), now));
    for (SubjectKey subject : subjects) {
      declare(subject, partition, declared);
      arguments.add(subject.bytes());
    }
    return server.list("list a subject's sessions", Script.LIST, declared, arguments.toArray());
  }

  /**
   * Deletes sessions of a subject's registry.
   *
   * @return what {@link Script#DELETE_LISTED} does
   */
  List<byte[]> deleteListed(SubjectKey subject, int limit, int passed, @Nullable SessionId except) {
    Keys.Partition partition = keys.partition(subject.placement());
    List<Object> declared = layout.keys(partition.sessions());
    declare(subject, partition, declared);
    return server.list(
        "delete a subject's sessions",
        Script.DELETE_LISTED,
        declared,
        partition.registries(),
        limit,
        passed,
        subject.bytes(),
        except == null ? "" : except.bytes());
  }

  /** The ids and rows of those that are there, in turn. */
  List<byte[]> fetch(int number, List<SessionId> ids) {
    Keys.Partition partition = keys.partition(number);
    List<Object> arguments = new ArrayList<>(List.of(partition.registries()));
    ids.forEach(id -> arguments.add(id.bytes()));
    return server.list(
        "scan the sessions", Script.FETCH, layout.keys(partition.sessions()), arguments.toArray());
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
    ask("finish a sign-in", Script.FINISH, id, null);
    return true;
  }

  boolean isCommitted(SessionId id, byte[] entry) {
    Answer answer = ask("load a session", Script.MOVED_TO, Row.cameFrom(entry), null);
    return answer.is(Kind.WRITTEN) && SessionId.of(answer.rest()).equals(id);
  }
}
