package dev.cloakroom.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.PayloadType;
import dev.cloakroom.SessionLifetime;
import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class TypeLifetimesTest {
  private static final String IDLE = "cloakroom.idle-timeout";
  private static final String ABSOLUTE = "cloakroom.absolute-lifetime";
  private static final String IDLE_OF_TYPE = "cloakroom.type.visitor.idle-timeout";
  private static final String ABSOLUTE_OF_TYPE = "cloakroom.type.visitor.absolute-lifetime";

  private static final PayloadType<Visitor> ANNOTATED =
      Visitor_.NEW
          .withIdleTimeout(Duration.ofMinutes(20))
          .withAbsoluteLifetime(Duration.ofHours(2));

  private final Map<String, String> configured = new HashMap<>();

  @Test
  void whereNobodySaysAnythingItIsHalfAnHourAndTwelveHours() {
    assertThat(of(Visitor_.NEW)).isEqualTo(lifetime("PT30M", "PT12H"));
  }

  @Test
  void theClassWinsOverTheDefault() {
    assertThat(of(ANNOTATED)).isEqualTo(lifetime("PT20M", "PT2H"));
  }

  @Test
  void aGeneralKeyWinsOverTheClassAndEachOfTheTwoByItself() {
    configured.put(IDLE, "PT5M");
    assertThat(of(ANNOTATED)).isEqualTo(lifetime("PT5M", "PT2H"));

    configured.put(ABSOLUTE, "P1D");
    assertThat(of(ANNOTATED)).isEqualTo(lifetime("PT5M", "P1D"));
  }

  @Test
  void aKeyOfTheTypeWinsOverAllAndLeavesOtherTypesAlone() {
    configured.putAll(Map.of(IDLE, "PT5M", ABSOLUTE, "P1D"));
    configured.putAll(Map.of(IDLE_OF_TYPE, "PT6M", ABSOLUTE_OF_TYPE, "P2D"));
    configured.put("cloakroom.type.visitor.old.idle-timeout", "PT7M");

    assertThat(of(ANNOTATED)).isEqualTo(lifetime("PT6M", "P2D"));
    assertThat(of(renamed("visitor.old"))).isEqualTo(lifetime("PT7M", "P1D"));
    assertThat(of(renamed("visitor.new"))).isEqualTo(lifetime("PT5M", "P1D"));
  }

  @Test
  void theNameOfATypeMayLookLikeAKey() {
    configured.put("cloakroom.type.idle-timeout.idle-timeout", "PT6M");
    configured.put("cloakroom.type.a.idle-timeout.idle-timeout", "PT7M");

    assertThat(of(renamed("idle-timeout"))).isEqualTo(lifetime("PT6M", "PT12H"));
    assertThat(of(renamed("a.idle-timeout"))).isEqualTo(lifetime("PT7M", "PT12H"));
    assertThat(of(renamed("a"))).isEqualTo(lifetime("PT30M", "PT12H"));
  }

  @Test
  void anIdleTimeoutLongerThanTheAbsoluteLifetimeIsRefusedForTheTypeWithBothSources() {
    configured.put(IDLE, "PT3H");
    refused(() -> of(ANNOTATED))
        .hasMessageContaining("sessions of the payload type 'visitor'")
        .hasMessageContaining("PT3H by 'cloakroom.idle-timeout'")
        .hasMessageContaining("PT2H by @SessionPayload of dev.cloakroom.internal.Visitor;");
    assertThat(of(Visitor_.NEW)).as("another type").isEqualTo(lifetime("PT3H", "PT12H"));

    configured.put(IDLE, "PT13H");
    refused(() -> of(Visitor_.NEW)).hasMessageContaining("PT12H by default");
  }

  @Test
  void whatContradictsWhateverClassesSayIsRefusedAtOnce() {
    configured.putAll(Map.of(IDLE, "PT2H", ABSOLUTE, "PT1H"));
    refused(this::lifetimes)
        .hasMessageContaining("PT2H by '" + IDLE + "'")
        .hasMessageContaining("PT1H by '" + ABSOLUTE + "'");

    configured.put(IDLE, "PT1H");
    configured.put(IDLE_OF_TYPE, "PT2H");
    refused(this::lifetimes)
        .hasMessageContaining("PT2H by '" + IDLE_OF_TYPE + "'")
        .hasMessageContaining("PT1H by '" + ABSOLUTE + "'");
  }

  @Test
  void aDurationThatIsNotUsableIsRefusedAtOnceAlsoThatOfOneType() {
    configured.put(IDLE_OF_TYPE, "20 minutes");
    refused(this::lifetimes).hasMessageContaining("'" + IDLE_OF_TYPE + "' is '20 minutes'");

    configured.put(IDLE_OF_TYPE, "PT0.5S");
    refused(this::lifetimes).hasMessageContaining("from PT1S to PT87600H");
  }

  @Test
  void aTypeTakesNoLifetimeThatNoneMayHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Visitor_.NEW.withIdleTimeout(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Visitor_.NEW.withAbsoluteLifetime(Duration.ofDays(3_651)));
    assertThat(Visitor_.NEW.idleTimeout()).isEmpty();
    assertThat(ANNOTATED.idleTimeout()).contains(Duration.ofMinutes(20));
    assertThat(ANNOTATED.absoluteLifetime()).contains(Duration.ofHours(2));
  }

  @Test
  void sessionsOfTwoTypesInOneCloakroomLiveByTheirOwn() {
    SessionStore store = new InMemorySessionStore("shop");
    try (Cloakroom cloakroom =
        Cloakroom.builder()
            .store(store)
            .property("cloakroom.cipher", "none")
            .property(ABSOLUTE_OF_TYPE, "PT3H")
            .build()) {
      var annotated = cloakroom.sessions(ANNOTATED).create(Visitor.guest());
      var other = cloakroom.sessions(renamed("other")).create(Visitor.guest());

      assertThat(lived(store.load(annotated.id(), 0).orElseThrow()))
          .isEqualTo(lifetime("PT20M", "PT3H"));
      assertThat(lived(store.load(other.id(), 0).orElseThrow()))
          .isEqualTo(lifetime("PT30M", "PT12H"));
    }
  }

  @Test
  void aTypeWhoseLifetimesContradictEachOtherHasNoSessions() {
    try (Cloakroom cloakroom =
        Cloakroom.builder()
            .store(new InMemorySessionStore("shop"))
            .property("cloakroom.cipher", "none")
            .idleTimeout(Duration.ofHours(3))
            .build()) {
      refused(() -> cloakroom.sessions(ANNOTATED)).hasMessageContaining("PT3H");
    }
  }

  private static SessionLifetime lived(StoredSession row) {
    return new SessionLifetime(
        Duration.ofMillis(row.idleMillis()),
        Duration.ofMillis(row.absoluteExpiresAt() - row.createdAt()));
  }

  private SessionLifetime of(PayloadType<?> type) {
    return lifetimes().of(type);
  }

  private TypeLifetimes lifetimes() {
    return new TypeLifetimes(new Configuration(configured));
  }

  private static SessionLifetime lifetime(String idle, String absolute) {
    return new SessionLifetime(Duration.parse(idle), Duration.parse(absolute));
  }

  private static PayloadType<Visitor> renamed(String name) {
    PayloadType<Visitor> type = Visitor_.NEW;
    return PayloadType.of(name, Visitor.class, type.codec(), type.properties(), null, null);
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(Runnable configuring) {
    return assertThatThrownBy(configuring::run).isInstanceOf(CloakroomConfigurationException.class);
  }
}
