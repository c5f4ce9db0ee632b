package dev.cloakroom.jakarta;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.CloakroomConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessBean;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks while the application is deployed which payload class it injects, and gives it a {@link
 * Cloakroom} if it has none of its own. Called by the CDI container.
 */
public final class CloakroomExtension implements Extension {
  private final Set<Class<?>> payloads = new LinkedHashSet<>();
  private boolean applicationHasItsOwn;
  private volatile @Nullable ServletContext context;

  /** For the CDI container. */
  public CloakroomExtension() {}

  /** The payload classes that are injected. */
  Set<Class<?>> payloads() {
    return payloads;
  }

  /** Says which application this is; CDI containers tell that in requests only. */
  void belongsTo(ServletContext application) {
    context = application;
  }

  void see(@Observes ProcessInjectionPoint<?, ?> event) {
    try {
      Payloads.askedFor(event.getInjectionPoint().getType()).ifPresent(payloads::add);
    } catch (CloakroomConfigurationException e) {
      event.addDefinitionError(e);
    }
  }

  void see(@Observes ProcessBean<?> event) {
    Bean<?> bean = event.getBean();
    if (bean.getTypes().contains(Cloakroom.class)
        && bean.getQualifiers().contains(Default.Literal.INSTANCE)) {
      applicationHasItsOwn = true;
    }
  }

  void provide(@Observes AfterBeanDiscovery event) {
    if (!applicationHasItsOwn) {
      event
          .<Cloakroom>addBean()
          .id("dev.cloakroom.jakarta.Cloakroom")
          .addType(Cloakroom.class)
          .scope(Singleton.class)
          .produceWith(lookup -> ConfiguredUnit.open(context))
          .disposeWith((cloakroom, lookup) -> cloakroom.close());
    }
  }
}
