package dev.cloakroom.benchmarks.sessions;

import dev.cloakroom.SubjectRef;
import dev.cloakroom.benchmarks.payload.ShopSession;
import java.time.Instant;
import java.util.List;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Any repository of Spring Session, with each property of the payload an attribute. */
public final class SpringKeeper<S extends Session> implements Keeper {
  private final SessionRepository<S> repository;
  private final List<String> ids;
  private final List<SubjectRef> subjects;
  private final Runnable ending;

  /**
   * Over a repository.
   *
   * @param ids of the sessions, by number
   * @param ending closes its connections
   */
  public SpringKeeper(SessionRepository<S> repository, List<String> ids, Runnable ending) {
    this.repository = repository;
    this.ids = ids;
    this.subjects = Workload.subjectsOf(ids.size());
    this.ending = ending;
  }

  @Override
  public Object find(int number) {
    return Attributes.read(session(number)::getAttribute);
  }

  @Override
  public Held hold(int number) {
    return new HeldSession(session(number));
  }

  private S session(int number) {
    S session = repository.findById(ids.get(number));
    if (session == null) {
      throw new IllegalStateException("there is no session " + number);
    }
    return session;
  }

  @Override
  public Held create(ShopSession payload) {
    S session = repository.createSession();
    Attributes.write(payload, session::setAttribute);
    repository.save(session);
    return new HeldSession(session);
  }

  @Override
  public boolean findsBySubject() {
    return repository instanceof FindByIndexNameSessionRepository;
  }

  @Override
  public int findBySubject(int number) {
    if (repository instanceof FindByIndexNameSessionRepository<?> indexed) {
      return indexed.findByPrincipalName(subjects.get(number).subject()).size();
    }
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    ending.run();
  }

  private final class HeldSession implements Held {
    private final S session;

    HeldSession(S session) {
      this.session = session;
    }

    @Override
    public String name() {
      return session.getId();
    }

    /** As the filter does, the time of the request is written too. */
    @Override
    public void save() {
      session.setLastAccessedTime(Instant.now());
      Attributes.write(
          Workload.changed(Attributes.cart(session::getAttribute)), session::setAttribute);
      repository.save(session);
    }

    @Override
    public void touch() {
      session.setLastAccessedTime(Instant.now());
      repository.save(session);
    }

    @Override
    public void cycle() {
      session.changeSessionId();
      repository.save(session);
    }

    @Override
    public void delete() {
      repository.deleteById(session.getId());
    }
  }
}
