package dev.cloakroom.tink;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of a key.
 *
 * @param id tells the keys of a container apart, and stands in front of what they seal; no secret
 * @param kind {@code xaes-256-gcm}, for example
 * @param isPrimary whether it is the one that seals; the others of its purpose only open
 * @param addedAt when it was made; {@code null} where that was not recorded
 * @param replacedAt when another one took its place as the primary key; {@code null} if none did
 */
public record KeyInfo(
    KeyPurpose purpose,
    int id,
    String kind,
    boolean isPrimary,
    @Nullable Instant addedAt,
    @Nullable Instant replacedAt) {
  /** The id in 8 hexadecimal digits, as messages and tools show it. */
  public String shownId() {
    return shownId(id);
  }

  /** An id in 8 hexadecimal digits. */
  public static String shownId(int id) {
    return HexFormat.of().toHexDigits(id);
  }

  /** Whether it was added and nothing has been sealed or made under it, as far as is recorded. */
  public boolean hasNeverBeenPrimary() {
    return !isPrimary && addedAt != null && replacedAt == null;
  }

  /** Whether it may seal so many times only that this has to be watched. */
  public boolean runsOut() {
    return kind.equals(PayloadKeyKind.AES_256_GCM.word());
  }

  /** The id out of 8 hexadecimal digits, if they are that. */
  public static Optional<Integer> parseId(String digits) {
    try {
      return digits.length() == Integer.BYTES * 2
          ? Optional.of(HexFormat.fromHexDigits(digits))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
