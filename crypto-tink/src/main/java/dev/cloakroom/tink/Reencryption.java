package dev.cloakroom.tink;

import dev.cloakroom.spi.SealBrokenException;
import dev.cloakroom.spi.SealingContext;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.ValueStore;
import dev.cloakroom.spi.WriteResult;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Seals with the present key what other keys have sealed: first the sessions of a store, then its
 * values, batch by batch. Thread-safe.
 *
 * <p>It may run beside the application, on several nodes, and be ended at any point: each write is
 * a compare-and-set, and what has the present key already is left alone. A session's token, times
 * and contents stay; its version counts one write. A request that holds a session meanwhile merges
 * with that write as with any other that changes nothing it has changed.
 */
public final class Reencryption {
  /** How often a session that others keep writing is tried. */
  private static final int ATTEMPTS = 10;

  private final SessionStore store;
  private final TinkSessionCipher cipher;
  private final Clock clock;

  /**
   * For the sessions and values of a store.
   *
   * @param clock by which they are alive; dead ones are left to the sweeper
   */
  public Reencryption(SessionStore store, TinkSessionCipher cipher, Clock clock) {
    this.store = store;
    this.cipher = cipher;
    this.clock = clock;
  }

  /** What became of a session or a value. */
  private enum Outcome {
    RESEALED,
    PRESENT_ALREADY,
    GONE,
    UNREADABLE,
    BUSY
  }

  /**
   * What one batch did.
   *
   * @param position where the next one begins; empty when all is done
   * @param resealed how many were sealed anew
   * @param presentAlready how many had the present key
   * @param gone how many had expired or went meanwhile
   * @param troubles what could not be opened, or was written by others all the time: each by its
   *     name and the reason
   */
  public record Batch(
      Optional<ReencryptionPosition> position,
      int resealed,
      int presentAlready,
      int gone,
      List<String> troubles) {}

  /**
   * Does a batch.
   *
   * @param after where the previous one ended; {@link ReencryptionPosition#START} to begin
   * @param limit how many sessions or values at the most; more than zero
   * @throws dev.cloakroom.StoreUnavailableException if the store cannot be reached; the batch may
   *     be done again
   */
  public Batch next(ReencryptionPosition after, int limit) {
    Tally tally = new Tally();
    if (!after.isAmongValues()) {
      List<StoredSession> rows = store.scan(after.session().orElse(null), limit);
      for (StoredSession row : rows) {
        tally.add(reseal(row, tally));
      }
      return tally.batch(
          Optional.of(
              rows.isEmpty()
                  ? ReencryptionPosition.FIRST_VALUE
                  : ReencryptionPosition.after(rows.get(rows.size() - 1).id())));
    }
    List<ValueStore.Entry> entries = store.values().scan(after.value().orElse(null), limit);
    for (ValueStore.Entry entry : entries) {
      tally.add(reseal(entry, tally));
    }
    return tally.batch(
        entries.isEmpty()
            ? Optional.empty()
            : Optional.of(ReencryptionPosition.afterValue(entries.get(entries.size() - 1).key())));
  }

  private Outcome reseal(StoredSession scanned, Tally tally) {
    StoredSession row = scanned;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      long now = clock.millis();
      if (!row.isLiveAt(now)) {
        return Outcome.GONE;
      }
      if (cipher.isSealedWithPresentKey(row.data())) {
        return Outcome.PRESENT_ALREADY;
      }
      byte[] plaintext;
      try {
        plaintext = cipher.open(row.data(), context(row));
      } catch (SealBrokenException e) {
        tally.trouble("session " + row.id(), e);
        return Outcome.UNREADABLE;
      }
      StoredSession next = row.withVersion(row.version() + 1);
      WriteResult result = store.update(next.withData(cipher.seal(plaintext, context(next))), now);
      if (!(result instanceof WriteResult.Conflict conflict)) {
        return result instanceof WriteResult.Written ? Outcome.RESEALED : Outcome.GONE;
      }
      row = conflict.current();
    }
    tally.troubles.add("session " + row.id() + ": others write it all the time; run this again");
    return Outcome.BUSY;
  }

  private SealingContext context(StoredSession row) {
    return SealingContext.ofSession(store.namespace(), row);
  }

  private Outcome reseal(ValueStore.Entry entry, Tally tally) {
    StoredValue read = entry.value();
    if (!read.isLiveAt(clock.millis())) {
      return Outcome.GONE;
    }
    if (cipher.isSealedWithPresentKey(read.data())) {
      return Outcome.PRESENT_ALREADY;
    }
    SealingContext context =
        SealingContext.ofValue(store.namespace(), entry.key(), read.expiresAt());
    try {
      byte[] sealed = cipher.seal(cipher.open(read.data(), context), context);
      // One that was put anew meanwhile was sealed by a node that has the present key.
      return store.values().replace(entry.key(), read, new StoredValue(read.expiresAt(), sealed))
          ? Outcome.RESEALED
          : Outcome.GONE;
    } catch (SealBrokenException e) {
      tally.trouble("a value", e);
      return Outcome.UNREADABLE;
    }
  }

  /** Counts one batch. */
  private static final class Tally {
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<String> troubles = new ArrayList<>();

    void add(Outcome outcome) {
      counts.merge(outcome, 1, Integer::sum);
    }

    void trouble(String what, SealBrokenException why) {
      troubles.add("%s (%s): %s".formatted(what, why.reason(), why.detail()));
    }

    private int of(Outcome outcome) {
      return counts.getOrDefault(outcome, 0);
    }

    Batch batch(Optional<ReencryptionPosition> position) {
      return new Batch(
          position,
          of(Outcome.RESEALED),
          of(Outcome.PRESENT_ALREADY),
          of(Outcome.GONE),
          List.copyOf(troubles));
    }
  }
}
