package dev.cloakroom.redisson;

import dev.cloakroom.SessionId;
import dev.cloakroom.redisson.Answer.Kind;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.util.ArrayList;
import java.util.Arrays;
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
    return askWithin(Limit.NONE, verb, script, id, subject, arguments);
  }

  /** Runs a script in the partition of an id, which is that of the subject who has a limit. */
  Answer askWithin(
      Limit limit,
      String verb,
      Script script,
      SessionId id,
      @Nullable SubjectKey subject,
      Object... arguments) {
    Keys.Partition partition = of(id);
    List<Object> declared = layout.keys(partition.sessions());
    declare(subject, partition, declared);
    declare(limit, subject, partition, declared);
    return run(verb, script, id, declared, limit, arguments);
  }

  /** Runs {@link Script#CYCLE} in the partitions of two ids, which have to be on one server. */
  Answer cycle(SessionId old, StoredSession replacement, byte[] row, Limit limit, long now) {
    Keys.Partition from = of(old);
    Keys.Partition to = of(replacement.id());
    List<Object> declared = layout.keys(from.sessions(), to.sessions());
    declare(replacement.subjectKey(), to, declared);
    declare(limit, replacement.subjectKey(), to, declared);
    return run(
        "cycle a session",
        Script.CYCLE,
        old,
        declared,
        limit,
        to.registries(),
        replacement.id().bytes(),
        row,
        now);
  }

  private Answer run(
      String verb,
      Script script,
      SessionId id,
      List<Object> declared,
      Limit limit,
      Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(of(id).registries(), id.bytes()));
    all.addAll(Arrays.asList(arguments));
    all.addAll(limit.arguments());
    while (true) {
      Answer answer = server.ask(verb, script, declared, all.toArray());
      if (answer.is(Kind.STRAY)) {
        declare(SubjectKey.of(answer.rest()), of(id), declared);
      } else if (answer.is(Kind.UNDECIDED) && script != Script.PREPARE) {
        if (!decide(id, answer.rest())) {
          return new Answer(Kind.GONE, new byte[0]);
        }
      } else if (!answer.is(Kind.FULL) || !decideAny(answer)) {
        return answer;
      }
    }
  }

  private static void declare(
      @Nullable SubjectKey subject, Keys.Partition partition, List<Object> declared) {
    if (subject != null) {
      declared.add(partition.registry(subject));
    }
  }

  private static void declare(
      Limit limit,
      @Nullable SubjectKey declaredAlready,
      Keys.Partition partition,
      List<Object> declared) {
    for (SubjectKey subject : limit.subjects()) {
      if (!subject.equals(declaredAlready)) {
        declare(subject, partition, declared);
      }
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
    ask("finish a sign-in", Script.FINISH, id, null, Row.latest(entry));
    return true;
  }

  /**
   * Decides sign-ins that took the room of sessions: those that are committed are finished, and
   * those that can never be are taken back.
   *
   * @return whether there is room that was not, or should be looked for again
   */
  private boolean decideAny(Answer full) {
    boolean room = false;
    for (Undecided signIn : Undecided.of(full)) {
      Answer old =
          ask(
              "load a session",
              Script.MOVED_TO,
              signIn.old(),
              null,
              signIn.version(),
              signIn.latest());
      if (names(old, signIn.id(), signIn.latest())) {
        ask("finish a sign-in", Script.FINISH, signIn.id(), null, signIn.latest());
      } else if (old.is(Kind.WRITTEN) || old.is(Kind.TOO_LATE)) {
        ask(
            "take back a sign-in",
            Script.WITHDRAW,
            signIn.id(),
            null,
            signIn.old().bytes(),
            signIn.latest());
        room = true;
      }
    }
    return room;
  }

  boolean isCommitted(SessionId id, byte[] entry) {
    Answer answer = ask("load a session", Script.MOVED_TO, Row.cameFrom(entry), null);
    return names(answer, id, Row.latest(entry));
  }

  /** Whether {@link Script#MOVED_TO} tells of this very sign-in. */
  private static boolean names(Answer movedTo, SessionId id, byte[] latest) {
    return movedTo.is(Kind.WRITTEN)
        && Arrays.equals(movedTo.beginning(SessionId.BYTES), id.bytes())
        && Arrays.equals(
            movedTo.rest(), SessionId.BYTES, movedTo.rest().length, latest, 0, latest.length);
  }
}
