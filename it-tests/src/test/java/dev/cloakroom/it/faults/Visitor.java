package dev.cloakroom.it.faults;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import org.jspecify.annotations.Nullable;

/** What the sessions of these tests hold: whose it is, how often it was written, and a note. */
@SessionPayload("visitor")
record Visitor(@Subject @Nullable String user, int visits, @Nullable String note) {
  static Visitor named(String user) {
    return new Visitor(user, 0, null);
  }
}
