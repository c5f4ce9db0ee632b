package dev.cloakroom.it.faults;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.it.Samples;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.WriteResult;
import java.util.List;

/** Makes a call of every verb of a store. */
public final class EveryVerb {
  private static final int SIGN_INS = 20;

  private EveryVerb() {}

  /** Fails if a call fails, or has not its effect. */
  public static void worksIn(SessionStore store) {
    for (Verb verb : Verb.values()) {
      Verb.Call call = verb.prepare(store);
      call.made().accept(store);
      assertThat(call.done().test(store)).as("%s had its effect", verb).isTrue();
    }
    for (int i = 0; i < SIGN_INS; i++) {
      signInWorksIn(store);
    }
  }

  /** From a place of its own to the subject's, which may be on another server. */
  private static void signInWorksIn(SessionStore store) {
    SubjectKey subject = Samples.subject();
    StoredSession guest = Samples.session(null);
    store.insert(guest);
    StoredSession user = Samples.cycled(guest, subject);
    assertThat(store.cycle(guest.id(), user, NOW)).isEqualTo(WriteResult.WRITTEN);
    assertThat(store.load(guest.id(), NOW)).isEmpty();
    assertThat(store.findBySubject(List.of(subject), NOW)).containsExactly(user);
  }
}
