package dev.cloakroom.tck.history.store;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Makes the rows and times of calls, as a step chooses them. Thread-safe. */
final class Drafts {
  /** More than a small column holds. */
  private static final int BIG = 66_000;

  private static final int SHORTEST_LIFE = 6;

  private final World world;

  Drafts(World world) {
    this.world = world;
  }

  /** When a step takes place by its node's clock: early, most of the time. */
  long now(StoreStep step) {
    return step.variant() % 3 == 0
        ? Math.max(Times.BEGINNING, Times.at(step.tick()) - step.variant() % 2)
        : Times.at(step.tick() % 4);
  }

  private static long expiry(StoreStep step) {
    return Times.at(SHORTEST_LIFE + step.tick() % 5);
  }

  StoredSession row(StoreStep step) {
    SubjectKey owner = world.subjects().owner(step.variant());
    return row(
        world.fresh(step.slot(), owner),
        step.variant() % 7 < 3 ? "tck.Coat" : "tck.coat",
        owner,
        expiry(step));
  }

  /** One more of Cid's; by a key of his that is not the same each time. */
  LimitedInsert limited(StoreStep step) {
    SubjectLimit limit = world.subjects().limited(step.variant());
    SubjectKey owner = limit.keys().get(step.variant() / 2 % 2);
    StoredSession row = row(world.fresh(step.slot(), owner), "tck.Coat", owner, expiry(step));
    return new LimitedInsert(row, limit, now(step));
  }

  StoredSession permanent() {
    return row(world.fresh(StoreStep.PERMANENT, null), "tck.Coat", null, Times.END);
  }

  StoredSession inCrowd() {
    SubjectKey owner = world.subjects().crowd();
    return row(world.fresh(StoreStep.PERMANENT + 1, owner), "tck.Coat", owner, Times.END);
  }

  private StoredSession row(SessionId id, String type, @Nullable SubjectKey owner, long expiresAt) {
    return world.drafted(copy(id, type, owner, 1, Times.BEGINNING, expiresAt, World.data()));
  }

  /**
   * The next write of a session; sometimes onto an older version or past one, sometimes with
   * columns that no update may write.
   */
  Writing.Update update(StoredSession known, StoreStep step) {
    int variant = step.variant();
    long version = known.version() + 1 + (variant == 1 ? -1 : 0) + (variant == 2 ? 1 : 0);
    boolean signsIn = variant % 6 == 3;
    StoredSession write =
        copy(
            known.id(),
            known.payloadType(),
            signsIn ? world.subjects().owner(variant / 6) : known.subjectKey(),
            Math.max(2, version),
            Times.at(step.tick() % 4),
            variant % 4 == 1 ? expiry(step) : known.expiresAt(),
            variant % 30 == 7 ? World.bytes(BIG) : World.data());
    return new Writing.Update(write, now(step));
  }

  Writing.Touch touch(StoredSession known, StoreStep step) {
    return new Writing.Touch(known.id(), Times.at(step.tick() % 5), expiry(step), now(step));
  }

  /** The same subject's again, or a sign-in, or a sign-out. */
  Cycle cycle(StoredSession known, StoreStep step) {
    int variant = step.variant();
    SubjectKey owner =
        variant % 3 == 0
            ? world.subjects().cycledTo(known.subjectKey(), variant / 3)
            : known.subjectKey();
    StoredSession replacement =
        copy(
            world.successor(known.id(), owner),
            known.payloadType(),
            owner,
            known.version() + 1,
            Times.at(step.tick() % 4),
            expiry(step),
            World.data());
    return new Cycle(known.id(), world.drafted(replacement), now(step));
  }

  Value value(StoreStep step) {
    return new Value(expiry(step), HexFormat.of().formatHex(World.data()));
  }

  private static StoredSession copy(
      SessionId id,
      String type,
      @Nullable SubjectKey owner,
      long version,
      long lastAccessedAt,
      long expiresAt,
      byte[] data) {
    return new StoredSession(
        id,
        type,
        owner,
        version,
        Times.BEGINNING,
        lastAccessedAt,
        expiresAt,
        Times.END,
        Times.IDLE_MILLIS,
        data);
  }
}
