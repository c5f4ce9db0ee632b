package dev.cloakroom.tck.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for an order of recorded calls that a sequential model explains and that puts no call in
 * front of one that had ended before it began: the search of Wing and Gong, which remembers what it
 * has been through (a set of parts that are done, and the state they lead to), as Lowe does.
 *
 * <p>A part that only looks, and sees in the present state what it has to, is taken at once: any
 * order in which it comes later is still one when it comes now. So only changes branch.
 *
 * <p>For one history and one thread.
 */
final class Search<N, S> {
  private static final int MOST_CONFIGURATIONS = 400_000;

  private final List<Moment<N, S>> moments = new ArrayList<>();
  private final Set<Configuration<S>> seen = new HashSet<>();
  private final BitSet done = new BitSet();
  private int deepest = -1;
  private BitSet deepestDone = new BitSet();
  private S deepestState;

  private record Moment<N, S>(Call<N, ?, S> call, Part<S> part) {}

  private record Configuration<S>(BitSet done, S state) {}

  /** Searches the calls of a history, which are in the order of their beginnings. */
  static <N, S> Verdict<N, S> of(S initial, List<Call<N, ?, S>> calls) {
    return new Search<>(initial, calls).verdict(initial);
  }

  private Search(S initial, List<Call<N, ?, S>> calls) {
    this.deepestState = initial;
    for (Call<N, ?, S> call : calls) {
      call.parts(calls).forEach(part -> moments.add(new Moment<>(call, part)));
    }
  }

  private Verdict<N, S> verdict(S initial) {
    if (explains(initial)) {
      return new Verdict<>(Verdict.Kind.EXPLAINED, seen.size(), moments.size(), null, List.of());
    }
    boolean all = seen.size() < MOST_CONFIGURATIONS;
    done.clear();
    done.or(deepestDone);
    List<Call<N, ?, S>> next = new ArrayList<>();
    candidates().stream().map(i -> moments.get(i).call()).distinct().forEach(next::add);
    return new Verdict<>(
        all ? Verdict.Kind.UNEXPLAINED : Verdict.Kind.UNDECIDED,
        seen.size(),
        deepest,
        deepestState,
        next);
  }

  private boolean explains(S state) {
    List<Integer> looked = look(state);
    boolean explained = goesOn(state);
    if (!explained) {
      looked.forEach(done::clear);
    }
    return explained;
  }

  /** Takes the parts that see in this state what they have to. */
  private List<Integer> look(S state) {
    List<Integer> looked = new ArrayList<>();
    boolean more = true;
    while (more) {
      more = false;
      for (int i : candidates()) {
        Part<S> part = moments.get(i).part();
        if (part.isLook() && !part.after(state).isEmpty()) {
          done.set(i);
          looked.add(i);
          more = true;
        }
      }
    }
    return looked;
  }

  private boolean goesOn(S state) {
    int count = done.cardinality();
    if (count == moments.size()) {
      return true;
    }
    if (seen.size() >= MOST_CONFIGURATIONS
        || !seen.add(new Configuration<>((BitSet) done.clone(), state))) {
      return false;
    }
    if (count > deepest) {
      deepest = count;
      deepestDone = (BitSet) done.clone();
      deepestState = state;
    }
    for (int i : candidates()) {
      Part<S> part = moments.get(i).part();
      if (part.isLook()) {
        continue;
      }
      done.set(i);
      for (S next : part.after(state)) {
        if (explains(next)) {
          return true;
        }
      }
      done.clear(i);
    }
    return false;
  }

  /** The parts that may come next: of calls that began before any that is not done had ended. */
  private List<Integer> candidates() {
    long firstEnd = Long.MAX_VALUE;
    for (int i = done.nextClearBit(0); i < moments.size(); i = done.nextClearBit(i + 1)) {
      Call<N, ?, S> call = moments.get(i).call();
      if (call.invoked() > firstEnd) {
        break;
      }
      firstEnd = Math.min(firstEnd, call.responded());
    }
    List<Integer> candidates = new ArrayList<>();
    for (int i = done.nextClearBit(0); i < moments.size(); i = done.nextClearBit(i + 1)) {
      if (moments.get(i).call().invoked() > firstEnd) {
        break;
      }
      candidates.add(i);
    }
    return candidates;
  }
}
