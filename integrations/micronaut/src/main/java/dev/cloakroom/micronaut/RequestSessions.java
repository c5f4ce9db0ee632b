package dev.cloakroom.micronaut;

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
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All sessions, as a request sees them whose own is one of them. As {@link RequestSession}. */
final class RequestSessions<P> implements Sessions<P> {
  private final Supplier<RequestExchange<P>> exchange;

  RequestSessions(Supplier<RequestExchange<P>> exchange) {
    this.exchange = exchange;
  }

  private Sessions<P> present() {
    return exchange.get().blocking().sessions();
  }

  /** The exchange knows its own session, and not what stands for it. */
  private static <P> Session<P> meant(Session<P> session) {
    return session instanceof RequestSession<P> own ? own.present() : session;
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

  @Override
  public String toString() {
    return "Sessions[as a request sees them]";
  }
}
