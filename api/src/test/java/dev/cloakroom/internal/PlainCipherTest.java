package dev.cloakroom.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionConflictException;
import dev.cloakroom.Sessions;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.spi.SealBrokenException;
import dev.cloakroom.spi.SealingContext;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlainCipherTest {
  private final PlainCipher cipher = new PlainCipher();
  private final SealingContext context = SealingContext.ofValue("default", new byte[32], 1);

  @Test
  void whatWasSealedOpens() throws SealBrokenException {
    byte[] bytes = {1, 2, 3};

    assertThat(cipher.open(cipher.seal(bytes, context), context)).isEqualTo(bytes);
    assertThat(cipher.open(cipher.seal(new byte[0], context), context)).isEmpty();
  }

  @Test
  void whatIsCutOffInFrontOfThePayloadIsTruncated() {
    byte[] sealed = cipher.seal(new byte[0], context);
    for (int length = 0; length < sealed.length; length++) {
      byte[] cut = Arrays.copyOf(sealed, length);
      assertThatExceptionOfType(SealBrokenException.class)
          .isThrownBy(() -> cipher.open(cut, context))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TRUNCATED));
    }
  }

  @Test
  void whatIsEncryptedIsOfAKeyThatIsNotHere() {
    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> cipher.open(new byte[] {1, 0, 0, 0, 7}, context))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_KEY));
  }

  @Test
  void theSameChangeByTwoRequestsIsAConflictInPlaintextToo() {
    try (Cloakroom cloakroom =
        Cloakroom.builder().url("memory:").property("cloakroom.cipher", "none").build()) {
      Sessions<Visitor> sessions = cloakroom.sessions(Visitor_.NEW);
      Session<Visitor> one = sessions.create(Visitor.guest());
      Session<Visitor> other = sessions.find(one.token()).orElseThrow();
      one.set(Visitor_.from, 1);
      other.set(Visitor_.from, 1);
      sessions.save(one);

      assertThatExceptionOfType(SessionConflictException.class)
          .isThrownBy(() -> sessions.save(other));
    }
  }
}
