package dev.cloakroom.redisson;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cloakroom.SessionException;
import dev.cloakroom.SessionId;
import dev.cloakroom.redisson.Answer.Kind;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.Swept;
import dev.cloakroom.spi.ValueStore;
import dev.cloakroom.spi.WriteResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redisson.api.RedissonClient;

/**
 * Keeps sessions in Redis or Valkey: a single server, one with replicas under Sentinel, or a
 * cluster. Thread-safe, and safe beside any number of other stores, in this process or others, on
 * the same namespace.
 *
 * <p>Every verb is one script or one command, and one round trip. More are sent only for a cycle
 * that changes the subject on a cluster (three, in two slots, and two more where its subject has as
 * many sessions as it may), where such a cycle was left half-way, where a session is not on its
 * subject's list (one more, which declares the list), and for what goes through all partitions:
 * {@link #deleteExpired}, {@link #scan}.
 *
 * <p>A session lives in one of 256 partitions, by the first byte of its id, as an entry of {@link
 * org.redisson.api.RMapCacheNative} where the server expires fields of hashes by itself (Redis 7.4,
 * Valkey 9), and else of {@link org.redisson.api.RMapCache}. Which it is stays as it is when the
 * server is replaced by a newer one. The server removes an entry once the {@linkplain
 * Configuration#CLOCK_SKEW clock skew} has passed since its expiry, by its own clock; what is alive
 * is decided by the callers' clocks.
 *
 * <p>Acknowledged writes are as durable as the server makes them. A client whose connection is cut
 * sends a script again: what {@link #delete}, {@link #deleteBySubject} and {@link #deleteExpired}
 * return, and who was evicted for an insert or a cycle, may then leave out what the first sending
 * did; and what was inserted, and deleted or evicted between the two sendings, is there again.
 *
 * <p>A limit holds in the step that adds the session. Only where a cycle goes from one slot of a
 * cluster to another is room made in its first step: a session that is on its way takes room, and
 * may be evicted as if it had arrived, which its caller is not told; and if the old session is
 * changed or deleted between the steps, so that the cycle is a conflict or gone, who was evicted
 * stays evicted, and is named to nobody.
 */
public final class RedissonSessionStore implements SessionStore {
  /**
   * How entries are laid out: {@code auto} (the default: as the namespace is already, else as the
   * server allows), {@code map-cache} or {@code native}.
   */
  public static final String LAYOUT = "cloakroom.redisson.layout";

  /**
   * How many connections there are to each server, at the most; 8 by default. While all are busy,
   * calls that wait go together as one script, except on a cluster, where they have different
   * slots, and for writes that have to reach a replica.
   */
  public static final String POOL_SIZE = "cloakroom.redisson.pool-size";

  /**
   * How long a server may take to answer, as an ISO-8601 duration; {@code PT2S} by default. A call
   * is made three times at the most.
   */
  public static final String TIMEOUT = "cloakroom.redisson.timeout";

  /**
   * {@code server} (the default): what was written is as durable as the server makes it; or {@code
   * required}: under Sentinel and on a cluster a write is acknowledged once a replica has it, so
   * that a failover that promotes this one loses nothing. Where no replica has it within {@link
   * #TIMEOUT}, the store is unavailable; the write may have been made.
   */
  public static final String DURABILITY = "cloakroom.redisson.durability";

  /** A file in Redisson's YAML, in the place of {@code cloakroom.url}. */
  public static final String CONFIG = "cloakroom.redisson.config";

  /** How many sessions of a subject one script deletes, so that others get their turn. */
  private static final int DELETED_AT_ONCE = 500;

  private final String namespace;
  private final Server server;
  private final Layout layout;
  private final Partitions partitions;
  private final Crossing crossing;
  private final boolean cluster;
  private final Sweep sweep;
  private final RedissonValueStore values;
  private final Runnable ending;

  RedissonSessionStore(
      String namespace, Server server, Layout layout, Keys keys, boolean cluster, Runnable ending) {
    this.namespace = namespace;
    this.server = server;
    this.layout = layout;
    this.partitions = new Partitions(server, layout, keys);
    this.crossing = new Crossing(partitions);
    this.cluster = cluster;
    this.sweep = new Sweep(server, layout, keys);
    this.values = new RedissonValueStore(server, layout, keys);
    this.ending = ending;
  }

  /**
   * Opens a store with a client of its own.
   *
   * @param configuration with an address, or the file that has it, and a namespace
   * @throws dev.cloakroom.CloakroomConfigurationException if the configuration is not right, user
   *     and password or the server's certificate are not accepted, or the namespace is laid out in
   *     another way
   * @throws dev.cloakroom.StoreUnavailableException if no server answers
   * @throws SessionException if the user may not do what a store does
   */
  public static RedissonSessionStore open(Configuration configuration) {
    return Opening.open(Settings.of(configuration));
  }

  /**
   * Opens a store on a client of the application's, which is not closed with it.
   *
   * @param client reads from masters only: {@code readMode} is {@code MASTER}; with a name mapper,
   *     if any, that leaves names in braces alone
   * @param configuration as {@link #open} takes it, without address, user, password and pool size
   * @throws dev.cloakroom.CloakroomConfigurationException if the client reads from replicas, the
   *     configuration says what is the client's business, or the namespace is laid out in another
   *     way
   * @throws dev.cloakroom.StoreUnavailableException if no server answers
   */
  public static RedissonSessionStore over(RedissonClient client, Configuration configuration) {
    return Opening.over(client, Settings.withoutAddress(configuration));
  }

  /** For tests of what no verb shows. */
  Partitions partitions() {
    return partitions;
  }

  @Override
  public String namespace() {
    return namespace;
  }

  @Override
  public Optional<StoredSession> load(SessionId id, long now) {
    return Optional.ofNullable(partitions.read(id)).filter(session -> session.isLiveAt(now));
  }

  @Override
  public WriteResult insert(StoredSession session, @Nullable SubjectLimit limit, long now) {
    requirePlaced(session, limit);
    Answer answer =
        partitions.askWithin(
            Limit.of(limit, now),
            "insert a session",
            Script.INSERT,
            session.id(),
            session.subjectKey(),
            Row.of(session));
    if (answer.is(Kind.IN_USE)) {
      throw inUse(session.id());
    }
    return result(session.id(), answer);
  }

  @Override
  public WriteResult update(StoredSession session, long now) {
    SessionId id = session.id();
    return result(
        id,
        partitions.ask(
            "save a session", Script.UPDATE, id, session.subjectKey(), Row.of(session), now));
  }

  @Override
  public boolean touch(SessionId id, long lastAccessedAt, long expiresAt, long now) {
    return partitions
        .ask("touch a session", Script.TOUCH, id, null, lastAccessedAt, expiresAt, now)
        .is(Kind.WRITTEN);
  }

  @Override
  public boolean delete(SessionId id) {
    return partitions.ask("delete a session", Script.DELETE, id, null).is(Kind.WRITTEN);
  }

  @Override
  public boolean delete(SessionId id, List<SubjectKey> owners) {
    return partitions
        .ask(
            "delete a session",
            Script.DELETE,
            id,
            null,
            owners.stream().map(SubjectKey::bytes).toArray())
        .is(Kind.WRITTEN);
  }

  @Override
  public WriteResult cycle(
      SessionId old, StoredSession replacement, @Nullable SubjectLimit limit, long now) {
    requirePlaced(replacement, limit);
    SessionId id = replacement.id();
    byte[] row = Row.of(replacement);
    if (cluster && old.partition() != id.partition()) {
      return crossing.cycle(old, replacement, row, limit, now);
    }
    Answer answer = partitions.cycle(old, replacement, row, Limit.of(limit, now), now);
    if (answer.is(Kind.IN_USE)) {
      throw inUse(id);
    }
    return result(old, answer);
  }

  private static WriteResult result(SessionId id, Answer answer) {
    return switch (answer.kind()) {
      case WRITTEN -> written(answer.ids(0));
      case FULL -> WriteResult.FULL;
      case CONFLICT -> new WriteResult.Conflict(Row.read(id, answer.rest(), 0));
      default -> WriteResult.GONE;
    };
  }

  static WriteResult written(List<SessionId> evicted) {
    return evicted.isEmpty() ? WriteResult.WRITTEN : new WriteResult.Written(evicted);
  }

  static SessionException inUse(SessionId id) {
    return new SessionException("The session id " + id + " is in use already.");
  }

  /** Where it is not so, the session would be in one slot and its subject's registry in another. */
  private static void requirePlaced(StoredSession session, @Nullable SubjectLimit limit) {
    SubjectKey subject = session.subjectKey();
    if (subject != null && subject.placement() != session.id().partition()) {
      throw new IllegalArgumentException(
          "Session %s is not in the partition of its subject (%d); a signed-in session's id begins with the byte that its subject key begins with."
              .formatted(session.id(), subject.placement()));
    }
    if (limit != null
        && limit.keys().stream().anyMatch(key -> key.placement() != session.id().partition())) {
      throw new IllegalArgumentException("a limit is of the subject whose session is added");
    }
  }

  /**
   * {@inheritDoc} All of them as they were at one moment: where a sign-in is met that was committed
   * and not finished, it is finished, and the list asked for again.
   */
  @Override
  public List<StoredSession> findBySubject(List<SubjectKey> keys, long now) {
    requireOnePlacement(keys);
    List<byte[]> listed = partitions.list(keys, now);
    while (finishesAny(listed)) {
      listed = partitions.list(keys, now);
    }
    List<StoredSession> sessions = new ArrayList<>();
    for (int i = 0; i < listed.size(); i += 2) {
      SessionId id = SessionId.of(listed.get(i));
      if (Row.state(id, listed.get(i + 1), 0) == Row.State.LIVE) {
        sessions.add(Row.read(id, listed.get(i + 1), 0));
      }
    }
    return sessions.stream().filter(session -> session.isLiveAt(now)).toList();
  }

  private boolean finishesAny(List<byte[]> idsAndRows) {
    boolean finishes = false;
    for (int i = 0; i < idsAndRows.size(); i += 2) {
      SessionId id = SessionId.of(idsAndRows.get(i));
      byte[] row = idsAndRows.get(i + 1);
      finishes |= Row.state(id, row, 0) == Row.State.PENDING && partitions.decide(id, row);
    }
    return finishes;
  }

  private static void requireOnePlacement(List<SubjectKey> keys) {
    if (keys.stream().mapToInt(SubjectKey::placement).distinct().count() != 1) {
      throw new IllegalArgumentException("the keys of one subject begin with one byte");
    }
  }

  /** The sessions among ids and rows in turn; sign-ins that are half-way count once committed. */
  private List<StoredSession> sessions(List<byte[]> idsAndRows) {
    List<StoredSession> sessions = new ArrayList<>();
    for (int i = 0; i < idsAndRows.size(); i += 2) {
      SessionId id = SessionId.of(idsAndRows.get(i));
      byte[] row = idsAndRows.get(i + 1);
      if (Row.state(id, row, 0) == Row.State.LIVE) {
        sessions.add(Row.read(id, row, 0));
      } else {
        StoredSession committed = partitions.decide(id, row) ? partitions.read(id) : null;
        if (committed != null) {
          sessions.add(committed);
        }
      }
    }
    return sessions;
  }

  @Override
  public List<SessionId> deleteBySubject(List<SubjectKey> keys, @Nullable SessionId except) {
    List<SessionId> deleted = new ArrayList<>();
    for (SubjectKey key : thereAndBack(keys)) {
      deleteBySubject(key, except, deleted);
    }
    return deleted;
  }

  /**
   * The keys, and all but the last once more in the opposite order: so a session that is cycled
   * from one to another meanwhile is met, whichever of the two comes first.
   */
  private static List<SubjectKey> thereAndBack(List<SubjectKey> keys) {
    List<SubjectKey> there = keys.stream().distinct().toList();
    List<SubjectKey> back = new ArrayList<>(there.subList(0, Math.max(0, there.size() - 1)));
    Collections.reverse(back);
    return Stream.concat(there.stream(), back.stream()).toList();
  }

  private void deleteBySubject(
      SubjectKey key, @Nullable SessionId except, List<SessionId> deleted) {
    int staying = 0;
    int seen;
    do {
      List<byte[]> said = partitions.deleteListed(key, DELETED_AT_ONCE, staying, except);
      seen = number(said.get(0));
      staying += number(said.get(1));
      int undecidedAt = 3 + number(said.get(2));
      said.subList(3, undecidedAt).forEach(id -> deleted.add(SessionId.of(id)));
      for (int i = undecidedAt; i < said.size(); i += 2) {
        // One that is not committed yet comes after this deletion.
        SessionId id = SessionId.of(said.get(i));
        if (partitions.isCommitted(id, said.get(i + 1)) && revoked(id)) {
          deleted.add(id);
        } else {
          staying++;
        }
      }
    } while (seen == DELETED_AT_ONCE);
  }

  private boolean revoked(SessionId id) {
    return partitions.ask("delete a session", Script.REVOKE, id, null).is(Kind.WRITTEN);
  }

  private static int number(byte[] text) {
    return Integer.parseInt(new String(text, US_ASCII));
  }

  @Override
  public Swept deleteExpired(long before, int limit) {
    return sweep.deleteExpired(before, limit);
  }

  @Override
  public boolean expiresByItself() {
    return layout == Layout.NATIVE;
  }

  /** {@inheritDoc} The ids of one partition, a 256th of them all, are asked for with each call. */
  @Override
  public List<StoredSession> scan(@Nullable SessionId after, int limit) {
    List<StoredSession> met = new ArrayList<>();
    int first = after == null ? 0 : after.partition();
    for (int number = first; number < Keys.PARTITIONS && met.size() < limit; number++) {
      List<SessionId> ids =
          partitions.ids(number).stream()
              .filter(id -> after == null || id.compareTo(after) > 0)
              .sorted()
              .toList();
      for (int from = 0; from < ids.size() && met.size() < limit; ) {
        int to = Math.min(ids.size(), from + limit - met.size());
        met.addAll(sessions(partitions.fetch(number, ids.subList(from, to))));
        from = to;
      }
    }
    return met;
  }

  @Override
  public ValueStore values() {
    return values;
  }

  @Override
  public void close() {
    server.close();
    ending.run();
  }
}
