package dev.cloakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.internal.Tokens;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTokenTest {
  private final SessionToken token = new Tokens(new SecureRandom()).mint();

  @Test
  void aFreshTokenIs32BytesInBase64Url() {
    assertThat(Base64.getUrlDecoder().decode(token.value())).hasSize(32);
    assertThat(token.isWellFormed()).isTrue();
  }

  @Test
  void theIdIsTheSha256OfTheTokenText() {
    SessionToken known = SessionToken.of("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");

    assertThat(known.id())
        .hasToString("ea866a757e4c38babfa8127cbe9a409d3e1f93a00ff1488ff735fcf917afffd0");
  }

  @Test
  void whatIsPrintedDoesNotContainTheSecret() {
    assertThat(token.toString()).isEqualTo("SessionToken[redacted]");
    assertThat(token.id().toString()).doesNotContain(token.value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh+",
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh\n",
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHé8"
      })
  void aMalformedValueIsATokenAndNotAnError(String value) {
    assertThat(SessionToken.of(value).isWellFormed()).isFalse();
    assertThat(SessionToken.of(value).id()).isNotEqualTo(token.id());
  }

  @Test
  void aTokenForAPartitionHasAnIdThatFallsIntoIt() {
    Tokens tokens = new Tokens(new SecureRandom());
    for (int partition : new int[] {0, 1, 127, 128, 255}) {
      assertThat(tokens.mintFor(partition).id().partition()).isEqualTo(partition);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 256})
  void aPartitionThatIsNotIsRefusedAndNotLookedForInVain(int partition) {
    Tokens tokens = new Tokens(new SecureRandom());

    assertThatThrownBy(() -> tokens.mintFor(partition))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void anIdReadsBackWhatItPrints() {
    assertThat(SessionId.parse(token.id().toString())).isEqualTo(token.id());
    assertThatThrownBy(() -> SessionId.parse("no")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SessionId.parse("x".repeat(64)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noTokenIsGivenAwayTwice() throws Exception {
    Tokens tokens = new Tokens(new SecureRandom());
    Set<SessionToken> minted = ConcurrentHashMap.newKeySet();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Void>> minters = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        minters.add(
            () -> {
              for (int each = 0; each < 1_000; each++) {
                int partition = each % 5;
                SessionToken token = tokens.mintFor(partition);
                assertThat(token.id().partition()).isEqualTo(partition);
                assertThat(minted.add(token)).as("is new").isTrue();
              }
              return null;
            });
      }
      for (Future<Void> minter : threads.invokeAll(minters)) {
        minter.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(minted).hasSize(8_000);
  }
}
