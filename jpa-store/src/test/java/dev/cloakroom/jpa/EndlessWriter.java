package dev.cloakroom.jpa;

import static dev.cloakroom.jpa.Sample.NOW;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.WriteResult;
import java.nio.file.Path;

/** A process of its own that prints the id of each session that it has written, until it dies. */
final class EndlessWriter {
  private EndlessWriter() {}

  public static void main(String[] arguments) {
    JpaSessionStore store = Sample.store(Path.of(arguments[0]));
    for (int i = 0; i < 100_000; i++) {
      System.out.println(writeOne(store));
      System.out.flush();
    }
  }

  private static SessionId writeOne(JpaSessionStore store) {
    StoredSession session = Sample.session(Sample.subject());
    store.insert(session);
    StoredSession written = Sample.next(session);
    require(store.update(written, NOW));
    StoredSession cycled = Sample.next(written, Sample.id());
    require(store.cycle(written.id(), cycled, NOW));
    return cycled.id();
  }

  private static void require(WriteResult result) {
    if (!result.equals(WriteResult.WRITTEN)) {
      throw new IllegalStateException("not written: " + result.getClass().getSimpleName());
    }
  }
}
