package dev.cloakroom.tink;

import static dev.cloakroom.tink.Sealings.filled;
import static dev.cloakroom.tink.Sealings.session;
import static dev.cloakroom.tink.Sealings.subject;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.SubjectRef;
import dev.cloakroom.spi.SealBrokenException;
import dev.cloakroom.spi.SealingContext;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Cloakroom sealed in format version 1, under a keyset file of version 1, opens for ever. The
 * fixtures are never made anew: where this test fails, stored sessions are lost.
 */
class FormatOneTest {
  private static final byte[] PAYLOAD = "a coat, a hat".getBytes(UTF_8);

  @TempDir static Path directory;
  private static TinkSessionCipher cipher;
  private static final Properties FIXTURES = new Properties();

  @BeforeAll
  static void openFixtures() throws Exception {
    Path file = directory.resolve("keys.json");
    KeysetFile.create(file, new String(resource("container.json"), UTF_8));
    cipher = TinkSessionCipher.fromKeyset(file);
    try (InputStream in = FormatOneTest.class.getResourceAsStream("format1/sealed.properties")) {
      FIXTURES.load(new InputStreamReader(in, UTF_8));
    }
  }

  @Test
  void sessionOfASubjectOpens() throws Exception {
    assertThat(cipher.open(fixture("session"), ofSubject())).isEqualTo(PAYLOAD);
  }

  @Test
  void sessionOfAGuestOpens() throws Exception {
    SealingContext guest =
        session("default", 0x5a, "shop", null, 1, 1_700_000_000_000L, 1_700_043_200_000L, 60_000);
    assertThat(cipher.open(fixture("guest"), guest)).isEqualTo(PAYLOAD);
  }

  @Test
  void emptyPayloadOpens() throws Exception {
    assertThat(cipher.open(fixture("empty"), ofSubject())).isEmpty();
  }

  @Test
  void sessionUnderAnOlderKeyOpens() throws Exception {
    assertThat(cipher.open(fixture("older-key"), ofSubject())).isEqualTo(PAYLOAD);
  }

  @Test
  void sessionUnderAnAesGcmKeyOpens() throws Exception {
    assertThat(cipher.open(fixture("aes-gcm-key"), ofSubject())).isEqualTo(PAYLOAD);
  }

  @Test
  void valueOpens() throws Exception {
    SealingContext value = SealingContext.ofValue("default", filled(32, 0x77), 1_700_000_060_000L);
    assertThat(cipher.open(fixture("value"), value)).isEqualTo(PAYLOAD);
  }

  @Test
  void fixturesAreStillBoundToTheirContext() {
    assertThatThrownBy(() -> cipher.open(fixture("session"), session()))
        .isInstanceOf(SealBrokenException.class);
  }

  @Test
  void subjectKeysStayTheSame() {
    assertThat(subjectKeys(SubjectRef.of("ada"))).isEqualTo(text("subject.ada"));
    assertThat(subjectKeys(SubjectRef.of("", "ada"))).isEqualTo(text("subject.empty-tenant.ada"));
    assertThat(subjectKeys(SubjectRef.of("acme", "Ädä 😀")))
        .isEqualTo(text("subject.acme.unicode"));
  }

  @Test
  void placementsStayTheSame() {
    assertThat(cipher.placement(SubjectRef.of("ada"))).hasToString(text("placement.ada"));
    assertThat(cipher.placement(SubjectRef.of("", "ada")))
        .hasToString(text("placement.empty-tenant.ada"));
    assertThat(cipher.placement(SubjectRef.of("acme", "Ädä 😀")))
        .hasToString(text("placement.acme.unicode"));
  }

  @Test
  void valueKeysStayTheSame() {
    assertThat(HexFormat.of().formatHex(cipher.valueKey("default", "login-state:42")))
        .isEqualTo(text("value-key"));
  }

  private static SealingContext ofSubject() {
    return session(
        "default",
        0x5a,
        "shop",
        subject(0x33),
        7,
        1_700_000_000_000L,
        1_700_043_200_000L,
        1_800_000);
  }

  private static String subjectKeys(SubjectRef ref) {
    return cipher.subjectKeys("default", ref).stream()
        .map(Object::toString)
        .collect(Collectors.joining(","));
  }

  private static byte[] fixture(String name) {
    return HexFormat.of().parseHex(text(name));
  }

  private static String text(String name) {
    return FIXTURES.getProperty(name);
  }

  private static byte[] resource(String name) throws Exception {
    try (InputStream in = FormatOneTest.class.getResourceAsStream("format1/" + name)) {
      return in.readAllBytes();
    }
  }
}
