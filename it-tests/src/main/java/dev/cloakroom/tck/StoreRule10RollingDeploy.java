package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class StoreRule10RollingDeploy extends StoreRules {
  StoreRule10RollingDeploy(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule10_aPayloadTypeThatNoNodeKnowsIsKept() {
    StoredSession session = stored(Rows.ofType("shop-of-tomorrow.v2", Rows.guest()));

    first().update(Rows.written(session), NOW);

    assertThat(load(session.id()).payloadType()).isEqualTo("shop-of-tomorrow.v2");
  }

  @Test
  void rule10_payloadTypesThatDifferOnlyInCaseStayApart() {
    SubjectKey ada = Rows.subject();
    stored(Rows.ofType("shop", Rows.of(ada)));
    stored(Rows.ofType("SHOP", Rows.of(ada)));

    assertThat(second().findBySubject(List.of(ada), NOW))
        .extracting(StoredSession::payloadType)
        .containsExactlyInAnyOrder("shop", "SHOP");
  }

  @Test
  void rule10_aCycleMayChangeThePayloadType() {
    StoredSession session = stored(Rows.ofType("old", Rows.guest()));
    StoredSession replacement = Rows.ofType("new", Rows.cycled(session));

    first().cycle(session.id(), replacement, NOW);

    assertThat(load(replacement.id()).payloadType()).isEqualTo("new");
  }
}
