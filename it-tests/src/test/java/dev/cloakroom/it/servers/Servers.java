package dev.cloakroom.it.servers;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The servers of this run: each is started once, when it is asked for, and ends with the run. */
public final class Servers {
  private static final String ORIGIN = "cloakroom.it.servers";
  private static final Map<Wanted<?>, Found> FOUND = new HashMap<>();

  /** A server, or why there is none. */
  private record Found(Running server, String whyNot) {}

  private Servers() {}

  /** The server of a backend. If there can be none, the test is skipped with the reason. */
  @SuppressWarnings("unchecked") // a backend's own offer
  public static synchronized <S extends Running> S of(Wanted<S> backend) throws Exception {
    requireChosen(backend);
    Found found = FOUND.get(backend);
    if (found == null) {
      found = find(backend);
      FOUND.put(backend, found);
    }
    if (found.server == null) {
      abort(backend.title() + " could not be run: " + found.whyNot);
    }
    return (S) found.server;
  }

  /**
   * Skips a test that starts servers of its own out of binaries, if their backend is not among
   * those that are chosen, or the servers are to come from elsewhere.
   */
  public static void requireEmbedded(Wanted<?> backend) {
    requireChosen(backend);
    String origin = System.getProperty(ORIGIN, "").strip();
    if (!origin.isEmpty() && !origin.equals("embedded")) {
      abort(
          "%s was not run: this test starts it out of binaries, and -D%s is %s"
              .formatted(backend.title(), ORIGIN, origin));
    }
  }

  private static void requireChosen(Wanted<?> backend) {
    String reason = backend.whyNotChosen();
    if (!reason.isEmpty()) {
      abort(backend.title() + " was not run: " + reason);
    }
  }

  private static Found find(Wanted<?> backend) throws Exception {
    String origin = System.getProperty(ORIGIN, "").strip();
    List<String> reasons = new ArrayList<>();
    if (origin.isEmpty() || origin.equals("external")) {
      String property = "cloakroom.it." + backend.word();
      String url = System.getProperty(property + ".url", "");
      if (!url.isEmpty()) {
        return new Found(
            backend.external(
                url,
                System.getProperty(property + ".user", ""),
                System.getProperty(property + ".password", "")),
            "");
      }
      reasons.add("no address (-D" + property + ".url) is given");
    }
    if (origin.isEmpty() || origin.equals("testcontainers")) {
      String whyNot =
          backend.image().isEmpty()
              ? "there is no Docker image"
              : ContainerServer.whyNot(backend.image());
      if (whyNot.isEmpty()) {
        return endingWithTheRun(backend.container(), null);
      }
      reasons.add(whyNot);
    }
    if (origin.isEmpty() || origin.equals("embedded")) {
      Path directory = Files.createTempDirectory("cloakroom-" + backend.word());
      Running embedded = embedded(backend, directory);
      if (embedded != null) {
        return endingWithTheRun(embedded, directory);
      }
      Files.delete(directory);
      reasons.add("there are no binaries on Maven Central");
    }
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException(
          "-D" + ORIGIN + "=" + origin + " is not external, testcontainers or embedded");
    }
    return new Found(null, String.join(", ", reasons));
  }

  private static Running embedded(Wanted<?> backend, Path directory) throws Exception {
    try {
      return backend.embedded(directory);
    } catch (Exception e) {
      delete(directory);
      throw e;
    }
  }

  private static Found endingWithTheRun(Running server, Path directory) {
    Thread end =
        new Thread(
            () -> {
              try {
                server.end();
                if (directory != null) {
                  delete(directory);
                }
              } catch (Exception e) {
                System.err.println("A server did not end: " + e);
              }
            });
    Runtime.getRuntime().addShutdownHook(end);
    return new Found(server, "");
  }

  /** As often as it takes while a process that is on its way out writes and removes files. */
  private static void delete(Path directory) throws Exception {
    for (int attempt = 1; Files.exists(directory); attempt++) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      } catch (IOException | UncheckedIOException e) {
        if (attempt == 100) {
          throw e;
        }
        Thread.sleep(50);
      }
    }
  }
}
