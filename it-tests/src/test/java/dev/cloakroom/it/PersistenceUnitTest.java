package dev.cloakroom.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The units are those of META-INF/persistence.xml of these tests. */
class PersistenceUnitTest {
  @TempDir Path directory;

  private final Map<String, String> overrides = new HashMap<>();

  @BeforeEach
  void placeDatabaseAndKeys() {
    Path keyset = directory.resolve("session.keyset.json");
    TinkSessionCipher.generate(keyset);
    overrides.put("cloakroom.url", "jdbc:sqlite:" + directory.resolve("sessions.db"));
    overrides.put("cloakroom.cipher.keyset", keyset.toString());
  }

  @Test
  void aUnitOpensAStoreWhoseSessionsOutliveIt() {
    SessionToken token;
    try (Cloakroom cloakroom = Cloakroom.open("it-shop", overrides)) {
      token = cloakroom.sessions(ShopSession.class).create(ShopSession.of(null, "ada")).token();
    }

    try (Cloakroom cloakroom = Cloakroom.open("it-shop", overrides)) {
      Session<ShopSession> session =
          cloakroom.sessions(ShopSession.class).find(token).orElseThrow();
      assertThat(session.payload().userId()).isEqualTo("ada");
      assertThat(session.expiresAt())
          .as("the idle timeout of the unit")
          .isEqualTo(session.lastAccessedAt().plusSeconds(20 * 60));
    }
  }

  @Test
  void aUnitWithoutOverridesIsOpenedByItsNameAlone() {
    try (Cloakroom cloakroom = Cloakroom.open("it-memory")) {
      assertThat(cloakroom.sessions(ShopSession.class).create(ShopSession.of(null, "ada")))
          .isNotNull();
    }
  }

  @Test
  void theSchemaIsNotMadeUnlessAskedFor() {
    overrides.put("cloakroom.schema", "validate");

    assertThatExceptionOfType(CloakroomConfigurationException.class)
        .isThrownBy(() -> Cloakroom.open("it-shop", overrides))
        .withMessageContaining("'cloakroom.schema' to 'create'");
  }

  @Test
  void aUnitThatIsNotThereIsNamedInTheError() {
    assertThatExceptionOfType(CloakroomConfigurationException.class)
        .isThrownBy(() -> Cloakroom.open("it-shob"))
        .withMessageContaining("it-shob");
  }

  @Test
  void anUnknownKeyIsRefusedAndTheNearestNamedBeforeAnythingIsOpened() {
    overrides.put("cloakroom.idel-timeout", "PT5M");

    assertThatExceptionOfType(CloakroomConfigurationException.class)
        .isThrownBy(() -> Cloakroom.open("it-shop", overrides))
        .withMessageContaining("cloakroom.idel-timeout")
        .withMessageContaining("cloakroom.idle-timeout");
    assertThat(Files.exists(directory.resolve("sessions.db"))).as("a database").isFalse();
  }
}
