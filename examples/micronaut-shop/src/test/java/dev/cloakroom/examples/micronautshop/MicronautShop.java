package dev.cloakroom.examples.micronautshop;

import dev.cloakroom.examples.shoptests.Shop;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The shop as {@code run} starts it. */
final class MicronautShop implements Shop {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  @Override
  public ProcessBuilder node(Path directory, Map<String, String> properties) {
    List<String> command = new ArrayList<>(List.of(Shop.java()));
    properties.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(
        List.of(
            "-cp",
            TARGET.resolve("classes") + File.pathSeparator + dependencies(),
            "dev.cloakroom.examples.micronautshop.Application"));
    return new ProcessBuilder(command).directory(directory.toFile());
  }

  private static String dependencies() {
    try {
      return Files.readString(TARGET.resolve("classpath"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
