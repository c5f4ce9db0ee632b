package dev.cloakroom.jpa;

import static dev.cloakroom.jpa.Sample.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.spi.StoredSession;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {
  private static final int CONNECTIONS = 4;
  private static final int FEW = 2;

  private final Gate<Waiting<?>> gate = new Gate<>(CONNECTIONS, FEW);

  private static Find find() {
    return new Find(Sample.id(), NOW);
  }

  private static Save save(int bytes) {
    return new Save(Sample.session(null, Sample.bytes(bytes)), NOW);
  }

  private static boolean leads(Waiting<?> call) {
    return call.turn().getNow(Waiting.Turn.SENT) == Waiting.Turn.LEAD;
  }

  /** So many that are let through, and so many that wait. */
  private List<Waiting<?>> entered(int calls, int through) {
    List<Waiting<?>> entered = new ArrayList<>();
    int passed = 0;
    for (int i = 0; i < calls; i++) {
      Waiting<?> call = find();
      entered.add(call);
      passed += gate.enter(call) ? 1 : 0;
    }
    assertThat(passed).as("let through at once").isEqualTo(through);
    return entered;
  }

  @Test
  void asManyAsThereAreConnectionsDoNotWaitAndGoAlone() {
    for (int i = 0; i < 3; i++) {
      for (Waiting<?> call : entered(CONNECTIONS, CONNECTIONS)) {
        assertThat(gate.companyOf(call)).containsExactly(call);
      }
      for (int left = 0; left < CONNECTIONS; left++) {
        gate.leave(1);
      }
    }
  }

  @Test
  void whoLeavesLetsTheFirstOfThoseThroughThatWaitOnceThereAreFew() {
    List<Waiting<?>> calls = entered(CONNECTIONS + 3, CONNECTIONS);
    Waiting<?> first = calls.get(CONNECTIONS);

    for (int left = CONNECTIONS; left > FEW; left--) {
      assertThat(leads(first)).isFalse();
      gate.leave(1);
    }
    assertThat(leads(first)).isFalse();
    gate.leave(1);

    assertThat(leads(first)).isTrue();
    assertThat(gate.companyOf(first)).isEqualTo(calls.subList(CONNECTIONS, calls.size()));
    assertThat(gate.companyOf(first)).containsExactly(first);
  }

  @Test
  void amongACrowdFewAreLetThroughUntilThereHasLongBeenNone() {
    List<Waiting<?>> crowd = entered(CONNECTIONS + 1, CONNECTIONS);
    gate.companyOf(crowd.get(0));
    gate.leave(2);
    for (int left = 1; left < CONNECTIONS; left++) {
      gate.leave(1);
    }

    assertThat(letThroughOf(CONNECTIONS)).isEqualTo(FEW);
    int rounds = 1;
    while (letThroughOf(CONNECTIONS) < CONNECTIONS) {
      assertThat(++rounds).as("rounds without a crowd").isLessThan(100);
    }
    assertThat(rounds).isGreaterThan(3);
    assertThat(letThroughOf(CONNECTIONS)).isEqualTo(CONNECTIONS);
  }

  /** Lets so many come, and go again. */
  private int letThroughOf(int callers) {
    List<Waiting<?>> calls = new ArrayList<>();
    int through = 0;
    for (int i = 0; i < callers; i++) {
      calls.add(find());
      through += gate.enter(calls.get(i)) ? 1 : 0;
    }
    through += (int) calls.stream().filter(GateTest::leads).count();
    int alongWithTheFirst = gate.companyOf(calls.get(0)).size();
    gate.leave(alongWithTheFirst);
    for (int left = alongWithTheFirst; left < callers; left++) {
      gate.leave(1);
    }
    return through;
  }

  @Test
  void asManyAsMayGoTogetherAtTheMostDoNotWaitForFewer() {
    List<Waiting<?>> calls = entered(CONNECTIONS + Gate.MOST_CALLS, CONNECTIONS);
    Waiting<?> first = calls.get(CONNECTIONS);

    gate.leave(1);

    assertThat(leads(first)).isTrue();
    assertThat(gate.companyOf(first)).hasSize(Gate.MOST_CALLS);
  }

  @Test
  void moreThanMayGoTogetherWaitForTheNext() {
    List<Waiting<?>> calls = entered(CONNECTIONS + Gate.MOST_CALLS + 5, CONNECTIONS);
    gate.leave(1);
    Waiting<?> next = calls.get(CONNECTIONS + Gate.MOST_CALLS);

    assertThat(gate.companyOf(calls.get(CONNECTIONS)))
        .hasSize(Gate.MOST_CALLS)
        .doesNotContain(next);
    gate.leave(1);
    gate.leave(1);
    assertThat(leads(next)).isFalse();
    gate.leave(Gate.MOST_CALLS);
    assertThat(leads(next)).isTrue();
  }

  @Test
  void largeSavesGoWithFewAndTheLargestAlone() {
    Save most = save(Gate.MOST_BYTES - 10);
    Save small = save(10);
    Save another = save(1);
    Save beyond = save(Gate.MOST_BYTES + 1);
    assertThat(gate.enter(most)).isTrue();
    entered(CONNECTIONS - 1, CONNECTIONS - 1);
    List.of(beyond, small, another).forEach(gate::enter);

    assertThat(gate.companyOf(most)).containsExactly(most, small);
    gate.withdraw(another);
    assertThat(gate.companyOf(small)).containsExactly(small);
    assertThat(gate.companyOf(beyond)).containsExactly(beyond);
  }

  @Test
  void twoSavesOfOneSessionDoNotGoTogether() {
    StoredSession session = Sample.guest();
    Save first = new Save(session, NOW);
    Save second = new Save(Sample.next(session), NOW);
    Save third = new Save(Sample.next(session), NOW);
    Save other = save(9);
    assertThat(gate.enter(first)).isTrue();
    entered(CONNECTIONS - 1, CONNECTIONS - 1);
    List.of(second, other, third).forEach(gate::enter);

    assertThat(gate.companyOf(first)).containsExactly(first, other);
    for (int left = 0; left < FEW + 1; left++) {
      gate.leave(1);
    }
    assertThat(leads(second)).isTrue();
    assertThat(gate.companyOf(second)).containsExactly(second);
  }

  @Test
  void twoFindsOfOneSessionGoTogether() {
    Find first = find();
    Find second = new Find(first.id(), NOW);
    assertThat(gate.enter(first)).isTrue();
    entered(CONNECTIONS - 1, CONNECTIONS - 1);
    gate.enter(second);

    assertThat(gate.companyOf(first)).containsExactly(first, second);
  }

  @Test
  void whoHasWithdrawnIsNeitherTakenAlongNorLetThrough() {
    List<Waiting<?>> calls = entered(CONNECTIONS + 2, CONNECTIONS);
    Waiting<?> impatient = calls.get(CONNECTIONS);
    Waiting<?> last = calls.get(CONNECTIONS + 1);

    assertThat(gate.withdraw(impatient)).isTrue();
    assertThat(gate.withdraw(impatient)).isFalse();
    assertThat(gate.companyOf(calls.get(0))).containsExactly(calls.get(0), last);
    assertThat(gate.withdraw(last)).as("one who was taken along").isFalse();
  }
}
