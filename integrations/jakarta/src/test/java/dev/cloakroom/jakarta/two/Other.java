package dev.cloakroom.jakarta.two;

import dev.cloakroom.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Asks for it when it needs it. */
@ApplicationScoped
public class Other {
  @Inject Instance<Sessions<OtherSession>> sessions;
}
