package dev.cloakroom.tck;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionException;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Canaries sing in no file of the database and in no log, at the most talkative level. */
class SqliteCanaryTest {
  private static final String USER = "canary-ada@example.org";
  private static final String TENANT = "canary-tenant-north";
  private static final String SKU = "canary-SKU-0815";
  private static final String TEXT = "canary engraving, für Grace";
  private static final String VALUE_KEY = "canary-state-of-a-sign-in";
  private static final String VALUE = "canary-value-of-that-state";

  @TempDir Path directory;

  private final List<SessionToken> tokens = new ArrayList<>();
  private final List<SessionId> ids = new ArrayList<>();
  private final StringWriter said = new StringWriter();

  @Test
  void nothingOfASessionsLifeIsToBeReadInTheFilesOrTheLog() throws Exception {
    Map<String, byte[]> filesWhileOpen;
    try (LogCapture log = new LogCapture()) {
      try (Cloakroom cloakroom = open()) {
        live(cloakroom.sessions(TckPayload_.TYPE));
        cloakroom.values().put(VALUE_KEY, VALUE.getBytes(UTF_8), Duration.ofHours(1));
        filesWhileOpen = files();
        fail(cloakroom);
      }
      said.append(log.text());
    }

    assertThat(filesWhileOpen).as("files").containsKeys("sessions.db", "sessions.db-wal");
    assertSilent("what was logged and thrown", said.toString().getBytes(UTF_8));
    filesWhileOpen.forEach(this::assertSilent);
    files().forEach(this::assertSilent);
  }

  @Test
  void theSearchFindsWhatMayBeSeen() throws Exception {
    try (LogCapture log = new LogCapture();
        Cloakroom cloakroom = open()) {
      live(cloakroom.sessions(TckPayload_.TYPE));
      byte[] wal = files().get("sessions.db-wal");

      assertThat(occursIn(wal, ids.get(ids.size() - 1).bytes())).as("the id's bytes").isTrue();
      assertThat(occursIn(wal, "tck".getBytes(UTF_8))).as("the payload type").isTrue();
      assertThat(log.text())
          .as("the log, at its most talkative")
          .contains("cloakroom_session", "HikariPool");
    }
  }

  private Cloakroom open() {
    return Cloakroom.builder()
        .url("jdbc:sqlite:" + directory.resolve("sessions.db"))
        .schema("create")
        .cipher(KitCipher.SHARED)
        .build();
  }

  private void live(Sessions<TckPayload> sessions) {
    Session<TckPayload> guest = noted(sessions.create(TckPayload.guest()));
    guest.set(TckPayload_.counts, Map.of(SKU, 2));
    sessions.save(guest);
    guest.update(it -> new TckPayload(USER, TENANT, TEXT, 1, List.of("customer"), it.counts()));
    Session<TckPayload> session = noted(sessions.cycle(guest));
    said.append(sessions.find(session.token()).toString());
    sessions.update(session.token(), it -> TckPayload_.visits.with(it, it.visits() + 1));
    said.append(sessions.findBySubject(SubjectRef.of(TENANT, USER)).toString());
    Session<TckPayload> other = noted(sessions.create(TckPayload.of(TENANT, USER)));
    sessions.delete(SubjectRef.of(TENANT, USER), other.id());
    sessions.deleteExpired();
    said.append(session.toString()).append(session.token().toString()).append(guest.toString());
  }

  /** Everything that goes wrong says so without a secret. */
  private void fail(Cloakroom cloakroom) throws Exception {
    Sessions<TckPayload> sessions = cloakroom.sessions(TckPayload_.TYPE);
    Session<TckPayload> session = noted(sessions.create(TckPayload.of(TENANT, USER)));
    Session<TckPayload> mine = sessions.find(session.token()).orElseThrow();
    session.set(TckPayload_.note, TEXT);
    sessions.save(session);
    mine.set(TckPayload_.note, TEXT + "!");
    sayWhatFails(() -> sessions.save(mine));
    mine.update(it -> TckPayload.guest());
    sayWhatFails(() -> sessions.save(mine));
    session.set(TckPayload_.note, TEXT + "\uD800");
    sayWhatFails(() -> sessions.save(session));
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("sessions.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE cloakroom_session SET data = x'0102'");
    }
    sayWhatFails(() -> sessions.find(session.token()));
    sessions.delete(session.token());
    session.set(TckPayload_.note, TEXT + "?");
    sayWhatFails(() -> sessions.save(session));
  }

  private void sayWhatFails(Runnable call) {
    try {
      call.run();
      throw new AssertionError("this call is expected to fail");
    } catch (SessionException e) {
      e.printStackTrace(new PrintWriter(said, true));
    }
  }

  private Session<TckPayload> noted(Session<TckPayload> session) {
    tokens.add(session.token());
    ids.add(session.id());
    return session;
  }

  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var paths = Files.list(directory)) {
      for (Path path : paths.sorted().toList()) {
        files.put(path.getFileName().toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }

  private void assertSilent(String where, byte[] bytes) {
    for (String canary : List.of(USER, TENANT, SKU, TEXT, VALUE_KEY, VALUE)) {
      for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
        assertSilent(where, bytes, canary, canary.getBytes(charset));
      }
      byte[] utf8 = canary.getBytes(UTF_8);
      assertSilent(where, bytes, canary, HexFormat.of().formatHex(utf8).getBytes(UTF_8));
      assertSilent(where, bytes, canary, Base64.getEncoder().withoutPadding().encode(utf8));
    }
    for (SessionToken token : tokens) {
      byte[] secret = Base64.getUrlDecoder().decode(token.value());
      assertSilent(where, bytes, "a token", token.value().getBytes(UTF_8));
      assertSilent(where, bytes, "a token's 32 bytes", secret);
      assertSilent(
          where, bytes, "a token in hex", HexFormat.of().formatHex(secret).getBytes(UTF_8));
    }
  }

  private static void assertSilent(String where, byte[] bytes, String canary, byte[] form) {
    assertThat(occursIn(bytes, form)).as("%s in %s", canary, where).isFalse();
  }

  private static boolean occursIn(byte[] haystack, byte[] needle) {
    for (int from = 0; from <= haystack.length - needle.length; from++) {
      int matched = 0;
      while (matched < needle.length && haystack[from + matched] == needle[matched]) {
        matched++;
      }
      if (matched == needle.length) {
        return true;
      }
    }
    return false;
  }
}
