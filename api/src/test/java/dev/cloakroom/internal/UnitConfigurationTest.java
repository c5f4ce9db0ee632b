package dev.cloakroom.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.CloakroomConfigurationException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitConfigurationTest {
  private static final String SHOP =
      """
      <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2">
        <persistence-unit name="other">
          <properties>
            <property name="cloakroom.url" value="memory:other"/>
          </properties>
        </persistence-unit>
        <persistence-unit name="shop">
          <properties>
            <property name="jakarta.persistence.jdbc.url" value="jdbc:sqlite:standard.db"/>
            <property name="jakarta.persistence.jdbc.user" value="someone"/>
            <property name="hibernate.show_sql" value="true"/>
            <property name="cloakroom.idle-timeout" value="PT10M"/>
          </properties>
        </persistence-unit>
      </persistence>
      """;

  @TempDir Path directory;
  private final Properties system = new Properties();

  @Test
  void theFileConfiguresTheUnitOfThatNameOnly() throws IOException {
    assertThat(read("shop", SHOP, Map.of(), Map.of()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "cloakroom.url", "jdbc:sqlite:standard.db",
                "cloakroom.user", "someone",
                "cloakroom.idle-timeout", "PT10M"));
  }

  @Test
  void ourKeyWinsOverTheStandardOneInTheSameFile() throws IOException {
    String both =
        SHOP.replace(
            "<property name=\"hibernate.show_sql\" value=\"true\"/>",
            "<property name=\"cloakroom.url\" value=\"jdbc:sqlite:ours.db\"/>");

    assertThat(read("shop", both, Map.of(), Map.of()))
        .containsEntry("cloakroom.url", "jdbc:sqlite:ours.db");
  }

  @Test
  void theUnitThatAnIntegrationOpensMayStandAmongTheSystemPropertiesAndIsNoneOfItsSettings()
      throws IOException {
    system.setProperty("cloakroom.unit", "shop");

    assertThat(read("shop", SHOP, Map.of(), Map.of())).doesNotContainKey("cloakroom.unit");
  }

  @Test
  void environmentWinsOverTheFileSystemPropertiesOverThatAndOverridesOverAll() throws IOException {
    Map<String, String> environment =
        Map.of(
            "CLOAKROOM_IDLE_TIMEOUT", "PT1M",
            "CLOAKROOM_NAMESPACE", "from-environment",
            "CLOAKROOM_UNREADABLE", "discard",
            "CLOAKROOM_SWEEP", "off",
            "CLOAKROOM_SWEEP_INTERVAL", "PT5M",
            "CLOAKROOM_HOME", "not a key of ours");
    system.setProperty("cloakroom.idle-timeout", "PT2M");
    system.setProperty("cloakroom.namespace", "from-system");

    assertThat(read("shop", SHOP, environment, Map.of("cloakroom.idle-timeout", "PT3M")))
        .containsEntry("cloakroom.idle-timeout", "PT3M")
        .containsEntry("cloakroom.namespace", "from-system")
        .containsEntry("cloakroom.unreadable", "discard")
        .containsEntry("cloakroom.sweep", "off")
        .containsEntry("cloakroom.sweep.interval", "PT5M");
  }

  @Test
  void anUnknownKeyIsRefusedWithItsPlaceAndTheNearestKnownOne() {
    String typo = SHOP.replace("cloakroom.idle-timeout", "cloakroom.idel-timeout");

    assertThatThrownBy(() -> read("shop", typo, Map.of(), Map.of()))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("'cloakroom.idel-timeout' (in persistence unit 'shop')")
        .hasMessageContaining("Did you mean 'cloakroom.idle-timeout'?");
  }

  @Test
  void keysOfOnePayloadTypeAreTakenFromEverywhereButTheEnvironment() throws IOException {
    String file =
        SHOP.replace(
            "<property name=\"hibernate.show_sql\" value=\"true\"/>",
            "<property name=\"cloakroom.type.a.b-c.idle-timeout\" value=\"PT1M\"/>");
    system.setProperty("cloakroom.type.shop.absolute-lifetime", "PT2M");

    assertThat(
            read(
                "shop",
                file,
                Map.of("CLOAKROOM_TYPE_OFFICE_IDLE_TIMEOUT", "PT4M"),
                Map.of("cloakroom.type.idle-timeout.idle-timeout", "PT3M")))
        .containsEntry("cloakroom.type.a.b-c.idle-timeout", "PT1M")
        .containsEntry("cloakroom.type.shop.absolute-lifetime", "PT2M")
        .containsEntry("cloakroom.type.idle-timeout.idle-timeout", "PT3M")
        .doesNotContainValue("PT4M");
  }

  @Test
  void aMisspeltKeyOfOnePayloadTypeIsRefusedWithTheNearestForThatType() {
    refused("cloakroom.type.shop.idletimeout", "cloakroom.type.shop.idle-timeout");
    refused("cloakroom.type.a.b.absolut-lifetime", "cloakroom.type.a.b.absolute-lifetime");
    refused("cloakroom.type.shop", "cloakroom.type.shop.idle-timeout");
    refused("cloakroom.types.NAME.idle-timeout", "cloakroom.type.NAME.idle-timeout");
    refused("cloakroom.type.my shop.idle-timeout", "cloakroom.type.NAME.idle-timeout");
    refused("cloakroom.type.idle-timeout", "cloakroom.type.NAME.idle-timeout");
    refused("cloakroom.type..idle-timeout", "cloakroom.type.NAME.idle-timeout");
    refused(
        "cloakroom.type." + "x".repeat(65) + ".idle-timeout", "cloakroom.type.NAME.idle-timeout");
  }

  private void refused(String key, String nearest) {
    assertThatThrownBy(() -> read("shop", SHOP, Map.of(), Map.of(key, "PT1M")))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("'" + key + "' (in the overrides)")
        .hasMessageContaining("Did you mean '" + nearest + "'?")
        .hasMessageContaining("cloakroom.type.NAME.absolute-lifetime");
  }

  @Test
  void anUnknownSystemPropertyIsRefusedUnlessItIsTheTestSuites() throws IOException {
    system.setProperty("cloakroom.it.servers", "embedded");
    assertThat(read("shop", SHOP, Map.of(), Map.of())).doesNotContainKey("cloakroom.it.servers");

    system.setProperty("cloakroom.ulr", "memory:");
    assertThatThrownBy(() -> read("shop", SHOP, Map.of(), Map.of()))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("the system properties")
        .hasMessageContaining("Did you mean 'cloakroom.url'?");
  }

  @Test
  void anUnknownUnitIsRefusedWithThoseThatThereAre() {
    assertThatThrownBy(() -> read("shoop", SHOP, Map.of(), Map.of()))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("'shoop'")
        .hasMessageContaining("[other, shop]");
  }

  @Test
  void aUnitThatStandsTwiceIsRefused() {
    String twice = SHOP.replace("name=\"other\"", "name=\"shop\"");

    assertThatThrownBy(() -> read("shop", twice, Map.of(), Map.of()))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("again");
  }

  @Test
  void malformedXmlIsRefusedWithItsFile() {
    assertThatThrownBy(() -> read("shop", SHOP.replace("</persistence>", ""), Map.of(), Map.of()))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("persistence.xml is not well-formed XML");
  }

  @Test
  void anExternalEntityIsNotRead() throws IOException {
    Path secret = Files.writeString(directory.resolve("secret"), "hunter2");
    String hostile =
        "<!DOCTYPE persistence [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>\n"
            + SHOP.replace("jdbc:sqlite:standard.db", "&x;");

    assertThatThrownBy(() -> read("shop", hostile, Map.of(), Map.of()))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageNotContaining("hunter2");
  }

  private Map<String, String> read(
      String unit, String xml, Map<String, String> environment, Map<String, String> overrides)
      throws IOException {
    Path file = directory.resolve("META-INF/persistence.xml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, xml);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {directory.toUri().toURL()}, null)) {
      return UnitConfiguration.of(
          unit, new KnownKeys(Providers.load()), loader, environment, system, overrides);
    }
  }
}
