package dev.cloakroom.examples.jakartashop;

import dev.cloakroom.examples.shoptests.Shop;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tomcat as it is downloaded, with Weld among its libraries. */
final class TomcatShop implements Shop {
  private static final Path HOME = Path.of("target", "servers", "tomcat").toAbsolutePath();

  @Override
  public ProcessBuilder node(Path directory, Map<String, String> properties) {
    try {
      Files.createDirectories(directory.resolve("temp"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> command = new ArrayList<>(List.of(Shop.java()));
    properties.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(
        List.of(
            "-Dshop.war=" + Path.of("target", "shop.war").toAbsolutePath(),
            "-Dcatalina.home=" + HOME,
            "-Dcatalina.base=" + directory,
            "-Djava.io.tmpdir=" + directory.resolve("temp"),
            "-cp",
            HOME.resolve("bin/bootstrap.jar")
                + File.pathSeparator
                + HOME.resolve("bin/tomcat-juli.jar"),
            "org.apache.catalina.startup.Bootstrap",
            "-config",
            Path.of("src", "main", "tomcat", "server.xml").toAbsolutePath().toString(),
            "start"));
    return new ProcessBuilder(command);
  }
}
