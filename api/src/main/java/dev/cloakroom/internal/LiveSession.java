package dev.cloakroom.internal;

import dev.cloakroom.Session;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionToken;
import dev.cloakroom.spi.StoredSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A session in the hands of one request: its row, the bytes that were loaded, and the payload. */
final class LiveSession<P> implements Session<P> {
  private final SessionToken token;
  private final Owner owner;
  private boolean stored;
  private boolean storable;
  private StoredSession row;
  private byte[] base;
  private P payload;
  private final List<PendingSave> pendingSaves = new ArrayList<>();
  private @Nullable PendingCycle pendingCycle;

  /**
   * A save whose outcome is not known.
   *
   * @param plaintext what the row holds
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record PendingSave(byte[] plaintext, StoredSession row) {}

  /**
   * A cycle whose outcome is not known, to be sent again as it was.
   *
   * @param plaintext what the replacement holds
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record PendingCycle(byte[] plaintext, SessionToken token, StoredSession replacement) {
    boolean isFor(StoredSession old, byte[] mine) {
      return replacement.version() == old.version() + 1 && Arrays.equals(plaintext, mine);
    }
  }

  /**
   * A session as it was written or read.
   *
   * @param stored whether it is in the store; false for a guest's that waits for consent
   */
  LiveSession(
      SessionToken token, Owner owner, boolean stored, StoredSession row, byte[] base, P payload) {
    this.token = token;
    this.owner = owner;
    this.stored = stored;
    this.storable = stored;
    this.row = row;
    this.base = base;
    this.payload = payload;
  }

  @Override
  public SessionToken token() {
    return token;
  }

  @Override
  public SessionId id() {
    return row.id();
  }

  @Override
  public P payload() {
    return payload;
  }

  @Override
  public void update(UnaryOperator<P> change) {
    P changed = Objects.requireNonNull(change.apply(payload()), "the changed payload");
    payload = changed;
  }

  @Override
  public void storable(boolean consent) {
    storable = consent;
  }

  @Override
  public Instant createdAt() {
    return Instant.ofEpochMilli(row.createdAt());
  }

  @Override
  public Instant lastAccessedAt() {
    return Instant.ofEpochMilli(row.lastAccessedAt());
  }

  @Override
  public Instant expiresAt() {
    return Instant.ofEpochMilli(row.expiresAt());
  }

  @Override
  public Instant absoluteExpiresAt() {
    return Instant.ofEpochMilli(row.absoluteExpiresAt());
  }

  @Override
  public long version() {
    return row.version();
  }

  /** Names the session, and nothing that it holds. */
  @Override
  public String toString() {
    return "Session[" + id() + ", version " + version() + "]";
  }

  /** Whose session it was when it was loaded. */
  Owner owner() {
    return owner;
  }

  /** Whether it is to go from memory into the store, or the other way. */
  boolean isToMove() {
    return stored != storable;
  }

  boolean isStorable() {
    return storable;
  }

  /** Takes note that it is where it is to be. */
  void moved() {
    stored = storable;
  }

  StoredSession row() {
    return row;
  }

  byte[] base() {
    return base;
  }

  /** Whether the absolute lifetime is over, by the opened row: nobody can have prolonged that. */
  boolean hasOutlived(long now) {
    return now >= row.absoluteExpiresAt();
  }

  /** Whether these bytes say something else than those that were loaded. */
  boolean isChangedBy(byte[] encoded) {
    return base.length != encoded.length
        || (!Arrays.equals(base, encoded) && !Slices.of(base).equals(Slices.of(encoded)));
  }

  /** Whether a save has no known outcome: the row may hold what this session held then. */
  boolean mayHaveBeenWritten() {
    return !pendingSaves.isEmpty();
  }

  /** Takes note that its expiry was put off. */
  void touched(StoredSession touchedRow) {
    row = touchedRow;
  }

  /** Takes note that this was written. */
  void written(StoredSession newRow, byte[] newBase) {
    row = newRow;
    base = newBase;
    pendingSaves.clear();
    pendingCycle = null;
  }

  /** Takes note that this is about to be written, and may be without our hearing of it. */
  void writing(StoredSession newRow, byte[] newBase) {
    pendingSaves.add(new PendingSave(newBase, newRow));
  }

  /**
   * Whether a row is one that this session wrote without hearing of it; if so, it goes on from it.
   */
  boolean recognises(StoredSession current) {
    for (PendingSave pending : List.copyOf(pendingSaves)) {
      if (current.isSameWriteAs(pending.row())) {
        // Of the present row, which nobody has opened, no column that is sealed is believed.
        StoredSession row = pending.row();
        written(row.touched(current.lastAccessedAt(), current.expiresAt()), pending.plaintext());
        return true;
      }
    }
    return false;
  }

  /** Goes on from what another request has written, with its changes and these merged. */
  void rebased(StoredSession theirRow, byte[] theirs, P merged) {
    written(theirRow, theirs);
    payload = merged;
  }

  @Nullable PendingCycle pendingCycle() {
    return pendingCycle;
  }

  void pendingCycle(@Nullable PendingCycle cycle) {
    pendingCycle = cycle;
  }
}
