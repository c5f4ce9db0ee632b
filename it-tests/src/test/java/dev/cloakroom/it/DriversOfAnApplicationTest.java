package dev.cloakroom.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Cloakroom;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application whose server was there before it, and used JDBC before it. */
class DriversOfAnApplicationTest {
  @TempDir Path directory;

  @Test
  void aDriverThatComesWithTheApplicationIsFound() throws Exception {
    assertThat(DriverManager.getDrivers().hasMoreElements()).isTrue();
    List<URL> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      jars.add(Path.of(entry).toUri().toURL());
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader application =
        new URLClassLoader(
            jars.toArray(new URL[0]), ClassLoader.getSystemClassLoader().getParent())) {
      thread.setContextClassLoader(application);
      Class<?> opening = application.loadClass(Opening.class.getName());
      opening.getMethod("open", Path.class).invoke(null, directory.resolve("sessions.db"));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Runs with the classes of the application. */
  public static final class Opening {
    private Opening() {}

    public static void open(Path file) {
      Cloakroom.builder()
          .url("jdbc:sqlite:" + file)
          .schema("create")
          .property("cloakroom.cipher", "none")
          .build()
          .close();
    }
  }
}
