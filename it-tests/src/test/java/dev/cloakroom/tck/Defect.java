package dev.cloakroom.tck;

import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.SessionStore;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What can be wrong with a store, and how the kit has to find it out.
 *
 * @param name what is wrong
 * @param making makes a store that has it
 * @param breaks the rules whose tests fail in every run
 * @param mayBreak the rules that it breaks as well, if threads meet at the wrong moment
 * @param reason what the message of one of the failures says
 */
record Defect(
    String name,
    Function<String, SessionStore> making,
    Set<Integer> breaks,
    Set<Integer> mayBreak,
    String reason) {
  static final Defect NONE = new Defect("none", InMemorySessionStore::new, Set.of(), Set.of(), "");

  static final Defect FORGETS_ON_REOPEN =
      new Defect(
          "forgets on reopen", InMemorySessionStore::new, Set.of(1), Set.of(), "after reopening");

  static final List<Defect> ALL =
      List.of(
          FORGETS_ON_REOPEN,
          new Defect(
              "insert overwrites",
              BrokenWrites.InsertOverwrites::new,
              Set.of(1),
              Set.of(),
              "Expecting code to"),
          // What another node saved in between is overwritten, also what a newer version wrote.
          new Defect(
              "loses updates",
              BrokenWrites.LosesUpdates::new,
              Set.of(2, 10),
              Set.of(),
              "onto another version"),
          // Whoever saves while another cycles brings the old token back beside the new one.
          new Defect(
              "save resurrects",
              BrokenWrites.SaveResurrects::new,
              Set.of(3),
              Set.of(4),
              "update after a delete"),
          new Defect(
              "touch revives",
              BrokenWrites.TouchRevives::new,
              Set.of(3),
              Set.of(),
              "touch at the expiry"),
          new Defect(
              "spares nobody", BrokenLists.SparesNobody::new, Set.of(7), Set.of(), "deleted"),
          new Defect(
              "deletes key by key",
              BrokenLists.DeletesKeyByKey::new,
              Set.of(7),
              Set.of(),
              "sessions after deleteBySubject"),
          new Defect(
              "replaces blindly",
              BrokenContents.ReplacesBlindly::new,
              Set.of(3),
              Set.of(),
              "a replacement of what"),
          new Defect(
              "takes twice", BrokenContents.TakesTwice::new, Set.of(3), Set.of(), "of many takers"),
          // A deletion of the subject's sessions passes between the two steps.
          new Defect(
              "cycles in two steps",
              BrokenCycles.CyclesInTwoSteps::new,
              Set.of(4),
              Set.of(7),
              "two live tokens"),
          new Defect(
              "cycles through nothing",
              BrokenCycles.CyclesThroughNothing::new,
              Set.of(4),
              Set.of(7),
              "no live token"),
          // A session that is cycled survives the deletion of its subject's sessions.
          new Defect(
              "cycle creates",
              BrokenCycles.CycleCreates::new,
              Set.of(4, 7),
              Set.of(),
              "cycle of what is gone"),
          new Defect(
              "save signs in",
              BrokenWrites.SaveSignsIn::new,
              Set.of(5),
              Set.of(),
              "subject after an update"),
          new Defect(
              "expiry goes back",
              BrokenClocks.ExpiryGoesBack::new,
              Set.of(6),
              Set.of(),
              "after a late touch"),
          new Defect(
              "expires late", BrokenClocks.ExpiresLate::new, Set.of(6), Set.of(), "at expiry"),
          new Defect(
              "sweeps too much", BrokenClocks.SweepsTooMuch::new, Set.of(6), Set.of(), "swept"),
          new Defect(
              "lists expired", BrokenLists.ListsExpired::new, Set.of(7), Set.of(), "at expiry"),
          new Defect(
              "lists lookalikes",
              BrokenLists.ListsLookalikes::new,
              Set.of(7),
              Set.of(),
              "the other case"),
          new Defect(
              "lists by prefix",
              BrokenLists.ListsByPrefix::new,
              Set.of(7),
              Set.of(),
              "an underscore"),
          new Defect(
              "deletes one batch",
              BrokenLists.DeletesOneBatch::new,
              Set.of(7),
              Set.of(),
              "deleted"),
          new Defect(
              "logs data", BrokenContents.LogsData::new, Set.of(8), Set.of(), "what is logged"),
          new Defect(
              "counts first", BrokenLimits.CountsFirst::new, Set.of(7), Set.of(), "meanwhile"),
          new Defect(
              "counts by key", BrokenLimits.CountsByKey::new, Set.of(7), Set.of(), "Written"),
          new Defect(
              "evicts for nothing",
              BrokenLimits.EvictsForNothing::new,
              Set.of(7),
              Set.of(),
              "after a sign-in that failed"),
          new Defect("tells half", BrokenLimits.TellsHalf::new, Set.of(7), Set.of(), "deleted"),
          new Defect("cuts data", BrokenContents.CutsData::new, Set.of(9), Set.of(), "65536 bytes"),
          new Defect("folds types", BrokenContents.FoldsTypes::new, Set.of(10), Set.of(), "SHOP"));

  static Defect named(String name) {
    return ALL.stream().filter(defect -> defect.name.equals(name)).findFirst().orElse(NONE);
  }

  @Override
  public String toString() {
    return name;
  }
}
