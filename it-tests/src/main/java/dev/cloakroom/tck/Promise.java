package dev.cloakroom.tck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ten rules, for reports. The number of a test's rule is in the name of its method. */
enum Promise {
  NOTHING_LOST(1, "nothing acknowledged is lost"),
  NO_LOST_UPDATES(2, "no lost updates"),
  NOTHING_RESURRECTED(3, "nothing is resurrected"),
  ONE_LIVE_TOKEN(4, "one live token"),
  NO_FIXATION(5, "sign-in cannot fixate"),
  EXACT_EXPIRY(6, "expiry is exact"),
  LISTED(7, "every live session of a subject is listed, and nothing else"),
  NOTHING_GIVEN_AWAY(8, "a stolen database gives nothing away"),
  BAD_BYTES(9, "bad bytes are an error, never damage"),
  ROLLING_DEPLOY(10, "a rolling deploy is safe both ways");

  private static final Pattern NAME = Pattern.compile("rule(\\d\\d)_.+");

  private final int number;
  private final String title;

  Promise(int number, String title) {
    this.number = number;
    this.title = title;
  }

  /** The promise that a test method of the kit tests: {@code rule03_…} tests number 3. */
  static Promise testedBy(String method) {
    Matcher name = NAME.matcher(method);
    if (name.matches()) {
      int number = Integer.parseInt(name.group(1));
      for (Promise promise : values()) {
        if (promise.number == number) {
          return promise;
        }
      }
    }
    throw new IllegalArgumentException(
        "the test '" + method + "' is not named after a rule, as in rule03_aSaveIsGone");
  }

  int number() {
    return number;
  }

  /** As it stands in messages: {@code Rule 3 (nothing is resurrected)}. */
  @Override
  public String toString() {
    return "Rule " + number + " (" + title + ")";
  }
}
