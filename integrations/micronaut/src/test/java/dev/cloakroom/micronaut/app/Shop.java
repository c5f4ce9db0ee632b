package dev.cloakroom.micronaut.app;

import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.micronaut.CsrfToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A bean that outlives requests, with what belongs to them. */
@Singleton
public class Shop {
  @Inject Session<ShopSession> session;
  private final Sessions<ShopSession> sessions;
  private final CsrfToken csrfToken;

  Shop(Sessions<ShopSession> sessions, CsrfToken csrfToken) {
    this.sessions = sessions;
    this.csrfToken = csrfToken;
  }

  void put(String item) {
    put(session, item);
  }

  static void put(Session<ShopSession> into, String item) {
    List<String> items = new ArrayList<>(into.get(ShopSession_.items));
    items.add(item);
    into.set(ShopSession_.items, items);
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

  String shown() {
    return shown(session);
  }

  /** All that there is, as text. */
  static String shown(Session<ShopSession> session) {
    return "%s %s %s"
        .formatted(
            session.get(ShopSession_.user),
            session.get(ShopSession_.items),
            Objects.requireNonNullElse(session.get(ShopSession_.theme), "plain"));
  }
}
