package dev.cloakroom.tink;

import dev.cloakroom.SessionId;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How far a {@link Reencryption} has come. As a text, which {@link #parse} reads again, it can be
 * kept over the end of a process. Immutable and thread-safe.
 */
public final class ReencryptionPosition {
  /** Before the first session. */
  public static final ReencryptionPosition START = new ReencryptionPosition(false, "");

  static final ReencryptionPosition FIRST_VALUE = new ReencryptionPosition(true, "");

  private static final String SESSIONS = "sessions:";
  private static final String VALUES = "values:";
  private static final int HEX_DIGITS = 64;
  private static final double PREFIXES = 1L << 32;

  private final boolean values;
  private final String last;

  private ReencryptionPosition(boolean values, String last) {
    this.values = values;
    this.last = last;
  }

  static ReencryptionPosition after(SessionId id) {
    return new ReencryptionPosition(false, HexFormat.of().formatHex(id.bytes()));
  }

  static ReencryptionPosition afterValue(byte[] key) {
    return new ReencryptionPosition(true, HexFormat.of().formatHex(key));
  }

  /** The position of a text, if it is one that {@link #toString} gave. */
  public static Optional<ReencryptionPosition> parse(String text) {
    boolean values = text.startsWith(VALUES);
    if (!values && !text.startsWith(SESSIONS)) {
      return Optional.empty();
    }
    String last = text.substring(text.indexOf(':') + 1);
    return last.isEmpty() || last.matches("[0-9a-f]{" + HEX_DIGITS + "}")
        ? Optional.of(new ReencryptionPosition(values, last))
        : Optional.empty();
  }

  /** Whether all sessions are done. */
  public boolean isAmongValues() {
    return values;
  }

  /**
   * How much of the sessions or values is done, from 0 to 1: their ids and keys are spread evenly.
   */
  public double fraction() {
    return last.isEmpty()
        ? 0
        : Integer.toUnsignedLong(ByteBuffer.wrap(bytes()).getInt()) / PREFIXES;
  }

  Optional<SessionId> session() {
    return last.isEmpty() ? Optional.empty() : Optional.of(SessionId.of(bytes()));
  }

  Optional<byte[]> value() {
    return last.isEmpty() ? Optional.empty() : Optional.of(bytes());
  }

  private byte[] bytes() {
    return HexFormat.of().parseHex(last);
  }

  /** For {@link #parse}. */
  @Override
  public String toString() {
    return (values ? VALUES : SESSIONS) + last;
  }
}
