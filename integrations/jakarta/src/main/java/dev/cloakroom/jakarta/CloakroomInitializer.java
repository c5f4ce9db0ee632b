package dev.cloakroom.jakarta;

import dev.cloakroom.SessionPayload;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.HandlesTypes;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts {@link CloakroomFilter} before all requests, under the name {@code cloakroom}; called by the
 * servlet container. An application that wants it in another place declares a filter of that name
 * itself.
 */
@HandlesTypes(SessionPayload.class)
public final class CloakroomInitializer implements ServletContainerInitializer {
  private static final String FILTER = "cloakroom";

  /** For the servlet container. */
  public CloakroomInitializer() {}

  @Override
  public void onStartup(@Nullable Set<Class<?>> annotated, ServletContext context) {
    Set<Class<?>> payloads = new LinkedHashSet<>();
    for (Class<?> type : annotated == null ? Set.<Class<?>>of() : annotated) {
      if (type.isAnnotationPresent(SessionPayload.class)) {
        payloads.add(type);
      }
    }
    Payloads.found(context, payloads);
    FilterRegistration.Dynamic filter = context.addFilter(FILTER, CloakroomFilter.class);
    if (filter != null) {
      filter.setAsyncSupported(true);
      filter.addMappingForUrlPatterns(
          EnumSet.of(
              DispatcherType.REQUEST,
              DispatcherType.ASYNC,
              DispatcherType.ERROR,
              DispatcherType.FORWARD), // Tomcat takes no header after one
          false,
          "/*");
    }
  }
}
