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

/** All sessions, as a request sees them whose own is one of them. */
final class ExchangeSessions<P> implements Sessions<P> {
  private final Sessions<P> all;
  private final ExchangeSession<P> own;

  ExchangeSessions(Sessions<P> all, ExchangeSession<P> own) {
    this.all = all;
    this.own = own;
  }

  /** {@inheritDoc} The client gets it in the place of the one that it has. */
  @Override
  public Session<P> create(P payload) {
    own.became(all.create(payload));
    return own;
  }

  @Override
  public Optional<Session<P>> find(SessionToken token) {
    return all.find(token);
  }

  @Override
  public Optional<SessionView<P>> peek(SessionToken token) {
    return all.peek(token);
  }

  @Override
  public void save(Session<P> session) {
    if (session == own) {
      own.save();
    } else {
      all.save(session);
    }
  }

  @Override
  public Optional<Session<P>> update(SessionToken token, UnaryOperator<P> change) {
    return all.update(token, change);
  }

  @Override
  public <V> Optional<V> take(SessionToken token, Property<P, ? extends @Nullable V> property) {
    return all.take(token, property);
  }

  @Override
  public Session<P> cycle(Session<P> session) {
    return session == own ? own.cycle(null) : all.cycle(session);
  }

  @Override
  public Session<P> cycle(Session<P> session, SessionLifetime lifetime) {
    return session == own ? own.cycle(lifetime) : all.cycle(session, lifetime);
  }

  @Override
  public List<SessionView<P>> findBySubject(SubjectRef subject) {
    return all.findBySubject(subject);
  }

  @Override
  public boolean delete(SessionToken token) {
    endIf(own.isOf(token.id()));
    return all.delete(token);
  }

  @Override
  public boolean delete(SubjectRef subject, SessionId id) {
    boolean deleted = all.delete(subject, id);
    endIf(deleted && own.isOf(id));
    return deleted;
  }

  @Override
  public int deleteBySubject(SubjectRef subject) {
    endIf(own.belongsTo(subject));
    return all.deleteBySubject(subject);
  }

  @Override
  public int deleteBySubject(SubjectRef subject, SessionId except) {
    endIf(own.belongsTo(subject) && !own.isOf(except));
    return all.deleteBySubject(subject, except);
  }

  @Override
  public int deleteExpired() {
    return all.deleteExpired();
  }

  private void endIf(boolean itEnds) {
    if (itEnds) {
      own.end();
    }
  }
}
