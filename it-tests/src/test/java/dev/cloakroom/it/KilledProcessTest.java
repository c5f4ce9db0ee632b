package dev.cloakroom.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.SubjectRef;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed while it writes; another one opens the same database. */
class KilledProcessTest {
  private static final int ROUNDS = 3;
  private static final int ACKNOWLEDGED = 150;

  /** Shared by the rounds, so that each kill finds what the earlier ones left. */
  @TempDir static Path directory;

  /** What a process said of a user: the tokens in their order, and the last number of visits. */
  private static final class Acknowledged {
    final Set<String> tokens = new LinkedHashSet<>();
    int visits;

    String lastToken() {
      return List.copyOf(tokens).get(tokens.size() - 1);
    }
  }

  @RepeatedTest(ROUNDS)
  @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatWasAcknowledgedIsThereAndNoSessionIsAliveUnderTwoTokens(RepetitionInfo round)
      throws Exception {
    Map<String, Acknowledged> users = runAndKill(round.getCurrentRepetition());

    assertThat(users.size()).as("users seen before the kill").isGreaterThan(ShopProcess.THREADS);
    try (Shop shop = Shop.in(directory)) {
      users.forEach((user, acknowledged) -> check(shop, user, acknowledged));
    }
  }

  private static void check(Shop shop, String user, Acknowledged acknowledged) {
    assertThat(shop.sessions.findBySubject(SubjectRef.of(user)))
        .as("sessions of %s", user)
        .singleElement()
        .satisfies(
            view ->
                assertThat(view.payload().visits())
                    .as("visits, of which %s were acknowledged", acknowledged.visits)
                    .isBetween(acknowledged.visits, acknowledged.visits + 1));
    for (String token : acknowledged.tokens) {
      if (!token.equals(acknowledged.lastToken())) {
        assertThat(shop.sessions.find(SessionToken.of(token))).as("a replaced token").isEmpty();
      }
    }
    Optional<Session<ShopSession>> last =
        shop.sessions.find(SessionToken.of(acknowledged.lastToken()));
    // Only a cycle that was on its way may have replaced it, and then the list has its successor.
    last.ifPresent(
        session -> assertThat(session.payload().userId()).as("whose it is").isEqualTo(user));
  }

  private static Map<String, Acknowledged> runAndKill(int round) throws Exception {
    Map<String, Acknowledged> users = new LinkedHashMap<>();
    Process process = start(round);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (int i = 0; i < ACKNOWLEDGED; i++) {
        String line = lines.readLine();
        assertThat(line).as("a line of the process, whose log is %s", log(round)).isNotNull();
        note(line, users);
      }
      process.toHandle().destroyForcibly(); // leaves the pipe open, which Process does not
      // What is in the pipe was acknowledged too; the last line may be cut.
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        note(line, users);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    return users;
  }

  private static void note(String line, Map<String, Acknowledged> users) {
    String[] words = line.split(" ", -1);
    if (words.length == 5 && words[4].equals(".")) {
      Acknowledged user = users.computeIfAbsent(words[1], name -> new Acknowledged());
      user.tokens.add(words[2]);
      user.visits = Integer.parseInt(words[3]);
    }
  }

  private static Process start(int round) throws IOException {
    return JavaProcess.of(ShopProcess.class, directory.toString(), Integer.toString(round))
        .redirectError(log(round).toFile())
        .start();
  }

  private static Path log(int round) {
    return directory.resolve("process-" + round + ".log");
  }
}
