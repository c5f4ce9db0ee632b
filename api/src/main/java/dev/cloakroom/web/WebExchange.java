package dev.cloakroom.web;

import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request and its response: the session of whoever sent it.
 *
 * <p>The session is looked up when it is first asked for. A guest who has none gets one when
 * something is put into it, and not before. {@link #commit} writes it, once, only if something
 * changed, and cycles it if the subject or the tenant did, so that no sign-in can forget to. Not
 * thread-safe: one request, one object.
 *
 * @param <P> the payload class
 */
public final class WebExchange<P> {
  /** The header in which scripts send the proof of where they come from. */
  public static final String CSRF_HEADER = "X-CSRF-Token";

  /** The parameter in which forms send it. */
  public static final String CSRF_PARAMETER = "_csrf";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final WebSessions<P> web;
  private final WebRequest request;
  private final ExchangeSession<P> session;
  private final ExchangeSessions<P> sessions;

  WebExchange(WebSessions<P> web, WebRequest request) {
    this.web = web;
    this.request = request;
    this.session = new ExchangeSession<>(web, request);
    this.sessions = new ExchangeSessions<>(web.sessions(), session);
  }

  /**
   * The exchange of the same request for whoever answers that it failed: with the session as it was
   * last read or written, without what was changed since. The client is still told of a token that
   * it got before. The store is asked only if {@link #commit} failed.
   *
   * @throws dev.cloakroom.SessionException as {@link Sessions#find} does
   */
  public WebExchange<P> afresh() {
    WebExchange<P> afresh = new WebExchange<>(web, request);
    afresh.session.takeOver(session);
    return afresh;
  }

  /**
   * The session. Where there is none yet it shows an empty payload, and what only a session that is
   * there has, such as its id, is an {@link IllegalStateException}.
   */
  public Session<P> session() {
    return session;
  }

  /**
   * The sessions, for which {@link #session()} is one of theirs: it can be cycled with a lifetime
   * of its own, and deleting it or its token ends it and removes the cookie.
   */
  public Sessions<P> sessions() {
    return sessions;
  }

  /** Whether there is a session: it was found, or something was put into it. */
  public boolean hasSession() {
    return session.isThere();
  }

  /**
   * Whether the session was asked for, so that the store was too. Before that reading it may block,
   * and {@link #commit} has nothing to write.
   */
  public boolean isLookedUp() {
    return session.isLookedUp();
  }

  /**
   * Whether {@link #csrfToken} and {@link #credential} ask the store no more: the session was
   * looked up, and has neither to be created nor to be cycled.
   */
  public boolean isSettled() {
    return session.isLookedUp() && session.isSettled();
  }

  /**
   * What the client has to show from now on to get its session back, for APIs whose clients send it
   * in the header {@code Authorization}. Creates or cycles the session if that is due.
   */
  public String credential() {
    return web.credentials().of(session.settled().token(), client());
  }

  /**
   * The proof for forms ({@link #CSRF_PARAMETER}) and scripts ({@link #CSRF_HEADER}) of a page of
   * this exchange that they come from it; another text each time, and all of them good as long as
   * the session has its token. Empty where there is no session: then it is looked where a request
   * comes from ({@link #isForged}).
   */
  public String csrfToken() {
    return session.isThere() ? web.csrfTokens().of(session.settled().token()) : "";
  }

  /**
   * Whether the request wants to change something and does not prove that it comes from a page of
   * this application; such a one is to be refused with status 403.
   *
   * <p>Where it brings a live session, it needs the session's proof. Where not, and so has nothing
   * to lose but what it is about to become (a sign-in into the attacker's account), a browser must
   * not say that another site caused it ({@code Sec-Fetch-Site}, {@code Origin}).
   *
   * @param parameter the value of {@link #CSRF_PARAMETER}; {@code null} if there is none
   */
  public boolean isForged(@Nullable String parameter) {
    if (!needsProof()) {
      return false;
    }
    Optional<SessionToken> live = session.found();
    if (live.isEmpty()) {
      return isFromElsewhere();
    }
    List<String> headers = request.headers(CSRF_HEADER);
    String shown = headers.size() == 1 ? headers.get(0) : parameter;
    return shown == null || !web.csrfTokens().isOf(shown, live.get());
  }

  /**
   * Whether {@link #isForged} has anything to look at, which may ask the store: the request wants
   * to change something, and is not one of an API where nothing is proven.
   */
  public boolean needsProof() {
    return web.settings().csrf() && !SAFE.contains(request.method().toUpperCase(Locale.ROOT));
  }

  private boolean isFromElsewhere() {
    List<String> site = request.headers("Sec-Fetch-Site");
    if (!site.isEmpty()) {
      return !site.equals(List.of("same-origin")) && !site.equals(List.of("none"));
    }
    List<String> origin = request.headers("Origin");
    return !origin.isEmpty() && !(origin.size() == 1 && isHere(origin.get(0)));
  }

  private boolean isHere(String origin) {
    List<String> host = request.headers("Host");
    int scheme = origin.indexOf("://");
    return scheme > 0
        && host.size() == 1
        && origin.substring(scheme + "://".length()).equalsIgnoreCase(host.get(0));
  }

  /**
   * Writes the session if that is due, and tells the client where it is now; to be called just
   * before the response is on its way. From then on a change throws. Called again it does nothing.
   *
   * <p>A cookie is set only where the token changed, and removed only where this exchange ended the
   * session: a token that is unknown or dead sets and removes nothing, for it may be that of a late
   * request, after another has signed in. Where a cookie is set the response may not be cached.
   *
   * @throws dev.cloakroom.SessionException as {@link Sessions#save} and {@link Sessions#cycle} do;
   *     nothing was written then, and the response should tell of a failure
   */
  public void commit(WebResponse response) {
    if (!session.close()) {
      return;
    }
    if (web.settings().bearer()) {
      return;
    }
    Optional<SessionToken> token = session.newToken();
    if (token.isPresent()) {
      String value = web.credentials().of(token.get(), client());
      set(response, web.settings().cookie().setting(request, value, maxAge()));
    } else if (session.wasEnded()) {
      set(response, web.settings().cookie().clearing(request));
    }
  }

  private static void set(WebResponse response, String cookie) {
    response.addHeader("Set-Cookie", cookie);
    response.setHeader("Cache-Control", "no-store");
  }

  /**
   * How long the browser is to keep the cookie: that of a remembered session as long as it may
   * live.
   */
  private @Nullable Long maxAge() {
    Duration left = Duration.between(web.clock().instant(), session.absoluteExpiresAt());
    return left.compareTo(web.usualLifetime()) > 0 ? left.toSeconds() : null;
  }

  private byte[] client() {
    return web.settings().binding().of(request);
  }
}
