package dev.cloakroom.web;

import dev.cloakroom.Session;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionLifetime;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;

/** All sessions, as a request sees them whose own is one of them. */
final class ExchangeSessions<P> extends ForwardingSessions<P> {
  private final Sessions<P> all;
  private final ExchangeSession<P> own;

  ExchangeSessions(Sessions<P> all, ExchangeSession<P> own) {
    this.all = all;
    this.own = own;
  }

  @Override
  protected Sessions<P> present() {
    return all;
  }

  /** {@inheritDoc} The client gets it in the place of the one that it has. */
  @Override
  public Session<P> create(P payload) {
    own.became(all.create(payload));
    return own;
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
  public Session<P> cycle(Session<P> session) {
    return session == own ? own.cycle(null) : all.cycle(session);
  }

  @Override
  public Session<P> cycle(Session<P> session, SessionLifetime lifetime) {
    return session == own ? own.cycle(lifetime) : all.cycle(session, lifetime);
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

  private void endIf(boolean itEnds) {
    if (itEnds) {
      own.end();
    }
  }
}
