package dev.cloakroom.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.CloakroomConfigurationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an application's sessions are configured. */
class ConfigurationTest {
  private static final String MICROPROFILE =
      "WEB-INF/classes/META-INF/microprofile-config.properties";

  private Path directory;
  private Server server;

  @BeforeEach
  void choose(@TempDir Path empty) {
    directory = empty;
  }

  @AfterEach
  void stop() throws Exception {
    System.clearProperty("cloakroom.unit");
    System.clearProperty("cloakroom.cookie.name");
    if (server != null) {
      server.stop();
    }
  }

  private War shop(String... settings) {
    return War.of(directory.resolve("shop"), List.of("dev.cloakroom.jakarta.app"), settings);
  }

  private Client startedClient(War war) throws Exception {
    server = TomcatServer.start(war);
    return new Client(server.address());
  }

  /** What the log of a container would tell of a start that failed. */
  private static String whyItDidNotStart(War war) {
    StringWriter told = new StringWriter();
    assertThatExceptionOfType(Exception.class)
        .isThrownBy(() -> JettyServer.start(war))
        .satisfies(failure -> failure.printStackTrace(new PrintWriter(told)));
    return told.toString();
  }

  @Test
  void theUnitIsConfiguredInItsFile() throws Exception {
    Client guest = startedClient(shop("cloakroom.cookie.name", "file"));

    guest.get("/shop/put?value=bread");

    assertThat(guest.cookies).containsOnlyKeys("__Host-file");
  }

  @Test
  void microProfileConfigNamesTheUnitAndWinsOverTheFile() throws Exception {
    Client guest =
        startedClient(
            shop("cloakroom.cookie.name", "file")
                .with("WEB-INF/web.xml", "<web-app/>")
                .with(MICROPROFILE, "cloakroom.unit=shop\ncloakroom.cookie.name=microprofile\n"));

    guest.get("/shop/put?value=bread");

    assertThat(guest.cookies).containsOnlyKeys("__Host-microprofile");
  }

  @Test
  void systemPropertiesWinOverPropertiesOfMicroProfileConfig() throws Exception {
    System.setProperty("cloakroom.unit", "shop");
    System.setProperty("cloakroom.cookie.name", "system");
    Client guest =
        startedClient(
            shop().with(MICROPROFILE, "cloakroom.unit=none\ncloakroom.cookie.name=microprofile\n"));

    guest.get("/shop/put?value=bread");

    assertThat(guest.cookies).containsOnlyKeys("__Host-system");
  }

  @Test
  void aBearerTokenIsTakenFromItsHeaderAndNoCookieIsSet() throws Exception {
    Client client = startedClient(shop("cloakroom.web.credential", "bearer"));

    String credential = client.post("/shop/credential", "value", "ada").body();

    assertThat(client.cookies).isEmpty();
    client.with("Authorization", "Bearer " + credential);
    assertThat(client.post("/shop/put", "value", "bread").statusCode()).isEqualTo(200);
    assertThat(client.get("/shop/read").body()).isEqualTo("ada [bread] plain");
  }

  @Test
  void aMissingUnitIsRefusedWithWhatToWrite() {
    assertThat(whyItDidNotStart(shop().with("WEB-INF/web.xml", "<web-app/>")))
        .contains("The key 'cloakroom.unit' is not set");
  }

  @Test
  void anUnknownKeyOfMicroProfileConfigIsRefused() {
    assertThat(whyItDidNotStart(shop().with(MICROPROFILE, "cloakroom.cookie.nam=x\n")))
        .contains("There is no key 'cloakroom.cookie.nam'")
        .contains(CloakroomConfigurationException.class.getName());
  }

  @Test
  void twoPayloadClassesThatAreInjectedAreRefused() {
    War war =
        War.of(
            directory.resolve("shop"),
            List.of("dev.cloakroom.jakarta.app", "dev.cloakroom.jakarta.two"));

    assertThat(whyItDidNotStart(war))
        .contains("one payload class")
        .contains(
            "[dev.cloakroom.jakarta.app.ShopSession, dev.cloakroom.jakarta.two.OtherSession]");
  }

  @Test
  void aSessionOfWhatIsNoPayloadIsRefused() {
    War war = War.of(directory.resolve("shop"), List.of("dev.cloakroom.jakarta.wrong"));

    assertThat(whyItDidNotStart(war))
        .contains("Session<java.lang.String> is injected; name a class that is annotated");
  }

  @Test
  void anApplicationThatInjectsNoneHasTheOneThatThereIs() throws Exception {
    Client guest =
        startedClient(War.of(directory.resolve("shop"), List.of("dev.cloakroom.jakarta.bare")));

    assertThat(guest.get("/bare?value=bread").body()).isEqualTo("[bread]");
    assertThat(guest.get("/bare?value=jam").body()).isEqualTo("[bread, jam]");
  }

  @Test
  void anApplicationWithoutPayloadNeedsNoUnit() throws Exception {
    Client guest =
        startedClient(
            War.of(directory.resolve("shop"), List.of()).with("WEB-INF/web.xml", "<web-app/>"));

    assertThat(guest.get("/").statusCode()).isEqualTo(404);
  }
}
