package dev.cloakroom.jpa;

import dev.cloakroom.SessionException;
import dev.cloakroom.SessionId;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.Swept;
import dev.cloakroom.spi.ValueStore;
import dev.cloakroom.spi.WriteResult;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sessions in an SQL database: SQLite, PostgreSQL, MySQL or MariaDB. Thread-safe, and safe
 * beside any number of other stores, in this process or others, on the same database.
 *
 * <p>Every verb is one statement in autocommit, and so as atomic and as durable as the database
 * makes a statement. One more is sent only where {@link #update}, {@link #touch} or {@link #cycle}
 * wrote nothing or {@link #insert} met its id, to tell why; {@link #deleteExpired} is one for
 * sessions and one for values. A session's row stays the same under a changing id.
 *
 * <p>Calls of {@link #load} and {@link #update} that come while all connections are busy are sent
 * together where that is faster, unless {@link #COMBINE} is off: as one statement, on SQLite as one
 * transaction. Each caller hears what it would have heard of its call alone. Stores on connections
 * of the application's send each call by itself.
 *
 * <p>Two kinds of calls are short transactions instead. An {@link #insert} or {@link #cycle} with a
 * {@link SubjectLimit} takes the lock of the subject, looks at its sessions, writes, deletes what
 * is too many one by one, and gives the lock back: four statements and the commit, and one
 * statement more for each session that is evicted. On MySQL, where a deletion tells nothing, {@link
 * #deleteBySubject} and {@link #deleteExpired} select the sessions and then delete them. A
 * transaction that met another is done again from its beginning, as a statement is.
 *
 * <p>SQLite runs in WAL mode with {@code synchronous=FULL}, so that what was acknowledged survives
 * a loss of power too; pragmas in the URL win ({@code jdbc:sqlite:FILE?synchronous=NORMAL}).
 *
 * <p>A call waits as long as {@link #CONNECTION_TIMEOUT} says for each of its turn, a connection
 * and a lock; then it throws {@link StoreUnavailableException}, as does every call on a closed
 * store. For a server that takes a statement and never answers it waits a second longer
 * (PostgreSQL: the timeout rounded up to whole seconds, and one more), unless the URL sets the
 * driver's {@code socketTimeout}; so {@code deleteExpired}, too, is to be called with a limit that
 * takes less. The pool replaces lost connections by itself when the server is back; each of those
 * that were in use a moment before it went may fail one call more.
 */
public final class JpaSessionStore implements SessionStore {
  /** How many connections the pool has at the most; 8 by default. */
  public static final String POOL_SIZE = "cloakroom.jpa.pool-size";

  /**
   * How long a call waits for a connection or a lock, as an ISO-8601 duration; {@code PT5S} by
   * default.
   */
  public static final String CONNECTION_TIMEOUT = "cloakroom.jpa.connection-timeout";

  /**
   * Whether finds and saves that come while all connections are busy are sent together: {@code on},
   * the default, or {@code off}. For stores that open their own connections.
   */
  public static final String COMBINE = "cloakroom.jpa.combine";

  /** With so many random primary keys tried, a collision is no accident. */
  private static final int KEY_ATTEMPTS = 8;

  private final String namespace;
  private final Calls calls;
  private final LongUnaryOperator rowKeys;
  private final Runnable ending;
  private final SessionTable sessions;
  private final LimitedSignIns limited;
  private final Deletions deletions;
  private final JpaValueStore values;

  JpaSessionStore(
      String namespace,
      Calls calls,
      Database database,
      Meeting meeting,
      LongUnaryOperator rowKeys,
      Runnable ending) {
    this.namespace = namespace;
    this.calls = calls;
    this.rowKeys = rowKeys;
    this.ending = ending;
    this.sessions = new SessionTable(namespace, calls, meeting);
    this.limited = new LimitedSignIns(namespace, calls, database, sessions);
    this.deletions = new Deletions(namespace, calls, database);
    this.values = new JpaValueStore(calls, database, namespace);
  }

  /**
   * Opens a store.
   *
   * @param configuration with a {@code jdbc:} URL and a namespace; {@code cloakroom.schema} says
   *     whether the tables are compared with what this version needs ({@code validate}, the
   *     default), made if they are not there ({@code create}), or taken for granted ({@code none})
   * @throws dev.cloakroom.CloakroomConfigurationException if the database is not supported, its
   *     address is wrong, or its tables are
   * @throws StoreUnavailableException if it does not answer
   */
  public static JpaSessionStore open(Configuration configuration) {
    return Opening.open(Settings.of(configuration));
  }

  /**
   * Opens a store on connections of the application's, which are not closed with it. Each call
   * takes one of them for itself, in autocommit, and so joins no transaction of the application's.
   * A connection that cannot be had outside of one, as that of a JTA data source within a
   * transaction, is refused with an exception; for those there is {@link #joining}. To be called
   * outside of transactions.
   *
   * @param connections of an SQL database; those of a pool, or each call will pay for opening one
   * @param configuration as {@link #open} takes it, without address, user, password and pool size
   * @throws dev.cloakroom.CloakroomConfigurationException if the database is not supported, its
   *     tables are not right, or the configuration says what is the data source's business
   * @throws StoreUnavailableException if it does not answer
   */
  public static JpaSessionStore over(DataSource connections, Configuration configuration) {
    return Opening.over(
        connections, "the given data source", Settings.withoutAddress(configuration));
  }

  /**
   * Opens a store on the connections of the application's own entity manager factory, which is not
   * closed with it. Each call takes one of them for itself, as with {@link #over(DataSource,
   * Configuration)}. The tables are those that a name without a schema means on them.
   *
   * @param factory Hibernate's
   * @param configuration as {@link #open} takes it, without address, user, password and pool size
   * @throws dev.cloakroom.CloakroomConfigurationException if the factory is not Hibernate's, the
   *     database is not supported, its tables are not right, or the configuration says what is the
   *     factory's business
   * @throws StoreUnavailableException if it does not answer
   */
  public static JpaSessionStore over(EntityManagerFactory factory, Configuration configuration) {
    return Opening.over(
        FactoryConnections.of(factory),
        "the database of the given entity manager factory",
        Settings.withoutAddress(configuration));
  }

  /**
   * Opens a store on connections that take part in the transaction that the calling thread is in,
   * if any, as those of a container's JTA data source do. What is written in one is kept once it is
   * committed and not before, and locks are held so long; a call that fails there has spoilt the
   * transaction, and is not made again. Sessions should be read and written in transactions at READ
   * COMMITTED: at a higher level a change by others looks like a conflict that does not go away,
   * and a {@link SubjectLimit} may be exceeded by those who signed in since the transaction began.
   * Who signs in to a subject with a limit keeps others who do waiting until the transaction's end.
   *
   * @param connections of a data source that knows of transactions, and is in autocommit outside of
   *     them, where this method has to be called
   * @param configuration as {@link #open} takes it, without address, user, password and pool size
   * @throws dev.cloakroom.CloakroomConfigurationException if the connections are not in autocommit,
   *     and as with {@link #over(DataSource, Configuration)}
   * @throws StoreUnavailableException if the database does not answer
   */
  public static JpaSessionStore joining(DataSource connections, Configuration configuration) {
    return Opening.joining(
        connections, "the given data source", Settings.withoutAddress(configuration));
  }

  @Override
  public String namespace() {
    return namespace;
  }

  @Override
  public Optional<StoredSession> load(SessionId id, long now) {
    return sessions.load(id, now);
  }

  @Override
  public WriteResult insert(StoredSession added, @Nullable SubjectLimit limit, long now) {
    for (int attempt = 1; ; attempt++) {
      try {
        return add(rowKeys.applyAsLong(added.createdAt()), added, limit, now);
      } catch (DuplicateKeyException e) {
        SessionRow present = sessions.inAnyNamespace(added.id());
        if (present != null && isSameWrite(present, added)) {
          return WriteResult.WRITTEN;
        }
        if (present != null) {
          throw new SessionException("The session id " + added.id() + " is in use already.", e);
        }
        if (attempt == KEY_ATTEMPTS) {
          throw new SessionException(
              "Session %s was not inserted: %d primary keys in a row were in use. This is no accident; look at what else writes to the table."
                  .formatted(added.id(), KEY_ATTEMPTS),
              e);
        }
      }
    }
  }

  private WriteResult add(long rowId, StoredSession added, @Nullable SubjectLimit limit, long now) {
    if (limit != null) {
      return limited.insert(rowId, added, limit, now);
    }
    sessions.insert(rowId, added);
    return WriteResult.WRITTEN;
  }

  private boolean isSameWrite(SessionRow present, StoredSession added) {
    return present.namespace().equals(namespace) && present.toSession().isSameWriteAs(added);
  }

  @Override
  public WriteResult update(StoredSession changed, long now) {
    WriteResult result = updateOnce(changed, now);
    return wasPutOff(result, changed) ? updateOnce(changed, now) : result;
  }

  private WriteResult updateOnce(StoredSession changed, long now) {
    if (sessions.update(changed, now) > 0) {
      return WriteResult.WRITTEN;
    }
    return load(changed.id(), now)
        .<WriteResult>map(
            present ->
                present.isSameWriteAs(changed)
                    ? WriteResult.WRITTEN
                    : new WriteResult.Conflict(present))
        .orElse(WriteResult.GONE);
  }

  /**
   * Whether a write conflicts with the very version that it expects: the session had expired by
   * this clock when it was to be written, and another node put that off before the look. Trying
   * once more is enough; within a transaction that does not see the present row, it would never be.
   */
  private static boolean wasPutOff(WriteResult result, StoredSession write) {
    return result instanceof WriteResult.Conflict conflict
        && conflict.current().version() == write.version() - 1;
  }

  /**
   * {@inheritDoc} With some settings of MySQL's drivers, a row that stays as it was is not counted;
   * hence the look.
   */
  @Override
  public boolean touch(SessionId id, long lastAccessedAt, long expiresAt, long now) {
    if (sessions.touch(id, lastAccessedAt, expiresAt, now) > 0) {
      return true;
    }
    if (load(id, now).isEmpty()) {
      return false;
    }
    // Or it had expired by this clock, and another node put that off before the look.
    sessions.touch(id, lastAccessedAt, expiresAt, now);
    return true;
  }

  @Override
  public boolean delete(SessionId id) {
    return sessions.delete(id) > 0;
  }

  @Override
  public boolean delete(SessionId id, List<SubjectKey> owners) {
    return sessions.delete(id, owners) > 0;
  }

  @Override
  public WriteResult cycle(
      SessionId old, StoredSession replacement, @Nullable SubjectLimit limit, long now) {
    WriteResult result = cycleOnce(old, replacement, limit, now);
    return wasPutOff(result, replacement) ? cycleOnce(old, replacement, limit, now) : result;
  }

  private WriteResult cycleOnce(
      SessionId old, StoredSession replacement, @Nullable SubjectLimit limit, long now) {
    return cycled(old, replacement, limit, now)
        .orElseGet(() -> whyNotCycled(old, replacement, now));
  }

  private Optional<WriteResult> cycled(
      SessionId old, StoredSession replacement, @Nullable SubjectLimit limit, long now) {
    if (limit != null) {
      return limited.cycle(old, replacement, limit, now);
    }
    return sessions.cycle(old, replacement, now) > 0
        ? Optional.of(WriteResult.WRITTEN)
        : Optional.empty();
  }

  private WriteResult whyNotCycled(SessionId old, StoredSession replacement, long now) {
    WriteResult result = WriteResult.GONE;
    for (StoredSession present : sessions.both(old, replacement.id())) {
      if (present.isSameWriteAs(replacement)) {
        return WriteResult.WRITTEN;
      }
      if (present.id().equals(old) && present.isLiveAt(now)) {
        result = new WriteResult.Conflict(present);
      }
    }
    return result;
  }

  @Override
  public List<StoredSession> findBySubject(List<SubjectKey> keys, long now) {
    return sessions.findBySubject(keys, now);
  }

  @Override
  public List<SessionId> deleteBySubject(List<SubjectKey> keys, @Nullable SessionId except) {
    return keys.isEmpty() ? List.of() : deletions.bySubject(keys, except);
  }

  @Override
  public Swept deleteExpired(long before, int limit) {
    List<SessionId> removed = deletions.expired(before, limit);
    int left = limit - removed.size();
    return new Swept(removed, left > 0 ? values.deleteExpired(before, left) : 0);
  }

  @Override
  public List<StoredSession> scan(@Nullable SessionId after, int limit) {
    return sessions.scan(after, limit);
  }

  @Override
  public ValueStore values() {
    return values;
  }

  @Override
  public void close() {
    calls.close();
    ending.run();
  }
}
