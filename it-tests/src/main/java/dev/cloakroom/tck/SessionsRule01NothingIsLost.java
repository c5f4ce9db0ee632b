package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.spi.SessionStore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class SessionsRule01NothingIsLost extends SessionsRules {
  SessionsRule01NothingIsLost(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule01_whatIsSavedIsFoundByTheOtherNode() {
    SessionToken token = first.create(TckPayload.guest()).token();

    change(
        first,
        token,
        session -> {
          session.set(TckPayload_.note, "Übergrößen, 日本語, 🧥");
          session.set(TckPayload_.counts, Map.of("coats", 2, "hats", 1));
          session.set(TckPayload_.roles, List.of("customer", "", "customer"));
        });

    TckPayload payload = found(second, token).payload();
    assertThat(payload.note()).isEqualTo("Übergrößen, 日本語, 🧥");
    assertThat(payload.counts()).isEqualTo(Map.of("coats", 2, "hats", 1));
    assertThat(payload.roles()).containsExactly("customer", "", "customer");
  }

  @Test
  void rule01_savesInARowThroughOneSessionObjectAreAllThere() {
    Session<TckPayload> session = first.create(TckPayload.guest());

    for (int visit = 1; visit <= 5; visit++) {
      session.set(TckPayload_.visits, visit);
      first.save(session);
      assertThat(found(second, session.token()).payload().visits()).isEqualTo(visit);
    }
  }

  @Test
  void rule01_anUnsavedChangeIsSeenByNobodyElse() {
    Session<TckPayload> session = first.create(TckPayload.guest());

    session.set(TckPayload_.visits, 7);

    assertThat(found(second, session.token()).payload().visits()).isZero();
  }

  @Test
  void rule01_aSessionOutlivesAllNodes() throws Exception {
    assumeTrue(
        kit.isPersistent(),
        "this store is not persistent (isPersistent() is false), so nothing outlives its nodes");
    String namespace = Nodes.freshNamespace();
    SessionToken token;
    try (SessionStore store = kit.open(namespace)) {
      Sessions<TckPayload> before =
          node(store, KitCipher.SHARED, firstClock).sessions(TckPayload_.TYPE);
      Session<TckPayload> guest = before.create(TckPayload.guest());
      guest.set(TckPayload_.user, "ada");
      token = before.cycle(guest).token();
    }
    try (SessionStore store = kit.open(namespace)) {
      Sessions<TckPayload> after =
          node(store, KitCipher.SHARED, firstClock).sessions(TckPayload_.TYPE);
      assertThat(after.find(token)).as("a session after reopening").isPresent();
      assertThat(after.findBySubject(refTo("ada"))).as("its list").hasSize(1);
    }
  }
}
