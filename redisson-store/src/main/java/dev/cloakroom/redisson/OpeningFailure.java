package dev.cloakroom.redisson;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.SessionException;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.spi.Configuration;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redisson.client.RedisAuthRequiredException;
import org.redisson.client.RedisException;
import org.redisson.client.RedisWrongPasswordException;

/** Says why servers could not be opened, and what to do about it. */
final class OpeningFailure {
  private static final List<Class<? extends RedisException>> ABOUT_THE_USER =
      List.of(RedisAuthRequiredException.class, RedisWrongPasswordException.class);

  /** For which the client has no class. */
  private static final String FORBIDDEN = "NOPERM";

  private OpeningFailure() {}

  /** As an exception of stores. */
  static SessionException of(String shown, RedisException e) {
    Optional<Throwable> user = causes(e).filter(OpeningFailure::isAboutTheUser).findFirst();
    if (user.isPresent()) {
      return new CloakroomConfigurationException(
          "It was not possible to open %s: the server refused: %s. Set '%s' and '%s' to those of a user who may do what a store does."
              .formatted(
                  shown, Server.reason(user.get()), Configuration.USER, Configuration.PASSWORD));
    }
    Optional<Throwable> certificate =
        causes(e).filter(CertificateException.class::isInstance).findFirst();
    if (certificate.isPresent()) {
      return new CloakroomConfigurationException(
          "It was not possible to open %s: its certificate is not accepted: %s. Let the JVM trust who signed it (javax.net.ssl.trustStore, or 'sslTruststore' in a file of '%s'), and write the name of the host that it is for."
              .formatted(shown, Server.reason(certificate.get()), RedissonSessionStore.CONFIG),
          e);
    }
    return new StoreUnavailableException(
        "It was not possible to open %s: %s. Look whether the server answers, whether it speaks TLS (rediss://) or not (redis://), and whether user, password and database are right."
            .formatted(shown, Server.reason(e)),
        e);
  }

  private static boolean isAboutTheUser(Throwable e) {
    return ABOUT_THE_USER.stream().anyMatch(type -> type.isInstance(e))
        || String.valueOf(e.getMessage()).startsWith(FORBIDDEN);
  }

  private static Stream<Throwable> causes(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
  }
}
