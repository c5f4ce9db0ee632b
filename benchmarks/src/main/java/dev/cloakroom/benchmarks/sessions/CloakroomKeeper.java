package dev.cloakroom.benchmarks.sessions;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.payload.ShopSession_;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Cloakroom, with encryption and the codec. */
public class CloakroomKeeper implements Keeper {
  private final SessionStore store;
  private final Cloakroom cloakroom;
  private final Sessions<ShopSession> sessions;
  private final List<SessionToken> tokens;
  private final List<SubjectRef> subjects;

  /**
   * Opens it.
   *
   * @param store is closed with it
   * @param keyset the file of the keys that its sessions are sealed with
   * @param names the tokens of the sessions, by number
   * @param properties what is configured otherwise than by default
   */
  public CloakroomKeeper(
      SessionStore store, Path keyset, List<String> names, Map<String, String> properties) {
    this(store, keyset, names, Workload.subjectsOf(names.size()), properties);
  }

  /**
   * Opens it with subjects of its own.
   *
   * @param subjects whose sessions are listed, by number
   */
  public CloakroomKeeper(
      SessionStore store,
      Path keyset,
      List<String> names,
      List<SubjectRef> subjects,
      Map<String, String> properties) {
    this.store = store;
    Cloakroom.Builder builder =
        Cloakroom.builder()
            .store(store)
            .cipher(TinkSessionCipher.fromKeyset(keyset))
            .idleTimeout(Workload.IDLE_TIMEOUT)
            .absoluteLifetime(Workload.ABSOLUTE_LIFETIME);
    properties.forEach(builder::property);
    this.cloakroom = builder.build();
    this.sessions = cloakroom.sessions(ShopSession_.TYPE);
    this.tokens = names.stream().map(SessionToken::of).toList();
    this.subjects = subjects;
  }

  @Override
  public Object find(int number) {
    return session(number).payload();
  }

  @Override
  public Held hold(int number) {
    return new HeldSession(session(number));
  }

  private Session<ShopSession> session(int number) {
    return sessions.find(tokens.get(number)).orElseThrow();
  }

  @Override
  public Held create(ShopSession payload) {
    return new HeldSession(sessions.create(payload));
  }

  @Override
  public boolean findsBySubject() {
    return true;
  }

  @Override
  public int findBySubject(int number) {
    return sessions.findBySubject(subjects.get(number)).size();
  }

  @Override
  public void close() {
    cloakroom.close();
    store.close();
  }

  private final class HeldSession implements Held {
    private Session<ShopSession> session;

    HeldSession(Session<ShopSession> session) {
      this.session = session;
    }

    @Override
    public String name() {
      return session.token().value();
    }

    @Override
    public void save() {
      session.set(ShopSession_.cart, Workload.changed(session.get(ShopSession_.cart)));
      sessions.save(session);
    }

    /** The store's verb, which a find calls when it is due. */
    @Override
    public void touch() {
      long now = System.currentTimeMillis();
      store.touch(session.id(), now, now + Workload.IDLE_TIMEOUT.toMillis(), now);
    }

    @Override
    public void cycle() {
      session = sessions.cycle(session);
    }

    @Override
    public void delete() {
      sessions.delete(session.token());
    }
  }
}
