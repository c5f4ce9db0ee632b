package good;

import dev.cloakroom.SessionPayload;
import java.time.Instant;
import java.util.List;

@SessionPayload
public record Scalars(
    boolean truth,
    byte tiny,
    short small,
    char letter,
    int number,
    long big,
    float ratio,
    double exact,
    Boolean maybeTruth,
    Byte maybeTiny,
    Short maybeSmall,
    Character maybeLetter,
    Integer maybeNumber,
    Long maybeBig,
    Float maybeRatio,
    Double maybeExact,
    String text,
    Instant instant) {

  static List<Scalars> samples() {
    return List.of(
        new Scalars(
            true, Byte.MAX_VALUE, Short.MAX_VALUE, Character.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE,
            Float.MAX_VALUE, Double.MAX_VALUE, true, Byte.MAX_VALUE, Short.MAX_VALUE, Character.MAX_VALUE,
            Integer.MAX_VALUE, Long.MAX_VALUE, Float.MAX_VALUE, Double.MAX_VALUE,
            "a\u0000\u007F\u0080\u07FF\u0800\uFFFD\uFFFF\uD800\uDC00\uDBFF\uDFFF", Instant.MAX),
        new Scalars(
            false, Byte.MIN_VALUE, Short.MIN_VALUE, '\uD800', Integer.MIN_VALUE, Long.MIN_VALUE,
            Float.MIN_VALUE, Double.MIN_VALUE, false, Byte.MIN_VALUE, Short.MIN_VALUE, '\uDFFF',
            Integer.MIN_VALUE, Long.MIN_VALUE, Float.MIN_VALUE, Double.MIN_VALUE, "", Instant.MIN),
        new Scalars(
            false, (byte) 0, (short) 0, '\0', 0, 0, -0.0f, -0.0, false, (byte) 0, (short) 0, '\0', 0, 0L,
            -0.0f, -0.0, "x".repeat(20_000), Instant.EPOCH),
        new Scalars(
            true, (byte) -1, (short) -1, 'x', -1, -1, Float.NaN, Double.NaN, null, null, null, null, null, null,
            null, null, null, null),
        new Scalars(
            true, (byte) -1, (short) -1, 'x', -1, -1, Float.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, null,
            null, null, null, null, null, 0f, 0.0, "\uD83D\uDE00", Instant.ofEpochSecond(-1, 999_999_999)));
  }
}
