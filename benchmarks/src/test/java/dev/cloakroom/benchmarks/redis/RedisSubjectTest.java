package dev.cloakroom.benchmarks.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.Held;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.Servers;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Speed counts only where everything is done. */
@Tag("servers")
class RedisSubjectTest {
  private static final int SESSIONS = 10;

  @TempDir private static Path directory;

  private static RedisTarget target;

  @BeforeAll
  static void fill() throws Exception {
    target = new RedisTarget(Servers.of(RedisBackend.REDIS_6).url(), directory);
    RedisFilling.fill(target, SESSIONS);
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOAKROOM", "SPRING", "SPRING_INDEXED", "REDISSON"})
  void allThatWasPutIntoASessionIsFound(RedisSubject subject) {
    try (Keeper keeper = subject.open(target)) {
      assertThat(keeper.find(7)).isEqualTo(Workload.payload(7));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LETTUCE", "MAP_CACHE"})
  void bareCommandsReadAndWriteAsManyBytes(RedisSubject subject) {
    try (Keeper keeper = subject.open(target)) {
      byte[] bytes = (byte[]) keeper.find(7);
      assertThat(bytes).hasSizeBetween(600, 900);
      keeper.hold(7).save();
      assertThat((byte[]) keeper.find(7)).isEqualTo(bytes);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOAKROOM", "SPRING", "SPRING_INDEXED", "REDISSON"})
  void aSaveChangesTheCartAndNothingElse(RedisSubject subject) {
    try (Keeper keeper = subject.open(target)) {
      ShopSession before = (ShopSession) keeper.find(3);
      keeper.hold(3).save();
      ShopSession after = (ShopSession) keeper.find(3);

      assertThat(after.cart())
          .isEqualTo(Workload.changed(before.cart()))
          .isNotEqualTo(before.cart());
      assertThat(after.preferences()).isEqualTo(before.preferences());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOAKROOM", "SPRING_INDEXED"})
  void theSessionsOfASubjectAreThoseOfItsNumbersAndWhatIsAdded(RedisSubject subject) {
    try (Keeper keeper = subject.open(target)) {
      assertThat(keeper.findBySubject(2)).isEqualTo(Workload.SESSIONS_OF_SUBJECT);
      Held added = keeper.create(Workload.payload(0));
      assertThat(keeper.findBySubject(2)).isEqualTo(Workload.SESSIONS_OF_SUBJECT + 1);
      added.touch();
      added.cycle();
      assertThat(keeper.findBySubject(2)).isEqualTo(Workload.SESSIONS_OF_SUBJECT + 1);
      added.delete();
      assertThat(keeper.findBySubject(2)).isEqualTo(Workload.SESSIONS_OF_SUBJECT);
    }
  }

  @Test
  void aServerWithKeysInItIsLeftAlone() {
    assertThatThrownBy(() -> RedisFilling.fill(target, SESSIONS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("give the benchmarks an empty one");
  }
}
