package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class StoreRule08NothingIsGivenAway extends StoreRules {
  private static final String CANARY = "canary-in-the-data-of-a-session";

  StoreRule08NothingIsGivenAway(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule08_noVerbLogsTheData() throws Exception {
    SubjectKey ada = Rows.subject();
    byte[] data = CANARY.getBytes(UTF_8);
    try (LogCapture log = new LogCapture(kit.tracingLoggers());
        SessionStore store = kit.open(Nodes.freshNamespace())) {
      StoredSession session = Rows.withData(data, Rows.of(ada));
      store.insert(session);
      StoredSession write = Rows.written(session, data);
      store.update(write, NOW);
      store.update(Rows.written(session), NOW);
      StoredSession replacement = Rows.withData(data, Rows.cycled(write));
      store.cycle(session.id(), replacement, NOW);
      store.load(replacement.id(), NOW);
      store.findBySubject(List.of(ada), NOW);
      store.scan(null, 10);
      store.deleteBySubject(List.of(ada));

      assertSilent(log.text());
    }
  }

  @Test
  void rule08_noExceptionAndNoDescriptionShowsTheData() {
    StoredSession session = Rows.withData(CANARY.getBytes(UTF_8), Rows.guest());
    first().insert(session);

    Throwable refused =
        catchThrowable(
            () ->
                first()
                    .insert(
                        Rows.withData(
                            (CANARY + "!").getBytes(UTF_8),
                            Rows.under(session.id(), Rows.guest()))));

    StringWriter trace = new StringWriter();
    if (refused != null) { // that it is refused is rule 1
      refused.printStackTrace(new PrintWriter(trace));
    }
    assertSilent(trace.toString());
    assertSilent(load(session.id()).toString());
    assertSilent(first().toString());
  }

  private static void assertSilent(String text) {
    byte[] data = CANARY.getBytes(UTF_8);
    assertThat(text)
        .as("what is logged or said")
        .doesNotContain(CANARY)
        .doesNotContainIgnoringCase(HexFormat.of().formatHex(data))
        .doesNotContain(Base64.getEncoder().withoutPadding().encodeToString(data));
  }
}
