package dev.cloakroom;

/**
 * Is told what happens to sessions. Handed to {@link Cloakroom.Builder#listener}, or found by
 * {@link java.util.ServiceLoader}; then it has a constructor without parameters.
 *
 * <h2>What is promised</h2>
 *
 * <ul>
 *   <li>A listener is told after the store has acknowledged what happened, and never of what did
 *       not happen: of each event once at the most, by the node that caused it and no other.
 *   <li>It is told by a thread of its own, one event after the other, in the order in which the
 *       calls that caused them were answered to one and the same thread. So it need not be
 *       thread-safe, may block, and may call Cloakroom; requests do not wait for it.
 *   <li>What it throws is logged, and it is told of the next event.
 *   <li>Events get lost when the process ends abruptly; when the outcome of a call was unknown
 *       ({@link StoreUnavailableException}), also if it is repeated; and when more than 10,000 wait
 *       because it is slow: then the newest are left out, and how many is logged. Who needs to know
 *       for certain asks the store.
 *   <li>{@link Cloakroom#close} waits up to 5 seconds until it has been told of what waits.
 * </ul>
 *
 * <p>{@link SessionEvent.Expired} comes from the node that removes the session, once {@code
 * cloakroom.clock-skew} has passed since it expired: on SQL stores, in memory, and on Redis in the
 * layout {@code map-cache}. Where a Redis or Valkey server removes sessions by itself (layout
 * {@code native}) nobody learns of it, and there is no such event.
 */
@FunctionalInterface
public interface SessionListener {
  /** Something has happened. */
  void on(SessionEvent event);
}
