package dev.cloakroom.jpa;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A call that may be sent together with others. What came of it is written by the thread that sends
 * it, before its own is told.
 *
 * @param <T> what it answers
 */
abstract class Waiting<T> {
  /** What its thread is told. */
  enum Turn {
    /** It may send: its own call, and those that wait. */
    LEAD,
    /** Its call was sent along. */
    SENT
  }

  private final CompletableFuture<Turn> turn = new CompletableFuture<>();
  private long deadline = Long.MAX_VALUE;
  private @Nullable T answer;
  private @Nullable SQLException failure;

  /** How many bytes it sends, roughly. */
  abstract int size();

  /** What no two calls have in common that are sent together; null if they may have all. */
  abstract @Nullable Object apart();

  /** Says until which instant of {@link System#nanoTime()} it has patience. */
  final void waitUntil(long instant) {
    deadline = instant;
  }

  final long deadline() {
    return deadline;
  }

  final boolean hasPatience() {
    return deadline - System.nanoTime() > 0;
  }

  /** Says what came of it. */
  final void answer(T given) {
    answer = given;
  }

  /** Says why nothing will come of it any more. */
  final void fail(SQLException cause) {
    failure = cause;
  }

  /** What came of it; null if it failed, or has to be made alone. */
  final @Nullable T answer() {
    return answer;
  }

  final @Nullable SQLException failure() {
    return failure;
  }

  final CompletableFuture<Turn> turn() {
    return turn;
  }
}
