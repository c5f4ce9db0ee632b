package dev.cloakroom.micronaut;

import io.micronaut.context.processor.ExecutableMethodProcessor;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import jakarta.inject.Singleton;

/**
 * Whether methods of the application that answer errors ask for the session. Micronaut calls them
 * on whatever thread the error is met on, so that it has to be looked up before. Thread-safe.
 */
@Singleton
final class PagesOfErrors implements ExecutableMethodProcessor<Controller> {
  private volatile boolean asking;

  boolean askForSession() {
    return asking;
  }

  @Override
  public void process(BeanDefinition<?> controller, ExecutableMethod<?, ?> method) {
    if (method.hasAnnotation(Error.class) && ExchangeBinder.isAskedForBy(method.getArguments())) {
      asking = true;
    }
  }
}
