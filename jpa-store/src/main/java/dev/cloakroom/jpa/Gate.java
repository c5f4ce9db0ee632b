package dev.cloakroom.jpa;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets calls through to the connections. The others wait in the order in which they came, until
 * they are let through or taken along by one that is. Thread-safe.
 *
 * <p>As long as there are no more callers than connections, nobody waits. While there are more, few
 * are let through at a time, so that many wait for each and go along with it; only as many as may
 * go together at the most do not wait for others.
 *
 * <p>It needs no thread: where somebody waits, somebody is through, and lets the next through when
 * leaving.
 */
final class Gate<C extends Waiting<?>> {
  /** How many go together at the most. */
  static final int MOST_CALLS = 32;

  /** How much they carry together at the most; a call that carries more goes alone. */
  static final int MOST_BYTES = 1 << 18;

  /** After so many arrivals among few callers there is no crowd any more. */
  private static final int ARRIVALS_IN_CALM = 64;

  private final int connections;
  private final int few;
  private final Deque<C> waiting = new ArrayDeque<>();
  private int through;
  private int callers;
  private boolean crowded;
  private int arrivalsInCalm;

  /**
   * A gate.
   *
   * @param connections how many are let through at a time, at the most
   * @param few how many while there are more callers than connections
   */
  Gate(int connections, int few) {
    this.connections = connections;
    this.few = few;
  }

  /** Whether a call is let through at once; otherwise it waits, and will be told. */
  synchronized boolean enter(C call) {
    callers++;
    lookAround();
    waiting.add(call);
    while (isOpen()) {
      C next = letThrough();
      if (next == call) {
        return true;
      }
      next.turn().complete(Waiting.Turn.LEAD);
    }
    return false;
  }

  private void lookAround() {
    if (callers > connections) {
      crowded = true;
      arrivalsInCalm = 0;
    } else if (crowded && ++arrivalsInCalm == ARRIVALS_IN_CALM) {
      crowded = false;
    }
  }

  private boolean isOpen() {
    int atOnce = crowded && waiting.size() < MOST_CALLS ? few : connections;
    return !waiting.isEmpty() && through < atOnce;
  }

  private C letThrough() {
    through++;
    return waiting.remove();
  }

  /** Takes those that wait and may go with one that was let through, which comes first. */
  synchronized List<C> companyOf(C leader) {
    List<C> company = new ArrayList<>();
    company.add(leader);
    if (waiting.isEmpty()) {
      return company;
    }
    Set<Object> apart = new HashSet<>();
    isApart(leader, apart);
    int bytes = leader.size();
    Iterator<C> others = waiting.iterator();
    while (others.hasNext() && company.size() < MOST_CALLS) {
      C other = others.next();
      if (other.size() <= MOST_BYTES - bytes && isApart(other, apart)) {
        others.remove();
        company.add(other);
        bytes += other.size();
      }
    }
    return company;
  }

  private static boolean isApart(Waiting<?> call, Set<Object> others) {
    Object apart = call.apart();
    return apart == null || others.add(apart);
  }

  /** Whether a call has waited, and does no longer: nobody will take it along. */
  synchronized boolean withdraw(C call) {
    boolean waited = waiting.remove(call);
    if (waited) {
      callers--;
    }
    return waited;
  }

  /**
   * One that was let through leaves.
   *
   * @param company with how many, itself counted
   */
  void leave(int company) {
    C next = nextAfter(company);
    if (next != null) {
      next.turn().complete(Waiting.Turn.LEAD);
    }
  }

  private synchronized @Nullable C nextAfter(int company) {
    through--;
    callers -= company;
    return isOpen() ? letThrough() : null;
  }
}
