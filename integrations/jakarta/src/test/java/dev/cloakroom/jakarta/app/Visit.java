package dev.cloakroom.jakarta.app;

import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;

/** A bean that is passivated, as those of JSF's views are. */
@SessionScoped
public class Visit implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Session<ShopSession> session;
  @Inject private Sessions<ShopSession> sessions;

  String theme() {
    return session.get(ShopSession_.theme) + sessions;
  }
}
