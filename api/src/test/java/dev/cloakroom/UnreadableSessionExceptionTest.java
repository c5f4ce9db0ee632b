package dev.cloakroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.UnreadableSessionException.Reason;
import org.junit.jupiter.api.Test;

class UnreadableSessionExceptionTest {
  private static final SessionId ID = SessionId.of(new byte[SessionId.BYTES]);

  @Test
  void theMessageNamesSessionTypeReasonAndDetail() {
    assertThat(exception("shop.v2"))
        .hasMessage("Session %s of payload type 'shop.v2' cannot be read (TAMPERED): why", ID);
  }

  @Test
  void aTypeNameThatSomebodyPutIntoTheRowCannotForgeALogLineOrFillTheLog() {
    String forged = "shop\nWARNING all is well\u2028" + "x".repeat(1_000_000);

    UnreadableSessionException e = exception(forged);

    assertThat(e).hasMessageContaining("'shop?WARNING?all?is?well?xxx");
    assertThat(e.getMessage()).hasSizeLessThan(250);
    assertThat(e.payloadType()).isEqualTo(forged);
  }

  private static UnreadableSessionException exception(String payloadType) {
    return new UnreadableSessionException(ID, payloadType, Reason.TAMPERED, "why", null);
  }
}
