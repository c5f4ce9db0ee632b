package dev.cloakroom.examples.quickstart;

import dev.cloakroom.SessionToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plays the browser: it keeps one cookie from one run to the next, until the cookie expires. */
final class CookieJar {
  private final Path file;

  CookieJar(Path file) {
    this.file = file;
  }

  Optional<SessionToken> load() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    boolean expired = Instant.now().isAfter(Instant.parse(lines.get(1)));
    return expired ? Optional.empty() : Optional.of(SessionToken.of(lines.get(0)));
  }

  void keep(SessionToken token, Instant expiresAt) throws IOException {
    Files.write(file, List.of(token.value(), expiresAt.toString()));
  }
}
