package dev.cloakroom.tck;

import dev.cloakroom.tck.history.Histories;
import dev.cloakroom.tck.history.store.StoreSetting;
import org.junit.jupiter.api.Test;

abstract class StoreRule02Histories extends StoreRules {
  StoreRule02Histories(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule02_whatManyThreadsSeeOfAllVerbsCanHaveComeOneAfterTheOther() throws Exception {
    try (StoreSetting stores =
        new StoreSetting(kit::open, Nodes.freshNamespace(), kit.isPersistent())) {
      Histories.fresh(kit.histories()).check(stores);
    }
  }
}
