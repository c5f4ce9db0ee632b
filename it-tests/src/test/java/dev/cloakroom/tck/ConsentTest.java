package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.Session;
import dev.cloakroom.SessionGoneException;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where consent is required, nothing of a guest is stored before it was given. */
class ConsentTest {
  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

  @TempDir private static Path directory;

  private final SessionStore store =
      JpaSessionStore.open(
          new Configuration(
              Map.of(
                  Configuration.URL,
                  "jdbc:sqlite:" + directory.resolve(Rows.id() + ".db"),
                  Configuration.NAMESPACE,
                  "default",
                  Configuration.SCHEMA,
                  "create")));
  private final Cloakroom node = node(Map.of());
  private final Sessions<TckPayload> sessions = node.sessions(TckPayload_.TYPE);
  private final Sessions<TckPayload> elsewhere = node(Map.of()).sessions(TckPayload_.TYPE);

  @AfterEach
  void close() {
    store.close();
  }

  private Cloakroom node(Map<String, String> properties) {
    Cloakroom.Builder builder =
        Cloakroom.builder()
            .store(store)
            .cipher(KitCipher.SHARED)
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .property("cloakroom.sweep", "off")
            .property("cloakroom.consent", "required");
    properties.forEach(builder::property);
    return builder.build();
  }

  private List<StoredSession> stored() {
    return store.scan(null, 100);
  }

  @Test
  void aGuestIsFoundAndSavedOnItsNodeAndStoredNowhere() {
    Session<TckPayload> guest = sessions.create(TckPayload.guest());
    guest.set(TckPayload_.note, "not to be stored");
    sessions.save(guest);

    assertThat(sessions.find(guest.token()).orElseThrow().payload().note())
        .isEqualTo("not to be stored");
    assertThat(sessions.peek(guest.token())).isPresent();
    assertThat(elsewhere.find(guest.token())).isEmpty();
    assertThat(stored()).isEmpty();
    assertThat(sessions.delete(guest.token())).isTrue();
    assertThat(sessions.find(guest.token())).isEmpty();
  }

  @Test
  void withConsentTheSessionIsStoredUnderItsTokenOnceItIsSaved() {
    Session<TckPayload> guest = sessions.create(TckPayload.guest());
    guest.set(TckPayload_.note, "from before");
    sessions.save(guest);
    Session<TckPayload> later = sessions.find(guest.token()).orElseThrow();

    later.storable(true);
    assertThat(stored()).as("before it is saved").isEmpty();
    sessions.save(later);

    assertThat(elsewhere.find(guest.token()).orElseThrow().payload().note())
        .isEqualTo("from before");
    guest.set(TckPayload_.note, "a save of a request in flight");
    sessions.save(guest);
    assertThat(elsewhere.find(guest.token()).orElseThrow().payload().note())
        .isEqualTo("a save of a request in flight");
  }

  @Test
  void consentAndAChangeGoTogether() {
    Session<TckPayload> guest = sessions.create(TckPayload.guest());
    guest.storable(true);
    guest.set(TckPayload_.note, "changed");
    sessions.save(guest);
    sessions.save(guest);

    assertThat(elsewhere.find(guest.token()).orElseThrow().payload().note()).isEqualTo("changed");
    assertThat(stored()).singleElement().extracting(StoredSession::version).isEqualTo(2L);
  }

  @Test
  void consentThatIsWithdrawnTakesTheSessionOutOfTheStore() {
    Session<TckPayload> guest = sessions.create(TckPayload.guest());
    guest.storable(true);
    sessions.save(guest);

    guest.storable(false);
    sessions.save(guest);

    assertThat(stored()).isEmpty();
    assertThat(elsewhere.find(guest.token())).isEmpty();
    assertThat(sessions.find(guest.token())).isPresent();
  }

  @Test
  void aDeletedGuestIsNotBroughtBackByConsent() {
    Session<TckPayload> guest = sessions.create(TckPayload.guest());
    sessions.delete(guest.token());

    guest.storable(true);
    guest.set(TckPayload_.note, "written back");
    assertThatExceptionOfType(SessionGoneException.class).isThrownBy(() -> sessions.save(guest));

    assertThat(stored()).isEmpty();
    assertThat(sessions.find(guest.token())).isEmpty();
  }

  @Test
  void aGuestWhoSignsInIsStoredWithoutBeingAsked() {
    Session<TckPayload> guest = sessions.create(TckPayload.guest());
    guest.update(payload -> TckPayload.of("ada"));

    Session<TckPayload> signedIn = sessions.cycle(guest);

    assertThat(elsewhere.find(signedIn.token())).isPresent();
    assertThat(sessions.find(guest.token())).isEmpty();
    assertThat(elsewhere.findBySubject(SubjectRef.of("ada"))).hasSize(1);
    signedIn.storable(false);
    sessions.save(signedIn);
    assertThat(stored()).as("a signed-in session stays").hasSize(1);
  }

  @Test
  void aSignInOntoAnotherVersionMergesAsAnyOther() {
    Session<TckPayload> guest = sessions.create(TckPayload.guest());
    Session<TckPayload> other = sessions.find(guest.token()).orElseThrow();
    other.set(TckPayload_.note, "theirs");
    sessions.save(other);
    guest.set(TckPayload_.user, "ada");

    Session<TckPayload> signedIn = sessions.cycle(guest);

    assertThat(signedIn.payload().note()).isEqualTo("theirs");
    assertThatExceptionOfType(SessionGoneException.class).isThrownBy(() -> sessions.cycle(guest));
  }

  @Test
  void aGuestThatIsCycledStaysInMemoryUnderItsNewToken() {
    Session<TckPayload> guest = sessions.create(TckPayload.guest());

    Session<TckPayload> cycled = sessions.cycle(guest);

    assertThat(sessions.find(guest.token())).isEmpty();
    assertThat(sessions.find(cycled.token())).isPresent();
    assertThat(stored()).isEmpty();
  }

  @Test
  void aSubjectsSessionIsStoredAtOnce() {
    Session<TckPayload> session = sessions.create(TckPayload.of("ada"));

    assertThat(elsewhere.find(session.token())).isPresent();
  }

  @Test
  void ofTooManyGuestsThoseThatExpireFirstAreForgotten() {
    Map<String, String> two = Map.of("cloakroom.consent.guests", "2");
    Sessions<TckPayload> small = node(two).sessions(TckPayload_.TYPE);
    Session<TckPayload> first = small.create(TckPayload.guest());
    Session<TckPayload> second = small.create(TckPayload.guest());
    Session<TckPayload> third = small.create(TckPayload.guest());

    assertThat(small.find(third.token())).isPresent();
    assertThat(
            List.of(first, second).stream().filter(guest -> small.find(guest.token()).isPresent()))
        .hasSize(1);
  }

  @Test
  void aWordThatIsNoneOfTheTwoIsRefused() {
    assertThatExceptionOfType(CloakroomConfigurationException.class)
        .isThrownBy(() -> node(Map.of("cloakroom.consent", "yes")))
        .withMessageContaining("'cloakroom.consent' is 'yes'; it takes 'assumed' or 'required'");
  }
}
