package dev.cloakroom.tck.history.store;

import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose sessions there are: nobody's, Ada's by two keys, Bob's, those of two who look like Ada to a
 * store that does not compare every byte, and Cid's by two keys, who may have few. Immutable.
 */
final class Subjects {
  private static final int PLACE_OF_A_LETTER = 20;
  private static final int LAST = SubjectKey.BYTES - 1;

  private final SubjectKey ada = key(World.bytes(SubjectKey.BYTES), PLACE_OF_A_LETTER, 'A');
  private final SubjectKey olderAda =
      SubjectKey.placed(ada.placement(), World.bytes(SubjectKey.BYTES));
  private final SubjectKey inLowerCase = key(ada.bytes(), PLACE_OF_A_LETTER, 'a');
  private final SubjectKey beginsAlike = key(ada.bytes(), LAST, ~ada.bytes()[LAST]);
  private final SubjectKey bob = SubjectKey.of(World.bytes(SubjectKey.BYTES));
  private final SubjectKey cid = SubjectKey.of(World.bytes(SubjectKey.BYTES));
  private final SubjectKey olderCid =
      SubjectKey.placed(cid.placement(), World.bytes(SubjectKey.BYTES));

  private static SubjectKey key(byte[] bytes, int place, int value) {
    bytes[place] = (byte) value;
    return SubjectKey.of(bytes);
  }

  /** Whose a session is: Ada's most of the time, so that hers meet. */
  @Nullable SubjectKey owner(int choice) {
    return switch (Math.floorMod(choice, 10)) {
      case 0, 1, 2, 3 -> ada;
      case 4 -> olderAda;
      case 5 -> inLowerCase;
      case 6 -> beginsAlike;
      case 7 -> bob;
      default -> null;
    };
  }

  /**
   * Whose a session becomes: an older key gives way to the newer one, never the other way, for a
   * session that goes to and fro during one deletion may be missed.
   */
  @Nullable SubjectKey cycledTo(@Nullable SubjectKey present, int choice) {
    SubjectKey next = owner(choice);
    return olderAda.equals(next) && !olderAda.equals(present) ? ada : next;
  }

  /** Whose sessions are asked for: Ada's by both keys most of the time. */
  List<SubjectKey> asked(int choice) {
    return switch (Math.floorMod(choice, 6)) {
      case 0, 1, 2 -> List.of(ada, olderAda);
      case 3 -> List.of(ada);
      case 4 -> choice % 4 == 0 ? List.of(inLowerCase) : List.of(cid, olderCid);
      default -> List.of(bob);
    };
  }

  /** How many sessions Cid may have: always as many, whatever happens to one more. */
  SubjectLimit limited(int choice) {
    return new SubjectLimit(
        List.of(cid, olderCid),
        2,
        choice % 2 == 0 ? SubjectLimit.Excess.EVICT_OLDEST : SubjectLimit.Excess.REJECT);
  }

  /** The subject who has more sessions than a batch. */
  SubjectKey crowd() {
    return bob;
  }

  String legible(String text) {
    return text.replace(ada.toString(), "Ada")
        .replace(olderAda.toString(), "Ada by an older key")
        .replace(inLowerCase.toString(), "ada")
        .replace(beginsAlike.toString(), "Adb")
        .replace(bob.toString(), "Bob")
        .replace(cid.toString(), "Cid")
        .replace(olderCid.toString(), "Cid by an older key");
  }
}
