package dev.cloakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.memory.InMemorySessionStore;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CloakroomTest {
  @Test
  void withoutACipherNothingOpensAndTheMessageSaysWhatToSet() {
    refused(Cloakroom.builder().url("memory:"))
        .hasMessageContaining("No cipher is configured")
        .hasMessageContaining("cloakroom.cipher");
  }

  @Test
  void plaintextIsAnExplicitWord() {
    try (Cloakroom cloakroom = plain().url("memory:").build()) {
      assertThat(cloakroom.values().get("nothing")).isEmpty();
    }
  }

  @Test
  void withoutAStoreNothingOpensAndTheMessageNamesTheForms() {
    refused(plain()).hasMessageContaining("cloakroom.url").hasMessageContaining("memory:");
  }

  @Test
  void aUrlThatNoStoreAcceptsIsRefusedWithoutItsPassword() {
    refused(plain().url("jdbc:oracle:thin:scott/tiger@host"))
        .hasMessageContaining("'jdbc:oracle:'")
        .hasMessageContaining("cloakroom-jpa-store")
        .hasMessageNotContaining("tiger");
  }

  @Test
  void anUnknownCipherIsRefusedWithThoseThatThereAre() {
    refused(Cloakroom.builder().url("memory:").property("cloakroom.cipher", "rot13"))
        .hasMessageContaining("'rot13'")
        .hasMessageContaining("none");
  }

  @Test
  void anUnknownKeyIsRefusedWithTheNearest() {
    refused(plain().url("memory:").property("cloakroom.name-space", "x"))
        .hasMessageContaining("Did you mean 'cloakroom.namespace'?");
  }

  @Test
  void lifetimesThatMakeNoSenseAreRefused() {
    refused(
            plain()
                .url("memory:")
                .idleTimeout(Duration.ofDays(2))
                .absoluteLifetime(Duration.ofHours(12)))
        .hasMessageContaining("PT48H by 'cloakroom.idle-timeout', is longer than")
        .hasMessageContaining("PT12H by 'cloakroom.absolute-lifetime'");
    refused(plain().url("memory:").idleTimeout(Duration.ZERO)).hasMessageContaining("PT0S");
    refused(plain().url("memory:").property("cloakroom.idle-timeout", "30 minutes"))
        .hasMessageContaining("'30 minutes'")
        .hasMessageContaining("PT30M");
  }

  @Test
  void otherOddValuesAreRefusedWithTheirKey() {
    refused(plain().url("memory:").namespace("a b")).hasMessageContaining("'a b'");
    refused(plain().url("memory:").property("cloakroom.payload-limit", "lots"))
        .hasMessageContaining("'cloakroom.payload-limit' is 'lots'");
    refused(plain().url("memory:").property("cloakroom.payload-limit", "16000001"))
        .hasMessageContaining("from 1 to 16000000");
    refused(plain().url("memory:").property("cloakroom.unreadable", "ignore"))
        .hasMessageContaining("'fail' or 'discard'");
    refused(plain().url("memory:").property("cloakroom.touch-percent", "51"))
        .hasMessageContaining("'cloakroom.touch-percent' is '51'")
        .hasMessageContaining("from 0 to 50");
    refused(plain().url("memory:").property("cloakroom.touch-percent", "-1"))
        .hasMessageContaining("from 0 to 50");
    refused(plain().url("memory:").property("cloakroom.touch-percent", "2.5"))
        .hasMessageContaining("whole number");
    refused(plain().url("memory:").property("cloakroom.sweep", "auto"))
        .hasMessageContaining("'cloakroom.sweep' is 'auto'; it takes 'on' or 'off'");
    refused(plain().url("memory:").property("cloakroom.sweep.interval", "PT0.5S"))
        .hasMessageContaining("'cloakroom.sweep.interval' is 'PT0.5S'")
        .hasMessageContaining("from PT1S to PT24H");
    refused(plain().url("memory:").property("cloakroom.sweep.batch", "0"))
        .hasMessageContaining("'cloakroom.sweep.batch' is '0'")
        .hasMessageContaining("from 1 to 10000");
  }

  @Test
  void oneThreadSweepsUntilItIsClosed() {
    Cloakroom cloakroom = plain().url("memory:").build();
    assertThat(sweepers()).as("open").isEqualTo(1);

    cloakroom.close();
    cloakroom.close();

    assertThat(sweepers()).as("closed").isZero();
  }

  @Test
  void oneOverAStoreInHandSweepsToo() {
    try (Cloakroom cloakroom = plain().store(new InMemorySessionStore("shop")).build()) {
      assertThat(cloakroom).isNotNull();
      assertThat(sweepers()).isEqualTo(1);
    }
    assertThat(sweepers()).isZero();
  }

  @Test
  void noThreadSweepsWhereThatIsOff() {
    try (Cloakroom cloakroom = plain().url("memory:").property("cloakroom.sweep", "off").build()) {
      assertThat(cloakroom).isNotNull();
      assertThat(sweepers()).isZero();
    }
  }

  @Test
  void whatIsOpenedAndClosedTwoHundredTimesLeavesNoThread() {
    for (int i = 0; i < 200; i++) {
      plain().url("memory:").build().close();
    }
    assertThat(sweepers()).isZero();
  }

  @Test
  void whatIsRefusedLeavesNoThread() {
    refused(plain().url("memory:").property("cloakroom.sweep.batch", "lots"));
    refused(plain().url("jdbc:oracle:thin"));
    refused(plain().namespace("other").store(new InMemorySessionStore("shop")));
    assertThat(sweepers()).isZero();
  }

  @Test
  void aStoreInHandAndAUrlContradictEachOther() {
    InMemorySessionStore store = new InMemorySessionStore("shop");
    refused(plain().url("memory:").store(store)).hasMessageContaining("cloakroom.url");
    refused(plain().schema("create").store(store))
        .hasMessageContaining("got a store")
        .hasMessageContaining("'cloakroom.schema'");
    refused(plain().namespace("other").store(store)).hasMessageContaining("'shop'");
    plain().namespace("shop").store(store).build().close();
  }

  @Test
  void aBuilderMayBeUsedAgainForAnotherStore() {
    Cloakroom.Builder builder = plain();

    builder.store(new InMemorySessionStore("shop")).build().close();
    builder.store(new InMemorySessionStore("office")).build().close();
  }

  @Test
  void aClassWithoutGeneratedTypeIsRefusedWithTheRemedy() {
    try (Cloakroom cloakroom = plain().url("memory:").build()) {
      assertThatThrownBy(() -> cloakroom.sessions(String.class))
          .isInstanceOf(CloakroomConfigurationException.class)
          .hasMessageContaining("java.lang.String_")
          .hasMessageContaining("@SessionPayload");
    }
  }

  private static long sweepers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("cloakroom-sweeper-"))
        .count();
  }

  private static Cloakroom.Builder plain() {
    return Cloakroom.builder().property("cloakroom.cipher", "none");
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
      Cloakroom.Builder builder) {
    return assertThatThrownBy(builder::build).isInstanceOf(CloakroomConfigurationException.class);
  }
}
