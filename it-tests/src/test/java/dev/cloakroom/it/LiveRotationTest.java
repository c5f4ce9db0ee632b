package dev.cloakroom.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.SessionView;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.Stores;
import dev.cloakroom.tink.KeyInfo;
import dev.cloakroom.tink.KeyPurpose;
import dev.cloakroom.tink.KeysetEditor;
import dev.cloakroom.tink.PayloadKeyKind;
import dev.cloakroom.tink.Reencryption;
import dev.cloakroom.tink.ReencryptionPosition;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Keys are replaced while two nodes serve requests: nobody is logged out, nothing is lost, and no
 * request fails.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LiveRotationTest {
  private static final int USERS = 6;
  private static final Duration INTERVAL = Duration.ofMillis(50);

  @TempDir Path directory;
  private final List<Node> nodes = new ArrayList<>();
  private volatile boolean rotated;

  /** A node of the application. */
  private record Node(TinkSessionCipher cipher, Cloakroom cloakroom) {
    Sessions<ShopSession> sessions() {
      return cloakroom.sessions(ShopSession_.TYPE);
    }
  }

  @Test
  void onSqlite() throws Exception {
    rotateUnderLoad(
        () ->
            Stores.open(
                Stores.configuration(
                    Map.of(
                        "cloakroom.url",
                        "jdbc:sqlite:" + directory.resolve("sessions.db"),
                        "cloakroom.schema",
                        "create"),
                    Map.of(),
                    "the test")));
  }

  @Test
  void onRedis() throws Exception {
    RedisServer server = RedisServer.of(RedisBackend.REDIS_6);
    rotateUnderLoad(server::open);
  }

  private void rotateUnderLoad(Supplier<SessionStore> opening) throws Exception {
    Path keyset = directory.resolve("session.keyset.json");
    TinkSessionCipher.generate(keyset);
    ExecutorService threads = Executors.newFixedThreadPool(USERS);
    try (SessionStore first = opening.get();
        SessionStore second = opening.get();
        SessionStore tool = opening.get()) {
      for (SessionStore store : List.of(first, second)) {
        TinkSessionCipher cipher =
            TinkSessionCipher.builder().file(keyset).lookEvery(INTERVAL).build();
        nodes.add(new Node(cipher, Cloakroom.builder().store(store).cipher(cipher).build()));
      }
      List<Future<Integer>> users = new ArrayList<>();
      for (int i = 0; i < USERS; i++) {
        String name = "user-" + i;
        users.add(threads.submit(() -> visits(name)));
      }

      List<Integer> retired = rotate(keyset, tool);
      rotated = true;
      for (int i = 0; i < USERS; i++) {
        assertEndsAs(SubjectRef.of("user-" + i), users.get(i).get());
      }
      assertThat(nodes.get(0).cipher().keys())
          .extracting(KeyInfo::id)
          .doesNotContainAnyElementsOf(retired);
      TinkSessionCipher present = TinkSessionCipher.fromKeyset(keyset);
      assertThat(tool.scan(null, 100))
          .extracting(StoredSession::data)
          .allMatch(present::isSealedWithPresentKey);
      nodes.forEach(node -> node.cloakroom().close());
    } finally {
      threads.shutdownNow();
    }
  }

  /** What one user does: visits, on either node, with a new token now and then. */
  private int visits(String name) {
    SubjectRef user = SubjectRef.of(name);
    SessionToken token = nodes.get(0).sessions().create(ShopSession.of(null, name)).token();
    int visits = 0;
    int sinceRotation = 0;
    while (sinceRotation < 20) {
      sinceRotation += rotated ? 1 : 0;
      Sessions<ShopSession> sessions = nodes.get(visits % 2).sessions();
      int next = visits + 1;
      Session<ShopSession> session =
          sessions.update(token, it -> withVisits(it, next)).orElseThrow();
      visits = next;
      if (visits % 5 == 0) {
        token = sessions.cycle(session).token();
      }
      assertThat(sessions.findBySubject(user)).as("sessions of %s", name).hasSize(1);
    }
    return visits;
  }

  private static ShopSession withVisits(ShopSession shop, int visits) {
    return new ShopSession(
        shop.userId(), shop.tenantId(), shop.roles(), shop.cart(), visits, shop.signedInAt());
  }

  private void assertEndsAs(SubjectRef user, int visits) {
    assertThat(nodes.get(1).sessions().findBySubject(user))
        .singleElement()
        .extracting(SessionView::payload)
        .extracting(ShopSession::visits)
        .isEqualTo(visits);
  }

  /** As docs/security.md says: add, wait, promote, re-encrypt, retire. */
  private List<Integer> rotate(Path keyset, SessionStore tool) {
    KeysetEditor operator = KeysetEditor.of(keyset, null);
    List<Integer> old = new ArrayList<>();
    for (KeyPurpose purpose : List.of(KeyPurpose.PAYLOAD, KeyPurpose.SUBJECT)) {
      int before = primary(operator.keys(), purpose);
      KeyInfo added = operator.add(purpose, PayloadKeyKind.XAES_256_GCM);
      await(node -> node.cipher().keys().stream().anyMatch(key -> key.id() == added.id()));
      operator.promote(added.id());
      await(node -> primary(node.cipher().keys(), purpose) == added.id());
      if (purpose == KeyPurpose.PAYLOAD) {
        reencrypt(tool, TinkSessionCipher.fromKeyset(keyset));
        operator.retire(before);
        old.add(before);
        await(node -> node.cipher().keys().stream().noneMatch(key -> key.id() == before));
      }
    }
    return old;
  }

  private static void reencrypt(SessionStore store, TinkSessionCipher cipher) {
    Reencryption reencryption = new Reencryption(store, cipher, Clock.systemUTC());
    Optional<ReencryptionPosition> position = Optional.of(ReencryptionPosition.START);
    while (position.isPresent()) {
      Reencryption.Batch batch = reencryption.next(position.get(), 2);
      assertThat(batch.troubles()).isEmpty();
      position = batch.position();
    }
  }

  private static int primary(List<KeyInfo> keys, KeyPurpose purpose) {
    return keys.stream()
        .filter(key -> key.purpose() == purpose && key.isPrimary())
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void await(Predicate<Node> condition) {
    while (!nodes.stream().allMatch(condition)) {
      LockSupport.parkNanos(1_000_000);
    }
  }
}
