package dev.cloakroom.web;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.PayloadType;
import dev.cloakroom.Sessions;
import dev.cloakroom.spi.MessageAuthenticator;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * The sessions of a web application: begins an exchange for each request. Thread-safe.
 *
 * @param <P> the payload class
 */
public final class WebSessions<P> {
  private final Sessions<P> sessions;
  private final PayloadType<P> type;
  private final WebSettings settings;
  private final Clock clock;
  private final Duration usualLifetime;
  private final Credentials credentials;
  private final CsrfTokens csrfTokens = new CsrfTokens();

  /**
   * Called by {@link dev.cloakroom.Cloakroom#web}.
   *
   * @param usualLifetime the absolute lifetime of sessions that are not remembered
   * @throws CloakroomConfigurationException if credentials are to be checked, and there is no key
   */
  public WebSessions(
      Sessions<P> sessions,
      PayloadType<P> type,
      WebSettings settings,
      Clock clock,
      Duration usualLifetime,
      Optional<MessageAuthenticator> authenticator) {
    this.sessions = sessions;
    this.type = type;
    this.settings = settings;
    this.clock = clock;
    this.usualLifetime = usualLifetime;
    boolean checked = settings.cookie().checked() || settings.binding().isOn();
    if (checked && authenticator.isEmpty()) {
      throw new CloakroomConfigurationException(
          "The keys '%s' and '%s' need a key to authenticate with, which this cipher has not; use the cipher 'tink', or leave them out."
              .formatted(WebSettings.COOKIE_CHECK, WebSettings.BINDING));
    }
    this.credentials = new Credentials(checked ? authenticator.orElseThrow() : null);
  }

  /** Begins to answer a request. Nothing is looked up until the session is asked for. */
  public WebExchange<P> begin(WebRequest request) {
    return new WebExchange<>(this, request);
  }

  Sessions<P> sessions() {
    return sessions;
  }

  /** What the sessions hold. */
  public PayloadType<P> type() {
    return type;
  }

  WebSettings settings() {
    return settings;
  }

  Clock clock() {
    return clock;
  }

  Duration usualLifetime() {
    return usualLifetime;
  }

  Credentials credentials() {
    return credentials;
  }

  CsrfTokens csrfTokens() {
    return csrfTokens;
  }
}
