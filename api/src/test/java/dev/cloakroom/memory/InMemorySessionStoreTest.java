package dev.cloakroom.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.ValueStore;
import dev.cloakroom.spi.WriteResult;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the compatibility kit does not ask of every store. */
class InMemorySessionStoreTest {
  private static final SessionId ID = SessionId.of(new byte[SessionId.BYTES]);
  private static final SubjectKey OWNER = SubjectKey.of(new byte[SubjectKey.BYTES]);

  private final InMemorySessionStore store = new InMemorySessionStore("default");

  @Test
  void whatIsKeptSharesNoArrayWithWhatIsGivenAndTaken() {
    StoredSession first = session(1);
    store.insert(first);
    spoil(first);
    StoredSession second = session(2);
    assertThat(store.update(second, 0)).isEqualTo(WriteResult.WRITTEN);
    spoil(second);

    spoil(store.load(ID, 0).orElseThrow());
    store.findBySubject(List.of(OWNER), 0).forEach(InMemorySessionStoreTest::spoil);
    store.scan(null, 1).forEach(InMemorySessionStoreTest::spoil);
    spoil(((WriteResult.Conflict) store.update(session(9), 0)).current());

    assertThat(store.load(ID, 0)).hasValue(session(2));
  }

  @Test
  void aValueThatIsKeptSharesNoArrayWithWhatIsGivenAndTaken() {
    ValueStore values = store.values();
    byte[] key = new byte[32];
    byte[] data = {7};
    values.put(key, new StoredValue(1, data));
    data[0] = 8;
    values.get(key, 0).orElseThrow().data()[0] = 9;

    assertThat(values.take(key, 0).orElseThrow().data()).containsExactly(7);
  }

  private static StoredSession session(long version) {
    return new StoredSession(ID, "sample", OWNER, version, 0, 0, 1, 1, 1, new byte[] {1, 2, 3});
  }

  private static void spoil(StoredSession session) {
    Arrays.fill(session.data(), (byte) 0);
  }
}
