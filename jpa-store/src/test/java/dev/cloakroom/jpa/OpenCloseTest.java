package dev.cloakroom.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCloseTest {
  private static final int TIMES = 50;

  @TempDir Path directory;

  @Test
  void fiftyStoresOpenedAndClosedLeaveNoThread() throws InterruptedException {
    Path file = directory.resolve("sessions.db");
    Sample.store(file).close(); // what JDBC and Hibernate keep for good is there from now on
    Set<Thread> before = Thread.getAllStackTraces().keySet();

    for (int i = 0; i < TIMES; i++) {
      try (JpaSessionStore store = Sample.store(file)) {
        store.insert(Sample.guest());
      }
    }

    for (Thread thread : begunSince(before)) {
      thread.join(Duration.ofSeconds(5).toMillis());
    }
    assertThat(begunSince(before)).isEmpty();
  }

  private static Set<Thread> begunSince(Set<Thread> before) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !before.contains(thread) && thread.isAlive())
        .filter(thread -> thread.getThreadGroup() != null && !isOfTheJvm(thread))
        .collect(Collectors.toSet());
  }

  private static boolean isOfTheJvm(Thread thread) {
    return thread.getThreadGroup().getName().equals("system");
  }

  @Test
  void closingLeavesNoLogBehind() {
    Path file = directory.resolve("sessions.db");
    try (JpaSessionStore store = Sample.store(file)) {
      store.insert(Sample.guest());
    }
    assertThat(directory.toFile().list()).containsExactly("sessions.db");
  }
}
