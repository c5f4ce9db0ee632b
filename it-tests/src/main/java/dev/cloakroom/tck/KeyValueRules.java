package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionToken;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises as they apply to small values beside the sessions. */
abstract class KeyValueRules extends SessionsRules {
  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

  KeyValueRules(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule01_aValueIsSeenByTheOtherNode() {
    String key = key();
    firstNode.values().put(key, new byte[] {7}, FIVE_MINUTES);

    assertThat(secondNode.values().get(key)).hasValue(new byte[] {7});
  }

  @Test
  void rule03_aValueIsTakenOnceByManyThreadsOnTwoNodes() throws Exception {
    String key = key();
    firstNode.values().put(key, new byte[] {7}, FIVE_MINUTES);

    List<Optional<byte[]>> taken =
        Together.run(thread -> () -> (thread % 2 == 0 ? firstNode : secondNode).values().take(key));

    assertThat(taken.stream().filter(Optional::isPresent)).as("takers that got it").hasSize(1);
    assertThat(firstNode.values().get(key)).as("after it was taken").isEmpty();
  }

  @Test
  void rule05_aValueUnderTheNameOfASessionDoesNotTouchTheSession() {
    SessionToken token = first.create(TckPayload.guest()).token();

    firstNode.values().put(token.value(), new byte[] {7}, FIVE_MINUTES);
    firstNode.values().put(token.id().toString(), new byte[] {7}, FIVE_MINUTES);
    firstNode.values().remove(token.id().toString());

    assertAlive(token, "after values under its name");
  }

  @Test
  void rule06_aValueLivesToTheMillisecondBeforeItsTimeIsOver() {
    String key = key();
    firstNode.values().put(key, new byte[] {7}, FIVE_MINUTES);

    secondClock.at(FIVE_MINUTES);
    assertThat(secondNode.values().get(key)).as("at its end").isEmpty();
    assertThat(secondNode.values().take(key)).as("take at its end").isEmpty();
    firstClock.at(FIVE_MINUTES.minusMillis(1));
    assertThat(firstNode.values().get(key)).as("1 ms before").isPresent();
  }

  @Test
  void rule07_keysThatLookAlikeAreNotTheSame() {
    String key = key();
    firstNode.values().put(key + "a", new byte[] {7}, FIVE_MINUTES);

    for (String other : List.of(key + "A", key + "a ", key + "á", key, "")) {
      assertThat(firstNode.values().get(other)).as("get under another key").isEmpty();
    }
  }

  private static String key() {
    return "key-" + Rows.id();
  }
}
