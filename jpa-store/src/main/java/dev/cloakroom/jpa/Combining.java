package dev.cloakroom.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Makes the calls of a verb: at once and as it is the one for which there is a connection, in the
 * thread of its caller; together those that come while all connections are busy, in the thread of
 * the first of them that gets one. Thread-safe.
 *
 * <p>Where calls that are sent together fail, or it is not clear what came of one, it is made alone
 * by its own thread, so that each caller hears what it would have heard without the others. No call
 * is harmed by being sent twice.
 *
 * @param <C> the calls
 * @param <T> what they answer
 */
final class Combining<C extends Waiting<T>, T> {
  private final Calls calls;
  private final String verb;
  private final boolean writes;
  private final Alone<C, T> alone;
  private final Together<C> together;
  private final Gate<C> gate;

  /** Sends one call. */
  interface Alone<C, T> {
    T send(Connection connection, Statements statements, C call) throws SQLException;
  }

  /**
   * Makes calls of a verb.
   *
   * @param verb for messages: "load a session"
   * @param gate before the connections
   */
  Combining(
      Calls calls,
      String verb,
      boolean writes,
      Alone<C, T> alone,
      Together<C> together,
      Gate<C> gate) {
    this.calls = calls;
    this.verb = verb;
    this.writes = writes;
    this.alone = alone;
    this.together = together;
    this.gate = gate;
  }

  /** Makes a call. */
  T make(C call) {
    call.waitUntil(calls.deadline());
    if (gate.enter(call) || awaitTurn(call) == Waiting.Turn.LEAD) {
      lead(call);
    }
    SQLException failure = call.failure();
    if (failure != null) {
      throw calls.failed(verb, failure);
    }
    T answer = call.answer();
    return answer != null
        ? answer
        : calls.on(
            verb, writes, (connection, statements) -> alone.send(connection, statements, call));
  }

  /** Who is being sent along waits on, as who is sending would. */
  private Waiting.Turn awaitTurn(C call) {
    boolean interrupted = false;
    try {
      long until = call.deadline();
      while (true) {
        try {
          return call.turn().get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
          if (gate.withdraw(call)) {
            throw calls.hadNoTurn(verb);
          }
          until = System.nanoTime() + Long.MAX_VALUE;
        } catch (InterruptedException e) {
          interrupted = true;
          if (gate.withdraw(call)) {
            throw calls.interrupted(verb, e);
          }
        } catch (ExecutionException e) {
          throw new IllegalStateException(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void lead(C call) {
    List<C> sent = new ArrayList<>();
    try {
      calls.on(
          verb,
          writes,
          (connection, statements) -> {
            if (sent.isEmpty()) { // and not sent again
              sent.addAll(gate.companyOf(call));
            }
            if (sent.size() == 1) {
              call.answer(alone.send(connection, statements, call));
            } else {
              sendTogether(connection, statements, sent);
            }
            return sent;
          });
    } finally {
      gate.leave(Math.max(1, sent.size()));
      for (C each : sent) {
        each.turn().complete(Waiting.Turn.SENT);
      }
    }
    Calls.Work<?> chore = together.after(sent);
    if (chore != null) {
      calls.chore(chore);
    }
  }

  private void sendTogether(Connection connection, Statements statements, List<C> sent) {
    try {
      together.send(connection, statements, sent);
    } catch (SQLException e) {
      if (calls.maySucceedLater(e)) {
        sent.stream().filter(call -> !call.hasPatience()).forEach(call -> call.fail(e));
      }
    } catch (RuntimeException e) {
      // Each is made alone now, and its caller hears its own.
    }
  }
}
