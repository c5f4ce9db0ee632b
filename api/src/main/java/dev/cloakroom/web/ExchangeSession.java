package dev.cloakroom.web;

import dev.cloakroom.Session;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionLifetime;
import dev.cloakroom.SessionToken;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.internal.AsWritten;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The session of an exchange, be it there already or not. */
final class ExchangeSession<P> implements Session<P> {
  private final WebSessions<P> web;
  private final WebRequest request;

  /** What the request brought, if its session was alive. */
  private Optional<SessionToken> found = Optional.empty();

  private boolean lookedUp;
  private @Nullable Session<P> session;
  private Owner owner = new Owner(null, null);

  /** What a session holds that is not there yet. */
  private @Nullable P fresh;

  private @Nullable Boolean consent;
  private boolean ended;
  private boolean closed;

  /** Whose it is, or was before it was changed. */
  private record Owner(@Nullable SubjectRef subject, @Nullable String tenant) {}

  ExchangeSession(WebSessions<P> web, WebRequest request) {
    this.web = web;
    this.request = request;
  }

  /** The session that was found or made; null if there is none yet. */
  private @Nullable Session<P> present() {
    if (!lookedUp) {
      Presented.token(web, request).flatMap(web.sessions()::find).ifPresent(this::found);
      lookedUp = true;
    }
    return session;
  }

  private Session<P> there() {
    Session<P> present = present();
    if (present == null) {
      throw new IllegalStateException(
          "There is no session yet: a guest gets one when something is put into it, and the response is written.");
    }
    return present;
  }

  /** Whether it was asked for. */
  boolean isLookedUp() {
    return lookedUp;
  }

  /** Whether there is a session, or will be. */
  boolean isThere() {
    return present() != null || isFilled();
  }

  /** Whether something was put into a session that is not there yet. */
  private boolean isFilled() {
    return fresh != null && !web.type().isEmpty(fresh);
  }

  /** The token that the request brought, if its session lives. */
  Optional<SessionToken> found() {
    present();
    return found;
  }

  /** The session with the token that it leaves with. */
  Session<P> settled() {
    Session<P> present = present();
    if (present == null) {
      became(web.sessions().create(payload()));
      applyConsent(there());
    } else if (isAnothers(present)) {
      became(web.sessions().cycle(present));
    }
    return there();
  }

  /** Whether it has the token that it leaves with, as far as it was changed by now. */
  boolean isSettled() {
    Session<P> present = present();
    return present == null ? !isFilled() : !isAnothers(present);
  }

  /** Whether its subject or tenant was changed. */
  private boolean isAnothers(Session<P> present) {
    return !owner(present).equals(owner);
  }

  private Owner owner(Session<P> of) {
    P payload = of.payload();
    return new Owner(web.type().subjectOf(payload), web.type().tenantOf(payload));
  }

  private void applyConsent(Session<P> to) {
    if (consent != null) {
      to.storable(consent);
    }
  }

  private void found(Session<P> alive) {
    found = Optional.of(alive.token());
    became(alive);
  }

  /** Takes over from the exchange of a request that failed what was read and written, no more. */
  void takeOver(ExchangeSession<P> failed) {
    found = failed.found;
    lookedUp = failed.lookedUp;
    ended = failed.ended;
    Session<P> last = failed.session;
    if (last != null && !failed.closed) {
      became(AsWritten.of(last, web.sessions()));
    } else if (last != null) {
      web.sessions().find(last.token()).ifPresent(this::became);
    }
  }

  /** Goes on with a session that was found or made. */
  void became(Session<P> other) {
    lookedUp = true;
    session = other;
    owner = owner(other);
    fresh = null;
  }

  boolean isOf(SessionId id) {
    Session<P> present = present();
    return present != null && present.id().equals(id);
  }

  /** Whether it is a subject's, as it was found or made. */
  boolean belongsTo(SubjectRef subject) {
    return present() != null && subject.equals(owner.subject());
  }

  /** Takes note that the application ended it. */
  void end() {
    ended = present() != null;
    session = null;
    fresh = null;
  }

  boolean wasEnded() {
    return ended;
  }

  /** Writes what is to be written; false if that was done before. */
  boolean close() {
    if (closed) {
      return false;
    }
    closed = true;
    if (lookedUp && isThere()) {
      web.sessions().save(settled());
    }
    return true;
  }

  /** The token that the client has to be told of, for it brought another or none. */
  Optional<SessionToken> newToken() {
    return Optional.ofNullable(session)
        .map(Session::token)
        .filter(token -> !found.equals(Optional.of(token)));
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException(
          "The response is on its way, and with it the session was written; change it before.");
    }
  }

  @Override
  public P payload() {
    Session<P> present = present();
    if (present != null) {
      return present.payload();
    }
    if (fresh == null) {
      fresh = web.type().empty();
    }
    return fresh;
  }

  @Override
  public void update(UnaryOperator<P> change) {
    requireOpen();
    Session<P> present = present();
    if (present != null) {
      present.update(change);
    } else {
      fresh = Objects.requireNonNull(change.apply(payload()), "the changed payload");
    }
  }

  @Override
  public void storable(boolean consented) {
    requireOpen();
    consent = consented;
    Session<P> present = present();
    if (present != null) {
      present.storable(consented);
    }
  }

  /** Cycles it, to a lifetime of its own if one is given. */
  Session<P> cycle(@Nullable SessionLifetime lifetime) {
    requireOpen();
    Session<P> from = present();
    if (from == null) {
      from = settled();
    }
    became(lifetime == null ? web.sessions().cycle(from) : web.sessions().cycle(from, lifetime));
    return this;
  }

  /** Saves it at once. */
  void save() {
    requireOpen();
    if (isThere()) {
      web.sessions().save(settled());
    }
  }

  @Override
  public SessionToken token() {
    return there().token();
  }

  @Override
  public SessionId id() {
    return there().id();
  }

  @Override
  public Instant createdAt() {
    return there().createdAt();
  }

  @Override
  public Instant lastAccessedAt() {
    return there().lastAccessedAt();
  }

  @Override
  public Instant expiresAt() {
    return there().expiresAt();
  }

  @Override
  public Instant absoluteExpiresAt() {
    return there().absoluteExpiresAt();
  }

  @Override
  public long version() {
    return there().version();
  }

  /** Names the session, and nothing that it holds. */
  @Override
  public String toString() {
    Session<P> present = session;
    return present == null ? "Session[of this request]" : present.toString();
  }
}
