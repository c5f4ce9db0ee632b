package dev.cloakroom.benchmarks.request;

import static java.util.Objects.requireNonNullElse;

import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.benchmarks.sql.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The cookies of the sessions that a subject keeps, by number: a file for each subject. */
final class Cookies {
  private static final int THREADS = 8;

  private Cookies() {}

  /** Has sessions made by asking for {@link ShopServlet#NEW}, and writes down their cookies. */
  static void make(RequestSubject subject, Target target) throws Exception {
    List<Callable<List<String>>> visits = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (Site site = subject.start(target)) {
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        visits.add(() -> visit(site.port(), first));
      }
      List<String> cookies = new ArrayList<>();
      for (Future<List<String>> made : threads.invokeAll(visits)) {
        cookies.addAll(made.get());
      }
      Files.write(file(subject, target), cookies);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The sessions were not made.", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> visit(int port, int first) throws IOException {
    List<String> cookies = new ArrayList<>();
    try (Visitor visitor = new Visitor(port)) {
      for (int number = first; number < Workload.SESSIONS; number += THREADS) {
        String page = ShopServlet.NEW + "?" + ShopServlet.NUMBER + "=" + number;
        cookies.add(requireNonNullElse(visitor.ask(page, null), "none=none"));
      }
    }
    return cookies;
  }

  static List<String> read(RequestSubject subject, Target target) throws IOException {
    return Files.readAllLines(file(subject, target));
  }

  private static Path file(RequestSubject subject, Target target) {
    return target.directory().resolve(subject.name() + ".cookies");
  }
}
