package dev.cloakroom.benchmarks.payload;

import java.util.Random;

/** Draws text of given lengths. Not thread-safe. */
final class RandomText {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final String LETTERS_AND_DIGITS = LETTERS + "0123456789";

  private final Random random;

  RandomText(Random random) {
    this.random = random;
  }

  /** Letters and digits; this many. */
  String code(int length) {
    return drawn(LETTERS_AND_DIGITS, length);
  }

  /** Lower-case letters; from {@code shortest} to {@code longest} of them. */
  String word(int shortest, int longest) {
    return drawn(LETTERS, shortest + random.nextInt(longest - shortest + 1));
  }

  /** Words with blanks between them; this many characters in all. */
  String title(int length) {
    StringBuilder title = new StringBuilder(word(3, 8));
    while (title.length() < length) {
      title.append(' ').append(word(3, 8));
    }
    title.setLength(length);
    return title.toString();
  }

  /** Two words, each with one letter that is not ASCII. */
  String name() {
    return word(2, 4) + 'ë' + ' ' + word(1, 3) + 'ü' + word(3, 5);
  }

  private String drawn(String alphabet, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
