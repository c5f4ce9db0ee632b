package dev.cloakroom.benchmarks.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.Held;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.Workload;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Speed counts only where everything is done. */
class SqlSubjectTest {
  private static final int SESSIONS = 10;

  @TempDir private static Path directory;

  private static Target target;

  @BeforeAll
  static void fill() throws Exception {
    target = new Target("jdbc:sqlite:" + directory.resolve("sessions.db"), "", "", directory);
    Filling.forAll(target, SESSIONS);
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOAKROOM", "SPRING", "JETTY"})
  void allThatWasPutIntoASessionIsFound(SqlSubject subject) throws Exception {
    try (Keeper keeper = subject.open(target)) {
      assertThat(keeper.find(7)).isEqualTo(Workload.payload(7));
    }
  }

  @Test
  void theBareStatementReadsTheRowThatCloakroomWrote() throws Exception {
    try (JdbcKeeper keeper = (JdbcKeeper) SqlSubject.JDBC.open(target)) {
      assertThat(keeper.find(7).payloadType()).isEqualTo("shop");
      assertThat(keeper.find(7).data()).hasSizeGreaterThan(500);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOAKROOM", "SPRING", "JETTY"})
  void aSaveChangesTheCartAndNothingElse(SqlSubject subject) throws Exception {
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

  @Test
  void theBareStatementSavesOntoTheVersionBefore() throws Exception {
    try (JdbcKeeper keeper = (JdbcKeeper) SqlSubject.JDBC.open(target)) {
      Held held = keeper.hold(3);
      Held stale = keeper.hold(3);
      JdbcRow before = keeper.find(3);
      held.save();

      assertThat(keeper.find(3).version()).isEqualTo(before.version() + 1);
      assertThat(keeper.find(3).data()).isNotEqualTo(before.data());
      assertThatThrownBy(stale::save).isInstanceOf(IllegalStateException.class);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOAKROOM", "JDBC", "SPRING"})
  void theSessionsOfASubjectAreThoseOfItsNumbersAndWhatIsAdded(SqlSubject subject)
      throws Exception {
    try (Keeper keeper = subject.open(target)) {
      assertThat(keeper.findBySubject(2)).isEqualTo(Workload.SESSIONS_OF_SUBJECT);
      Held added = keeper.create(Workload.payload(0));
      assertThat(keeper.findBySubject(2)).isEqualTo(Workload.SESSIONS_OF_SUBJECT + 1);
      String name = added.name();
      added.touch();
      added.cycle();
      assertThat(added.name()).isNotEqualTo(name);
      assertThat(keeper.findBySubject(2)).isEqualTo(Workload.SESSIONS_OF_SUBJECT + 1);
      added.delete();
      assertThat(keeper.findBySubject(2)).isEqualTo(Workload.SESSIONS_OF_SUBJECT);
    }
  }

  @Test
  void aDatabaseWithSessionsInItIsLeftAlone() {
    assertThatThrownBy(() -> Filling.forAll(target, SESSIONS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("give the benchmarks an empty one");
    assertThat(target.names(SqlSubject.CLOAKROOM)).hasSize(SESSIONS);
  }
}
