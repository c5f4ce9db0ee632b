package dev.cloakroom.micronaut;

import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import dev.cloakroom.web.WebSessions;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Binds what a method asks of the exchange of a request. Binding asks no store. */
abstract class ExchangeBinder<T> implements TypedRequestArgumentBinder<T> {
  /** What asks for the session, if it is an argument. */
  private static final Set<Class<?>> ASKING =
      Set.of(Session.class, Sessions.class, CsrfToken.class);

  private final Argument<T> type;
  private final WebSessions<?> sessions;

  private ExchangeBinder(Argument<T> type, WebSessions<?> sessions) {
    this.type = type;
    this.sessions = sessions;
  }

  /** Whether one of the arguments asks for the session. */
  static boolean isAskedForBy(Argument<?>... arguments) {
    for (Argument<?> argument : arguments) {
      if (ASKING.contains(argument.getType())) {
        return true;
      }
    }
    return false;
  }

  abstract T bound(RequestExchange<?> exchange);

  @Override
  public Argument<T> argumentType() {
    return type;
  }

  @Override
  public BindingResult<T> bind(ArgumentConversionContext<T> context, HttpRequest<?> request) {
    RequestExchange<?> exchange = RequestExchange.of(request, sessions);
    Optional<Argument<?>> payload = context.getArgument().getFirstTypeVariable();
    T bound = bound(payload.isPresent() ? exchange.as(payload.get().getType()) : exchange);
    return () -> Optional.of(bound);
  }

  /** {@code Session<ShopSession>}. */
  @Singleton
  static final class OfSession extends ExchangeBinder<Session<?>> {
    OfSession(WebSessions<?> sessions) {
      super(Argument.of(generic(Session.class)), sessions);
    }

    @Override
    Session<?> bound(RequestExchange<?> exchange) {
      return exchange.session();
    }
  }

  /** {@code Sessions<ShopSession>}. */
  @Singleton
  static final class OfSessions extends ExchangeBinder<Sessions<?>> {
    OfSessions(WebSessions<?> sessions) {
      super(Argument.of(generic(Sessions.class)), sessions);
    }

    @Override
    Sessions<?> bound(RequestExchange<?> exchange) {
      return exchange.sessions();
    }
  }

  /** {@code CsrfToken}. */
  @Singleton
  static final class OfCsrfToken extends ExchangeBinder<CsrfToken> {
    OfCsrfToken(WebSessions<?> sessions) {
      super(Argument.of(CsrfToken.class), sessions);
    }

    @Override
    CsrfToken bound(RequestExchange<?> exchange) {
      return new CsrfToken(() -> exchange);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // of any payload class
  private static <T> Class<T> generic(Class raw) {
    return raw;
  }
}
