package dev.cloakroom.jpa;

import dev.cloakroom.SessionException;
import dev.cloakroom.SessionId;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.ValueStore;
import dev.cloakroom.spi.WriteResult;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;
import javax.sql.DataSource;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.SelectionQuery;
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
 * <p>SQLite runs in WAL mode with {@code synchronous=FULL}, so that what was acknowledged survives
 * a loss of power too; pragmas in the URL win ({@code jdbc:sqlite:FILE?synchronous=NORMAL}).
 *
 * <p>A call waits as long as {@link #CONNECTION_TIMEOUT} says for each of its turn to write, a
 * connection and a lock; then it throws {@link StoreUnavailableException}, as does every call on a
 * closed store.
 */
public final class JpaSessionStore implements SessionStore {
  /** How many connections the pool has at the most; 8 by default. */
  public static final String POOL_SIZE = "cloakroom.jpa.pool-size";

  /**
   * How long a call waits for a connection or a lock, as an ISO-8601 duration; {@code PT5S} by
   * default.
   */
  public static final String CONNECTION_TIMEOUT = "cloakroom.jpa.connection-timeout";

  /** With so many random primary keys tried, a collision is no accident. */
  private static final int KEY_ATTEMPTS = 8;

  private static final String TABLE = "cloakroom_session";

  private final String namespace;
  private final Calls calls;
  private final LongUnaryOperator rowKeys;
  private final Runnable ending;
  private final String deletingExpired;
  private final JpaValueStore values;

  JpaSessionStore(
      String namespace,
      Calls calls,
      Database database,
      LongUnaryOperator rowKeys,
      Runnable ending) {
    this.namespace = namespace;
    this.calls = calls;
    this.rowKeys = rowKeys;
    this.ending = ending;
    this.deletingExpired = database.deleteExpired(TABLE, "row_id");
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
   * takes one of them for itself, in autocommit, and so joins no transaction of the application's;
   * connections that cannot be had outside of one, as those of a JTA data source within a
   * transaction, are refused.
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

  @Override
  public String namespace() {
    return namespace;
  }

  @Override
  public Optional<StoredSession> load(SessionId id, long now) {
    return select(
            "load a session",
            SessionRow.LOAD,
            query -> query.setParameter("id", id.bytes()).setParameter("now", now))
        .stream()
        .findFirst();
  }

  @Override
  public void insert(StoredSession added) {
    for (int attempt = 1; ; attempt++) {
      SessionRow row = new SessionRow(rowKeys.applyAsLong(added.createdAt()), namespace, added);
      try {
        calls.write("insert a session", session -> session.insert(row));
        return;
      } catch (DuplicateKeyException e) {
        SessionRow present = inAnyNamespace(added.id());
        if (present != null && isSameWrite(present, added)) {
          return;
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

  private boolean isSameWrite(SessionRow present, StoredSession added) {
    return present.namespace().equals(namespace) && present.toSession().isSameWriteAs(added);
  }

  private @Nullable SessionRow inAnyNamespace(SessionId id) {
    return calls.read(
        "look for a session",
        session ->
            session
                .createNamedSelectionQuery(SessionRow.IN_ANY_NAMESPACE, SessionRow.class)
                .setParameter("id", id.bytes())
                .getSingleResultOrNull());
  }

  @Override
  public WriteResult update(StoredSession changed, long now) {
    int rows =
        mutate(
            "update a session",
            SessionRow.UPDATE,
            update ->
                update
                    .setParameter("id", changed.id().bytes())
                    .setParameter("expected", changed.version() - 1)
                    .setParameter("version", changed.version())
                    .setParameter("lastAccessedAt", changed.lastAccessedAt())
                    .setParameter("expiresAt", changed.expiresAt())
                    .setParameter("data", changed.data())
                    .setParameter("now", now));
    if (rows > 0) {
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

  @Override
  public boolean touch(SessionId id, long lastAccessedAt, long expiresAt, long now) {
    int rows =
        mutate(
            "touch a session",
            SessionRow.TOUCH,
            update ->
                update
                    .setParameter("id", id.bytes())
                    .setParameter("lastAccessedAt", lastAccessedAt)
                    .setParameter("expiresAt", expiresAt)
                    .setParameter("now", now));
    // With some settings of MySQL's drivers, a row that stays as it was is not counted.
    return rows > 0 || load(id, now).isPresent();
  }

  @Override
  public boolean delete(SessionId id) {
    int rows =
        mutate(
            "delete a session", SessionRow.DELETE, delete -> delete.setParameter("id", id.bytes()));
    return rows > 0;
  }

  @Override
  public boolean delete(SessionId id, List<SubjectKey> owners) {
    int rows =
        mutate(
            "delete a session of a subject",
            SessionRow.DELETE_OWNED,
            delete ->
                delete.setParameter("id", id.bytes()).setParameterList("keys", bytesOf(owners)));
    return rows > 0;
  }

  @Override
  public WriteResult cycle(SessionId old, StoredSession replacement, long now) {
    SubjectKey subject = replacement.subjectKey();
    int rows =
        mutate(
            "cycle a session",
            SessionRow.CYCLE,
            update ->
                update
                    .setParameter("old", old.bytes())
                    .setParameter("expected", replacement.version() - 1)
                    .setParameter("now", now)
                    .setParameter("id", replacement.id().bytes())
                    .setParameter("payloadType", replacement.payloadType())
                    .setParameter("subjectKey", subject == null ? null : subject.bytes())
                    .setParameter("version", replacement.version())
                    .setParameter("createdAt", replacement.createdAt())
                    .setParameter("lastAccessedAt", replacement.lastAccessedAt())
                    .setParameter("expiresAt", replacement.expiresAt())
                    .setParameter("absoluteExpiresAt", replacement.absoluteExpiresAt())
                    .setParameter("idleMillis", replacement.idleMillis())
                    .setParameter("data", replacement.data()));
    return rows > 0 ? WriteResult.WRITTEN : whyNotCycled(old, replacement, now);
  }

  private WriteResult whyNotCycled(SessionId old, StoredSession replacement, long now) {
    List<StoredSession> both =
        select(
            "look for a cycled session",
            SessionRow.OLD_AND_NEW,
            query ->
                query
                    .setParameter("old", old.bytes())
                    .setParameter("id", replacement.id().bytes()));
    WriteResult result = WriteResult.GONE;
    for (StoredSession present : both) {
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
    return select(
        "find the sessions of a subject",
        SessionRow.FIND_BY_SUBJECT,
        query -> query.setParameterList("keys", bytesOf(keys)).setParameter("now", now));
  }

  @Override
  public int deleteBySubject(List<SubjectKey> keys) {
    return mutate(
        "delete the sessions of a subject",
        SessionRow.DELETE_BY_SUBJECT,
        delete -> delete.setParameterList("keys", bytesOf(keys)));
  }

  @Override
  public int deleteExpired(long before, int limit) {
    int removed =
        calls.write(
            "delete expired sessions",
            session ->
                session
                    .createNativeMutationQuery(deletingExpired)
                    .setParameter("namespace", namespace)
                    .setParameter("before", before)
                    .setParameter("limit", limit)
                    .executeUpdate());
    return removed < limit ? removed + values.deleteExpired(before, limit - removed) : removed;
  }

  @Override
  public List<StoredSession> scan(@Nullable SessionId after, int limit) {
    return select(
        "scan sessions",
        after == null ? SessionRow.FIRST : SessionRow.AFTER,
        query -> {
          query.setMaxResults(limit);
          if (after != null) {
            query.setParameter("after", after.bytes());
          }
        });
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

  private List<StoredSession> select(
      String verb, String name, Consumer<SelectionQuery<SessionRow>> parameters) {
    return calls
        .read(
            verb,
            session -> {
              var query = session.createNamedSelectionQuery(name, SessionRow.class);
              query.setParameter("namespace", namespace);
              parameters.accept(query);
              return query.getResultList();
            })
        .stream()
        .map(SessionRow::toSession)
        .toList();
  }

  private int mutate(String verb, String query, Consumer<MutationQuery> parameters) {
    return calls.write(
        verb,
        session -> {
          var mutation = session.createNamedMutationQuery(query);
          mutation.setParameter("namespace", namespace);
          parameters.accept(mutation);
          return mutation.executeUpdate();
        });
  }

  private static List<byte[]> bytesOf(List<SubjectKey> keys) {
    return keys.stream().map(SubjectKey::bytes).toList();
  }
}
