package dev.cloakroom.micronaut;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.inject.MethodReference;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.executor.ExecutorSelector;
import io.micronaut.scheduling.executor.ThreadSelection;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** Has methods that ask for the session run where they may block, unless they say where to run. */
@Singleton
final class SessionExecutorSelector implements BeanCreatedEventListener<ExecutorSelector> {
  private final BeanProvider<ExecutorService> blocking;

  SessionExecutorSelector(@Named(TaskExecutors.BLOCKING) BeanProvider<ExecutorService> blocking) {
    this.blocking = blocking;
  }

  @Override
  public ExecutorSelector onCreated(BeanCreatedEvent<ExecutorSelector> event) {
    return new Selector(event.getBean(), blocking);
  }

  private record Selector(ExecutorSelector usual, BeanProvider<ExecutorService> blocking)
      implements ExecutorSelector {
    @Override
    public Optional<ExecutorService> select(
        MethodReference<?, ?> method, ThreadSelection threadSelection) {
      Optional<ExecutorService> selected = usual.select(method, threadSelection);
      return selected.isEmpty() && ExchangeBinder.isAskedForBy(method.getArguments())
          ? Optional.of(blocking.get())
          : selected;
    }

    @Override
    public Optional<ExecutorService> select(String name) {
      return usual.select(name);
    }
  }
}
