package dev.cloakroom.tck;

import dev.cloakroom.tck.history.Histories;
import dev.cloakroom.tck.history.sessions.SessionsSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NamesTheRule.class)
abstract class SessionsRule02Histories {
  private final SessionStoreTck kit;

  SessionsRule02Histories(SessionStoreTck kit) {
    this.kit = kit;
  }

  @Test
  void rule02_whatManyRequestsSeeOfSessionsCanHaveComeOneAfterTheOther() throws Exception {
    try (Nodes nodes = Nodes.of(kit)) {
      Histories.fresh(kit.histories())
          .check(new SessionsSetting(nodes.first(), nodes.second(), KitCipher.SHARED));
    }
  }
}
