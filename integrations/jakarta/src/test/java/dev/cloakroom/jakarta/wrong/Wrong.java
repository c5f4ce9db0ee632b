package dev.cloakroom.jakarta.wrong;

import dev.cloakroom.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a session for a map. */
@ApplicationScoped
public class Wrong {
  @Inject Session<String> session;
}
