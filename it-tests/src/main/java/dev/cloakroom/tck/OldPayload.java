package dev.cloakroom.tck;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.UnknownDefault;
import org.jspecify.annotations.Nullable;

/** What the version of an application knows that is being replaced by {@link NewPayload}'s. */
@SessionPayload("tck.deploy")
record OldPayload(String name, int visits, @Nullable Coat coat, @Nullable Size size) {
  /** A value with one property fewer than the new version's. */
  record Coat(String colour) {}

  /** An enum that lacks a constant of the new version's. */
  enum Size {
    SMALL,
    @UnknownDefault
    OTHER
  }
}
