package dev.cloakroom.web;

import dev.cloakroom.Property;
import dev.cloakroom.Session;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionLifetime;
import dev.cloakroom.SessionToken;
import dev.cloakroom.SessionView;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Stands for other sessions, which may be others each time, as {@link ForwardingSession} does for
 * one. A session that is handed in and stands for another is taken for that one.
 *
 * @param <P> the payload class
 */
public abstract class ForwardingSessions<P> implements Sessions<P> {
  /** For subclasses. */
  protected ForwardingSessions() {}

  /** The sessions that it stands for here and now. */
  protected abstract Sessions<P> present();

  private static <P> Session<P> meant(Session<P> session) {
    return session instanceof ForwardingSession<P> other ? other.present() : session;
  }

  @Override
  public Session<P> create(P content) {
    return present().create(content);
  }

  @Override
  public Optional<Session<P>> find(SessionToken token) {
    return present().find(token);
  }

  @Override
  public Optional<SessionView<P>> peek(SessionToken token) {
    return present().peek(token);
  }

  @Override
  public void save(Session<P> session) {
    present().save(meant(session));
  }

  @Override
  public Optional<Session<P>> update(SessionToken token, UnaryOperator<P> change) {
    return present().update(token, change);
  }

  @Override
  public <V> Optional<V> take(SessionToken token, Property<P, ? extends @Nullable V> property) {
    return present().take(token, property);
  }

  @Override
  public Session<P> cycle(Session<P> session) {
    return present().cycle(meant(session));
  }

  @Override
  public Session<P> cycle(Session<P> session, SessionLifetime lifetime) {
    return present().cycle(meant(session), lifetime);
  }

  @Override
  public List<SessionView<P>> findBySubject(SubjectRef subject) {
    return present().findBySubject(subject);
  }

  @Override
  public boolean delete(SessionToken token) {
    return present().delete(token);
  }

  @Override
  public boolean delete(SubjectRef subject, SessionId id) {
    return present().delete(subject, id);
  }

  @Override
  public int deleteBySubject(SubjectRef subject) {
    return present().deleteBySubject(subject);
  }

  @Override
  public int deleteBySubject(SubjectRef subject, SessionId except) {
    return present().deleteBySubject(subject, except);
  }

  @Override
  public int deleteExpired() {
    return present().deleteExpired();
  }
}
