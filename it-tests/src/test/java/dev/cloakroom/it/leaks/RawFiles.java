package dev.cloakroom.it.leaks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files in a directory, as they are on the disk. */
record RawFiles(Path directory) {
  /** What is seen in them, by file; files in which nothing is seen are left out. */
  Map<String, Sightings> search(Search search) throws IOException {
    Map<String, Sightings> seen = new TreeMap<>();
    for (Path file : files()) {
      Sightings sightings = search.in(bytes(file));
      if (!sightings.secrets().isEmpty()) {
        seen.put(directory.relativize(file).toString(), sightings);
      }
    }
    return seen;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** None of a file that the server has removed meanwhile. */
  private static byte[] bytes(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return new byte[0];
    }
  }
}
