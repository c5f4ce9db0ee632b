package dev.cloakroom.it.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.spi.Configuration;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a store gives away, with its files at hand. Sessions that are stored in plaintext beside the
 * sealed ones are seen wherever something would be seen.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Leaks {
  /** Even in plaintext, tokens and the keys of values are digests. */
  private static final Set<String> SEEN_IN_PLAINTEXT =
      Set.of("user", "tenant", "note", "article", "value");

  private final String word = word();

  private static String word() {
    return UUID.randomUUID().toString();
  }

  /** Starts the server with its files in a directory. */
  abstract void start(Path directory, String password) throws Exception;

  /** The keys that configure the store. */
  abstract Map<String, String> store();

  /** Where its files are. */
  abstract Path files();

  /** What is found in the names of the files in which payloads are, one for each kind. */
  abstract List<Pattern> wherePayloadsAre();

  /** Makes the server write everything to its files. */
  abstract void settle() throws Exception;

  /** What is seen of plaintext in what is logged. */
  abstract Set<String> loggedOfPlaintext();

  /** Some of what is logged only at the most talkative. */
  abstract List<String> talk();

  void end() throws Exception {}

  @BeforeAll
  final void startServer(@TempDir Path directory) throws Exception {
    start(directory, new Canaries(word).password());
  }

  @AfterAll
  final void endServer() throws Exception {
    end();
  }

  private Map<String, String> keys(String namespace, Map<String, String> cipher) {
    Map<String, String> keys = new HashMap<>(store());
    keys.put(Configuration.NAMESPACE, namespace);
    keys.putAll(cipher);
    return keys;
  }

  @Test
  void noFileShowsAnythingOfASessionOrAValue(@TempDir Path directory) throws Exception {
    Keyset keyset = Keyset.in(directory);
    Canaries sealed = new Canaries(word());
    keyset.secrets().forEach(sealed::add);
    Canaries plain = sealed.inPlaintext();
    Map<String, Sightings> ofSealed = new TreeMap<>();
    Map<String, Sightings> ofPlain = new TreeMap<>();

    try (Application application = new Application(keys("sealed", keyset.keys()), sealed);
        Application control =
            new Application(keys("plain", Map.of(Configuration.CIPHER, "none")), plain)) {
      application.live();
      control.live();
      look(sealed, ofSealed);
      look(plain, ofPlain);
    }
    look(sealed, ofSealed); // once more, now that the application has ended
    look(plain, ofPlain);

    assertThat(ofSealed).as("what is seen of sealed sessions").isEmpty();
    Set<String> seen = new TreeSet<>();
    ofPlain.values().forEach(sightings -> seen.addAll(sightings.secrets()));
    assertThat(seen).as("what is seen of plaintext").isEqualTo(SEEN_IN_PLAINTEXT);
    for (Pattern name : wherePayloadsAre()) {
      assertThat(ofPlain.entrySet())
          .as("files in which plaintext is seen, one of them %s", name)
          .anyMatch(
              file ->
                  name.matcher(file.getKey()).find() && file.getValue().secrets().contains("note"));
    }
  }

  private void look(Canaries canaries, Map<String, Sightings> seen) throws Exception {
    settle();
    seen.putAll(new RawFiles(files()).search(new Search(canaries.secrets())));
  }

  @Test
  void nothingThatIsLoggedOrThrownShowsASecret(@TempDir Path directory) throws Exception {
    Keyset keyset = Keyset.in(directory);
    Canaries canaries = new Canaries(word);
    canaries.add("password", canaries.password());
    canaries.add("wrong password", canaries.wrongPassword());
    keyset.secrets().forEach(canaries::add);
    TalkativeProcess process = new TalkativeProcess(directory);

    byte[] said = process.run(keys("talk", keyset.keys()), word, canaries);

    assertThat(new Search(canaries.secrets()).in(said).descriptions())
        .as("secrets that are seen")
        .isEmpty();
    assertThat(new Search(canaries.inPlaintext().secrets()).in(said).secrets())
        .as("what is seen of plaintext")
        .containsAll(loggedOfPlaintext());
    assertTalkative(said);
  }

  private void assertTalkative(byte[] said) {
    String log = new String(said, UTF_8);
    assertThat(log).as("what is said at the most talkative").contains(talk());
    for (String logger : TalkativeMain.LOGGERS) {
      assertThat(log).contains(TalkativeMain.control(logger));
    }
  }
}
