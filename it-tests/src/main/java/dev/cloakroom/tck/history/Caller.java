package dev.cloakroom.tck.history;

/**
 * Calls a node in the name of a thread, and records what it returned. For one thread.
 *
 * @param <N> what a node is
 * @param <S> the state of the model
 */
public final class Caller<N, S> {
  private final Recorder<N, S> recorder;
  private final int thread;
  private final int node;

  Caller(Recorder<N, S> recorder, int thread, int node) {
    this.recorder = recorder;
    this.thread = thread;
    this.node = node;
  }

  /** Which thread this is; {@link Program#ALONE} before and after the threads. */
  public int thread() {
    return thread;
  }

  /** Which node it calls, 0 or 1. */
  public int node() {
    return node;
  }

  /** Makes a call on a node. */
  public <R> R call(N on, Operation<N, R, S> operation) {
    return recorder.record(thread, node, on, operation);
  }
}
