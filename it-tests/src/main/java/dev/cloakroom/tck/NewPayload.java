package dev.cloakroom.tck;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.UnknownDefault;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The payload of {@link OldPayload}, one deploy later. */
@SessionPayload("tck.deploy")
record NewPayload(
    List<String> badges,
    String name,
    Optional<String> motto,
    int visits,
    @Nullable Coat coat,
    @Nullable Size size) {
  record Coat(String colour, int buttons) {}

  enum Size {
    SMALL,
    GIGANTIC,
    @UnknownDefault
    OTHER
  }
}
