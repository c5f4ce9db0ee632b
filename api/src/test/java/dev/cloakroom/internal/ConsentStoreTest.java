package dev.cloakroom.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConsentStoreTest {
  private final SessionStore stored = new InMemorySessionStore("default");
  private final ConsentStore consent = new ConsentStore(stored, 1_000);

  private static StoredSession guest(int number, long expiresAt) {
    byte[] id = new byte[SessionId.BYTES];
    id[0] = (byte) number;
    id[1] = (byte) (number >> 8);
    return new StoredSession(
        SessionId.of(id), "t", null, 1, 0, 0, expiresAt, expiresAt, 1, new byte[] {1});
  }

  @Test
  void whatHasExpiredIsForgottenHereAndThere() {
    consent.insert(guest(1, 10));
    consent.insert(guest(2, 30));
    stored.insert(guest(3, 10));

    assertThat(consent.deleteExpired(20, 10).sessions())
        .containsExactlyInAnyOrder(guest(1, 0).id(), guest(3, 0).id());
    assertThat(consent.scan(null, 10))
        .extracting(StoredSession::id)
        .containsExactly(guest(2, 0).id());
  }

  @Test
  void aScanMeetsThoseInMemoryAndThoseInTheStoreInOneOrder() {
    for (int i = 1; i <= 9; i++) {
      (i % 2 == 0 ? stored : consent).insert(guest(i, 10));
    }

    List<Byte> met = new ArrayList<>();
    List<StoredSession> batch = consent.scan(null, 2);
    while (!batch.isEmpty()) {
      batch.forEach(session -> met.add(session.id().bytes()[0]));
      batch = consent.scan(batch.get(batch.size() - 1).id(), 2);
    }

    assertThat(met)
        .containsExactly(
            (byte) 1, (byte) 2, (byte) 3, (byte) 4, (byte) 5, (byte) 6, (byte) 7, (byte) 8,
            (byte) 9);
  }

  @Test
  void aSessionThatMovesIsFoundAllTheWhileAndDeletedForGood() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      for (int round = 0; round < 500; round++) {
        StoredSession guest = guest(round, 10);
        consent.insert(guest);
        boolean deletes = round % 2 == 0;
        Callable<Boolean> move =
            () -> {
              consent.move(guest.id(), true, 0);
              consent.move(guest.id(), false, 0);
              return true;
            };
        Callable<Boolean> find = () -> deletes || consent.load(guest.id(), 0).isPresent();
        Callable<Boolean> delete = () -> !deletes || consent.delete(guest.id());

        for (Future<Boolean> done : threads.invokeAll(List.of(move, find, delete, find))) {
          assertThat(done.get()).isTrue();
        }
        assertThat(consent.load(guest.id(), 0).isPresent()).isEqualTo(!deletes);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
