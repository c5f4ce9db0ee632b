package dev.cloakroom.jakarta.app;

import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.jakarta.CsrfToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A bean that outlives requests, with what belongs to them. */
@ApplicationScoped
public class Shop {
  @Inject Session<ShopSession> session;
  @Inject Sessions<ShopSession> sessions;
  @Inject CsrfToken csrfToken;

  void put(String item) {
    List<String> items = new ArrayList<>(session.get(ShopSession_.items));
    items.add(item);
    session.set(ShopSession_.items, items);
  }

  void theme(String theme) {
    session.set(ShopSession_.theme, theme);
  }

  void signIn(String user) {
    session.set(ShopSession_.user, user);
  }

  void cycle() {
    sessions.cycle(session);
  }

  void signOut() {
    sessions.delete(session.token());
  }

  int devices() {
    return sessions.findBySubject(SubjectRef.of(session.get(ShopSession_.user))).size();
  }

  void saveNow() {
    sessions.save(session);
  }

  String csrfToken() {
    return csrfToken.getValue();
  }

  /** All that there is, as text. */
  String shown() {
    return "%s %s %s"
        .formatted(
            session.get(ShopSession_.user),
            session.get(ShopSession_.items),
            Objects.requireNonNullElse(session.get(ShopSession_.theme), "plain"));
  }
}
