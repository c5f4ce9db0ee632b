package dev.cloakroom.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.it.Samples;
import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.WireProxy;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.ValueStore;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often a call waits for the network, on a warm connection. */
abstract class RoundTrips {
  private static final int WARM = 10;
  private static final int COUNTED = 10;

  /** So long that no client looks after its connection meanwhile. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final ServerFaults<?> faults;
  private WireProxy proxy;
  private SessionStore store;
  private Cloakroom cloakroom;

  RoundTrips(ServerFaults<?> faults) {
    this.faults = faults;
  }

  @BeforeEach
  void open() throws Exception {
    proxy = WireProxy.to(faults.url());
    String namespace = ServerFaults.freshNamespace();
    // One connection: what the pool opens beside it in the background would be counted.
    store =
        faults.whilePoolsTrust(
            "600000", () -> faults.store(proxy.url(), namespace, faults.waiting(PATIENCE, 1)));
    cloakroom = faults.nodeOver(store);
  }

  @AfterEach
  void close() throws Exception {
    store.close();
    proxy.close();
  }

  @Test
  void everyVerbOfSessionsIsOneRoundTrip() {
    Sessions<Visitor> sessions = cloakroom.sessions(Visitor_.TYPE);
    Supplier<Session<Visitor>> guest = () -> sessions.create(Visitor_.empty());
    Supplier<Session<Visitor>> user = () -> sessions.create(Visitor.named(name()));
    Map<String, Double> counted = new LinkedHashMap<>();

    counted.put("find", perCall(guest, it -> sessions.find(it.token())));
    counted.put("create", perCall(() -> Visitor.named(name()), it -> sessions.create(it)));
    counted.put("save", perCall(() -> changed(guest.get()), sessions::save));
    counted.put("save nothing", perCall(guest, sessions::save));
    counted.put("touch", perCall(guest, this::touch));
    counted.put("cycle", perCall(user, sessions::cycle));
    counted.put("sign in", perCall(() -> signingIn(guest.get()), sessions::cycle));
    counted.put("find by subject", perCall(user, it -> sessions.findBySubject(subject(it))));
    counted.put("delete", perCall(guest, it -> sessions.delete(it.token())));
    counted.put("delete hers", perCall(user, it -> sessions.delete(subject(it), it.id())));
    counted.put("delete by subject", perCall(user, it -> sessions.deleteBySubject(subject(it))));

    assertThat(counted.remove("save nothing")).isZero();
    if (faults.backend() == Backend.MYSQL) {
      // Autocommit off, timeout, select, delete, commit, autocommit on, timeout: a deletion there
      // tells no ids.
      assertThat(counted.remove("delete by subject")).isEqualTo(7);
    }
    assertThat(counted).allSatisfy((verb, trips) -> assertThat(trips).as(verb).isEqualTo(1));
  }

  /** SQL tells by a look why nothing was written; a script says so itself. */
  @Test
  void aSaveThatIsMergedTakesAtMostTwoMore() {
    Sessions<Visitor> sessions = cloakroom.sessions(Visitor_.TYPE);
    Supplier<Session<Visitor>> inConflict =
        () -> {
          Session<Visitor> mine = sessions.create(Visitor_.empty());
          sessions.save(changed(sessions.find(mine.token()).orElseThrow()));
          mine.set(Visitor_.note, "mine");
          return mine;
        };

    assertThat(perCall(inConflict, sessions::save))
        .isEqualTo(faults.backend() instanceof Backend ? 3 : 2);
  }

  /**
   * For SQL a transaction: lock, look, write, unlock, commit; autocommit off and on are InnoDB's.
   */
  @Test
  void aSignInWhereThereIsALimitTakesAFewMoreOnSqlAndNoneOnRedis() {
    Sessions<Visitor> sessions =
        faults
            .nodeOver(store, Map.of("cloakroom.sessions-per-subject", "5"))
            .sessions(Visitor_.TYPE);
    int expected = roundTripsWithinALimit();

    assertThat(perCall(() -> signingIn(sessions.create(Visitor_.empty())), sessions::cycle))
        .as("sign in")
        .isEqualTo(expected);
    assertThat(perCall(() -> Visitor.named(name()), sessions::create))
        .as("create")
        .isEqualTo(expected);
  }

  private int roundTripsWithinALimit() {
    if (!(faults.backend() instanceof Backend)) {
      return 1;
    } else if (faults.backend() == Backend.POSTGRESQL) {
      return 5;
    }
    return faults.backend() == Backend.MYSQL ? 9 : 7;
  }

  /** What is taken through {@code KeyValueStore} is read before, so that bad bytes stay. */
  @Test
  void everyVerbOfTheStoresValuesIsOneRoundTripButForTakingOnMysql() {
    ValueStore values = store.values();
    long now = System.currentTimeMillis();
    StoredValue value = new StoredValue(now + 60_000, new byte[10]);
    Supplier<byte[]> key = () -> Samples.bytes(32);
    Supplier<byte[]> there =
        () -> {
          byte[] fresh = key.get();
          values.put(fresh, value);
          return fresh;
        };

    assertThat(perCall(key, it -> values.put(it, value))).as("put").isEqualTo(1);
    assertThat(perCall(there, it -> values.get(it, now))).as("get").isEqualTo(1);
    assertThat(perCall(there, it -> values.remove(it, now))).as("remove").isEqualTo(1);
    assertThat(perCall(there, it -> values.take(it, now)))
        .as("take")
        .isEqualTo(faults.backend() == Backend.MYSQL ? 2 : 1);
  }

  private <T> double perCall(Supplier<T> preparing, Consumer<T> call) {
    List<T> prepared = Stream.generate(preparing).limit(WARM + COUNTED).toList();
    prepared.subList(0, WARM).forEach(call);
    long before = proxy.roundTrips();
    prepared.subList(WARM, WARM + COUNTED).forEach(call);
    return (proxy.roundTrips() - before) / (double) COUNTED;
  }

  private void touch(Session<Visitor> session) {
    long now = System.currentTimeMillis();
    assertThat(store.touch(session.id(), now, session.expiresAt().toEpochMilli() + 1, now))
        .isTrue();
  }

  private static Session<Visitor> changed(Session<Visitor> session) {
    session.set(Visitor_.visits, session.get(Visitor_.visits) + 1);
    return session;
  }

  private static Session<Visitor> signingIn(Session<Visitor> session) {
    session.set(Visitor_.user, name());
    return session;
  }

  private static SubjectRef subject(Session<Visitor> session) {
    return SubjectRef.of(session.get(Visitor_.user));
  }

  private static String name() {
    return UUID.randomUUID().toString();
  }
}
