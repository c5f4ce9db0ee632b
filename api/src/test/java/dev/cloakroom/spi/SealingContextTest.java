package dev.cloakroom.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Format version 1 of the associated data, computed by hand; it may never change. */
class SealingContextTest {
  private static final String SESSION_LABEL =
      "0100000013" + "636c6f616b726f6f6d2e73657373696f6e2e31"; // cloakroom.session.1
  private static final String VALUE_LABEL =
      "0100000011" + "636c6f616b726f6f6d2e76616c75652e31"; // cloakroom.value.1
  private static final String NAMESPACE = "0100000002" + "6e73"; // ns
  private static final String ID = "0100000020" + "11".repeat(32);
  private static final String TYPE = "0100000004" + "73686f70"; // shop
  private static final String SUBJECT = "0100000020" + "22".repeat(32);
  private static final String NO_SUBJECT = "00";
  private static final String TIMES =
      "0000000000000007" // version
          + "000000000000000a" // created at
          + "000000000000000b" // absolute expiry
          + "000000000000000c"; // idle timeout

  @Test
  void sessionOfASubject() {
    assertThat(hex(SealingContext.ofSession("ns", session(subject()))))
        .isEqualTo(SESSION_LABEL + NAMESPACE + ID + TYPE + SUBJECT + TIMES);
  }

  @Test
  void sessionOfAGuest() {
    assertThat(hex(SealingContext.ofSession("ns", session(null))))
        .isEqualTo(SESSION_LABEL + NAMESPACE + ID + TYPE + NO_SUBJECT + TIMES);
  }

  @Test
  void value() {
    assertThat(hex(SealingContext.ofValue("ns", filled(0x33), 13)))
        .isEqualTo(VALUE_LABEL + NAMESPACE + "0100000020" + "33".repeat(32) + "000000000000000d");
  }

  @Test
  void timeOfLastAccessAndIdleExpiryAndDataAreNotBound() {
    StoredSession session = session(subject());
    StoredSession other =
        new StoredSession(
            session.id(), "shop", session.subjectKey(), 7, 10, 99, 98, 11, 12, new byte[] {1});
    assertThat(hex(SealingContext.ofSession("ns", other)))
        .isEqualTo(hex(SealingContext.ofSession("ns", session)));
  }

  /** Two columns swapped, or a part of one moved to the next, is another context. */
  @Test
  void adjacentFieldsAreNotConfused() {
    List<String> contexts =
        List.of(
            hex(SealingContext.ofSession("ns", session("shop", subject(), 7, 10, 11, 12))),
            hex(SealingContext.ofSession("n", session("shop", subject(), 7, 10, 11, 12))),
            hex(SealingContext.ofSession("", session("shop", subject(), 7, 10, 11, 12))),
            hex(SealingContext.ofSession("shop", session("ns", subject(), 7, 10, 11, 12))),
            hex(SealingContext.ofSession("ns", session("shop\"", subject(), 7, 10, 11, 12))),
            hex(SealingContext.ofSession("ns", session("shop", null, 7, 10, 11, 12))),
            hex(SealingContext.ofSession("ns", session("shop", subject(), 10, 7, 11, 12))),
            hex(SealingContext.ofSession("ns", session("shop", subject(), 7, 11, 10, 12))),
            hex(SealingContext.ofSession("ns", session("shop", subject(), 7, 10, 12, 11))));
    assertThat(contexts).doesNotHaveDuplicates();
  }

  @Test
  void valueIsNeverASession() {
    byte[] key = filled(0x11);
    String value = hex(SealingContext.ofValue("ns", key, 7));
    String session = hex(SealingContext.ofSession("ns", session(null)));
    assertThat(session).doesNotStartWith(value.substring(0, SESSION_LABEL.length()));
  }

  @Test
  void associatedDataIsACopy() {
    SealingContext context = SealingContext.ofValue("ns", filled(1), 2);
    String before = hex(context);
    byte[] copy = context.associatedData();
    IntStream.range(0, copy.length).forEach(i -> copy[i] = 0);
    assertThat(hex(context)).isEqualTo(before);
  }

  private static StoredSession session(@Nullable SubjectKey subject) {
    return session("shop", subject, 7, 10, 11, 12);
  }

  private static StoredSession session(
      String type,
      @Nullable SubjectKey subject,
      long version,
      long createdAt,
      long absoluteExpiresAt,
      long idleMillis) {
    return new StoredSession(
        SessionId.of(filled(0x11)),
        type,
        subject,
        version,
        createdAt,
        20,
        21,
        absoluteExpiresAt,
        idleMillis,
        new byte[0]);
  }

  private static SubjectKey subject() {
    return SubjectKey.of(filled(0x22));
  }

  private static byte[] filled(int value) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  private static String hex(SealingContext context) {
    return HexFormat.of().formatHex(context.associatedData());
  }
}
