package dev.cloakroom.jpa;

import static java.util.stream.Collectors.joining;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.WriteResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds sessions to subjects that may have so many only. Those of one subject are added one after
 * the other, by however many nodes, so that what was counted holds until the session is there
 * (docs/adr/0021). Thread-safe.
 */
final class LimitedSignIns {
  private static final String LIVE =
      """
      SELECT id, created_at, expires_at FROM cloakroom_session
      WHERE namespace = ? AND subject_key IN\
      """;

  private static final String STANDS =
      """
      SELECT 1 FROM cloakroom_session
      WHERE id = ? AND namespace = ? AND version = ? AND expires_at > ?
      """;

  private final String namespace;
  private final Calls calls;
  private final SessionTable sessions;
  private final SignInQueues queues = new SignInQueues();
  private final SignInLock lock;
  private final String locking;

  /** A live session of the subject. */
  private record Device(SessionId id, long createdAt) {
    /** As {@link StoredSession#NEWEST_FIRST}. */
    private static final Comparator<Device> NEWEST_FIRST =
        Comparator.comparingLong(Device::createdAt).reversed().thenComparing(Device::id);
  }

  LimitedSignIns(String namespace, Calls calls, Database database, SessionTable sessions) {
    this.namespace = namespace;
    this.calls = calls;
    this.sessions = sessions;
    this.lock = new SignInLock(namespace, database);
    this.locking = database.hasSingleWriter() ? "" : " FOR UPDATE";
  }

  /**
   * Adds a session, if there is room or room is made.
   *
   * @throws DuplicateKeyException if there is one with the same id or the same primary key
   */
  WriteResult insert(long rowId, StoredSession added, SubjectLimit limit, long now) {
    return inTurn(
        "insert a session",
        limit,
        transaction -> {
          List<SessionId> excess = excess(transaction, added.id(), null, limit, now);
          if (!excess.isEmpty() && limit.excess() == SubjectLimit.Excess.REJECT) {
            return WriteResult.FULL;
          }
          sessions.insert(transaction, rowId, added);
          return evicted(transaction, excess);
        });
  }

  /**
   * Puts another session in the place of one of the version before it, if there is room or room is
   * made.
   *
   * @return nothing if there is no such one
   */
  Optional<WriteResult> cycle(
      SessionId old, StoredSession replacement, SubjectLimit limit, long now) {
    return inTurn(
        "cycle a session",
        limit,
        transaction -> {
          List<SessionId> excess = excess(transaction, replacement.id(), old, limit, now);
          if (!excess.isEmpty() && limit.excess() == SubjectLimit.Excess.REJECT) {
            return stands(transaction, old, replacement.version() - 1, now)
                ? Optional.of(WriteResult.FULL)
                : Optional.empty();
          }
          return sessions.cycle(transaction, old, replacement, now) > 0
              ? Optional.of(evicted(transaction, excess))
              : Optional.empty();
        });
  }

  private <T> T inTurn(String verb, SubjectLimit limit, Transaction.Work<T> work) {
    int placement = limit.keys().get(0).placement();
    return calls.transact(
        verb,
        queues.of(placement),
        transaction -> {
          lock.take(transaction, placement);
          T result = work.in(transaction);
          lock.remove(transaction, placement);
          return result;
        });
  }

  /** Those that are too many beside one that is added; none if that is there already. */
  private List<SessionId> excess(
      Transaction transaction,
      SessionId added,
      @Nullable SessionId replaced,
      SubjectLimit limit,
      long now)
      throws SQLException {
    List<Device> devices = live(transaction, limit.keys(), now);
    if (devices.stream().anyMatch(device -> device.id().equals(added))) {
      return List.of();
    }
    return devices.stream()
        .filter(device -> !device.id().equals(replaced))
        .sorted(Device.NEWEST_FIRST)
        .skip(limit.sessions() - 1L)
        .map(Device::id)
        .toList();
  }

  /**
   * Locks all of the subject's where others write meanwhile: one that is cycled would not be met by
   * its id, and one that is dead by this clock may be put off by a node whose clock is behind.
   */
  private List<Device> live(Transaction transaction, List<SubjectKey> keys, long now)
      throws SQLException {
    return transaction.run(
        LIVE + keys.stream().map(key -> "?").collect(joining(", ", " (", ")")) + locking,
        statement -> {
          statement.setString(1, namespace);
          for (int i = 0; i < keys.size(); i++) {
            statement.setBytes(2 + i, keys.get(i).bytes());
          }
          List<Device> devices = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              if (now < rows.getLong(3)) {
                devices.add(new Device(SessionId.of(rows.getBytes(1)), rows.getLong(2)));
              }
            }
          }
          return devices;
        });
  }

  private boolean stands(Transaction transaction, SessionId id, long version, long now)
      throws SQLException {
    return transaction.run(
        STANDS,
        statement -> {
          statement.setBytes(1, id.bytes());
          statement.setString(2, namespace);
          statement.setLong(3, version);
          statement.setLong(4, now);
          try (ResultSet rows = statement.executeQuery()) {
            return rows.next();
          }
        });
  }

  private WriteResult evicted(Transaction transaction, List<SessionId> excess) throws SQLException {
    List<SessionId> evicted = new ArrayList<>();
    for (SessionId id : excess) {
      if (sessions.delete(transaction, id) > 0) {
        evicted.add(id);
      }
    }
    return new WriteResult.Written(evicted);
  }
}
