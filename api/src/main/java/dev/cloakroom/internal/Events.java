package dev.cloakroom.internal;

import dev.cloakroom.SessionEvent;
import dev.cloakroom.SessionListener;
import java.util.List;
import java.util.function.Supplier;

/** Tells listeners what happened, each by a thread of its own. Thread-safe. */
public final class Events implements AutoCloseable {
  private final List<Telling> listeners;

  /** For these listeners, whose threads run until this is closed. */
  public Events(String namespace, List<SessionListener> listeners) {
    this(namespace, listeners, System.getLogger("dev.cloakroom"));
  }

  Events(String namespace, List<SessionListener> listeners, System.Logger log) {
    this.listeners =
        listeners.stream().map(listener -> new Telling(namespace, listener, log)).toList();
  }

  /** Tells them; the event is not made where nobody listens. */
  void publish(Supplier<SessionEvent> event) {
    if (!listeners.isEmpty()) {
      SessionEvent happened = event.get();
      listeners.forEach(listener -> listener.tell(happened));
    }
  }

  /** Waits a while until they have been told of what waits, and ends their threads. */
  @Override
  public void close() {
    long deadline = System.nanoTime() + Telling.LAST_EVENTS.toNanos();
    listeners.forEach(Telling::noMore);
    listeners.forEach(listener -> listener.awaitEnd(deadline));
  }
}
