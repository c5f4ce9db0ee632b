package dev.cloakroom.jpa;

import dev.cloakroom.SessionException;
import dev.cloakroom.StoreUnavailableException;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Runs work on a stateless session in autocommit: every statement is a transaction of its own.
 * Thread-safe.
 *
 * <p>What the database refused because others hold a lock is sent again until patience ends. All
 * exceptions of Hibernate, the pool and the driver are translated here and nowhere else.
 */
final class Calls {
  private static final System.Logger LOG = System.getLogger("dev.cloakroom.jpa");

  private final SessionFactory factory;
  private final Database database;
  private final Statements statements;
  private final String shown;
  private final Duration patience;
  private final boolean ownTransactions;
  private final Lock writers;
  private volatile boolean closed;

  /**
   * Calls on the sessions of a factory.
   *
   * @param shown the database's address, for messages
   * @param patience how long a call waits for a lock
   * @param ownTransactions whether every statement is one, and so may be sent again
   * @param writers the queue of those who write, where only one can at a time
   */
  Calls(
      SessionFactory factory,
      Database database,
      String shown,
      Duration patience,
      boolean ownTransactions,
      Lock writers) {
    this.factory = factory;
    this.database = database;
    this.statements =
        database.hasDriverThatKeepsStatements()
            ? Statements.preparedForEachCall()
            : new KeptStatements();
    this.shown = shown;
    this.patience = patience;
    this.ownTransactions = ownTransactions;
    this.writers = writers;
  }

  /**
   * Runs work that only reads.
   *
   * @param verb what is done, for messages: "load a session"
   */
  <T> T read(String verb, Function<StatelessSession, T> work) {
    return attempt(verb, work, deadline());
  }

  /** Runs a statement that only reads. */
  <T> T read(String verb, String sql, Statements.Work<T> work) {
    return read(verb, on(sql, work));
  }

  /**
   * Runs a statement that writes.
   *
   * @throws DuplicateKeyException if a unique value is there already
   */
  <T> T write(String verb, String sql, Statements.Work<T> work) {
    return write(verb, on(sql, work));
  }

  private <T> Function<StatelessSession, T> on(String sql, Statements.Work<T> work) {
    return session -> session.doReturningWork(connection -> statements.run(connection, sql, work));
  }

  /** What is done on a connection. */
  interface Work<T> {
    T on(Connection connection, Statements statements) throws SQLException;
  }

  /** Runs work on a connection, which may be done again from the start. */
  <T> T on(String verb, boolean writes, Work<T> work) {
    Function<StatelessSession, T> onConnection =
        session -> session.doReturningWork(connection -> work.on(connection, statements));
    return writes ? write(verb, onConnection) : read(verb, onConnection);
  }

  /** Does what has to be done at some time; if it fails, somebody else will do it. */
  void chore(Work<?> chore) {
    try {
      on("tidy up", false, chore);
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, "Tidying up failed, and will be done by others.", e);
    }
  }

  /**
   * Runs work that writes: one statement at the most, or one transaction, so that sending it again
   * is safe.
   *
   * @throws DuplicateKeyException if a unique value is there already
   */
  <T> T write(String verb, Function<StatelessSession, T> work) {
    // SQLite's own waiting is polling, at which the late come as often first as the early.
    return database.hasSingleWriter()
        ? inTurn(verb, writers, work)
        : attempt(verb, work, deadline());
  }

  /** Waits before a connection is taken, so that those who wait leave the pool to others. */
  private <T> T inTurn(String verb, Lock queue, Function<StatelessSession, T> work) {
    long deadline = deadline();
    awaitTurn(verb, queue, deadline);
    try {
      return attempt(verb, work, deadline);
    } finally {
      queue.unlock();
    }
  }

  /**
   * Runs a few statements that write, as one transaction.
   *
   * @param queue in which to wait for a connection; {@code null} for none
   * @throws DuplicateKeyException if a unique value is there already
   */
  <T> T transact(String verb, @Nullable Lock queue, Transaction.Work<T> work) {
    Function<StatelessSession, T> transaction =
        session ->
            session.doReturningWork(
                connection -> Transaction.run(connection, statements, database, work));
    // Who has joined a transaction may hold locks in the database, and must not wait here for
    // others that wait there for them.
    if (queue == null || !ownTransactions || database.hasSingleWriter()) {
      return write(verb, transaction);
    }
    return inTurn(verb, queue, transaction);
  }

  /** From now on every call fails with an exception that says so. */
  void close() {
    closed = true;
  }

  /** Until when a call that begins now has patience, by {@link System#nanoTime()}. */
  long deadline() {
    return System.nanoTime() + patience.toNanos();
  }

  private void awaitTurn(String verb, Lock queue, long deadline) {
    try {
      if (!queue.tryLock(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        throw hadNoTurn(verb);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted(verb, e);
    }
  }

  /** What a call ends with for which it was never its turn. */
  StoreUnavailableException hadNoTurn(String verb) {
    return closed
        ? closed(verb, null)
        : unavailable(
            verb,
            (database.hasSingleWriter()
                    ? "other threads were writing for all of "
                    : "other threads had all connections for all of ")
                + patience,
            null);
  }

  /** What a call ends with whose thread was interrupted before its turn. */
  StoreUnavailableException interrupted(String verb, InterruptedException cause) {
    return unavailable(verb, "the thread was interrupted while it waited for others", cause);
  }

  /** What a call ends with that was sent in vain. */
  SessionException failed(String verb, SQLException cause) {
    return translate(verb, cause, cause);
  }

  /** Whether an error says nothing about the statement itself. */
  boolean maySucceedLater(SQLException e) {
    Database.Failure failure = database.classify(e);
    return failure == Database.Failure.BUSY || failure == Database.Failure.UNAVAILABLE;
  }

  private <T> T attempt(String verb, Function<StatelessSession, T> work, long deadline) {
    Pause pause = new Pause(deadline);
    while (true) {
      if (closed) {
        throw closed(verb, null);
      }
      try (StatelessSession session = factory.openStatelessSession()) {
        return work.apply(session);
      } catch (PersistenceException e) {
        SQLException cause = sqlCauseOf(e);
        boolean busy = cause != null && database.classify(cause) == Database.Failure.BUSY;
        if (!busy || !ownTransactions || !pause.untilNextAttempt()) {
          throw translate(verb, e, cause);
        }
      } catch (IllegalStateException e) {
        if (closed) {
          throw closed(verb, e);
        }
        throw e;
      }
    }
  }

  private static @Nullable SQLException sqlCauseOf(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  private SessionException translate(String verb, Exception e, @Nullable SQLException cause) {
    if (closed) {
      return closed(verb, e);
    }
    if (cause == null) {
      return mistake(verb, e);
    }
    return switch (database.classify(cause)) {
      case BUSY ->
          unavailable(
              verb,
              ownTransactions
                  ? "others held it locked for all of " + patience
                  : "others held it locked; the transaction may be begun again",
              e);
      case DUPLICATE ->
          new DuplicateKeyException(
              "It was not possible to %s in %s: its id is in use already.".formatted(verb, shown),
              e);
      case UNAVAILABLE -> unavailable(verb, String.valueOf(cause.getMessage()), e);
      case MISTAKE -> mistake(verb, e);
    };
  }

  private SessionException mistake(String verb, Exception e) {
    return new SessionException(
        "It was not possible to %s in %s: the database refused the statement. If the tables may be others than this version needs, open the store with 'cloakroom.schema' set to 'validate'."
            .formatted(verb, shown),
        e);
  }

  private StoreUnavailableException unavailable(
      String verb, String reason, @Nullable Exception cause) {
    return new StoreUnavailableException(
        "It was not possible to %s in %s: %s. Look whether the database answers and has room; the call may be made again."
            .formatted(verb, shown, reason),
        cause);
  }

  private StoreUnavailableException closed(String verb, @Nullable Exception cause) {
    return new StoreUnavailableException(
        "It was not possible to %s in %s: this store is closed. Open another one."
            .formatted(verb, shown),
        cause);
  }
}
