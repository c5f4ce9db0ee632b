package dev.cloakroom.redisson;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cloakroom.spi.SubjectKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The names of all keys of one namespace. What is in braces decides about the slot of a cluster, so
 * that all keys of a partition share one. Immutable.
 *
 * <p>A subject's registry is named by its partition's prefix and the 32 bytes of the subject key.
 * What Redisson names after a map, its layout names ({@code lua/map-cache.lua}).
 */
final class Keys {
  /** How many partitions a namespace has: one for each first byte of an id. */
  static final int PARTITIONS = 256;

  private final String layout;
  private final List<Partition> partitions;

  /**
   * What is in one partition.
   *
   * @param sessions the map of sessions by id
   * @param registries what the names of its subjects' registries begin with
   * @param values the map of the key-value space
   */
  record Partition(String sessions, String registries, String values) {
    private static Partition of(String tag) {
      String begin = "cloakroom:{" + tag + "}:";
      return new Partition(begin + "sessions", begin + "subject:", begin + "values");
    }

    byte[] registry(SubjectKey subject) {
      byte[] prefix = registries.getBytes(UTF_8);
      byte[] name = Arrays.copyOf(prefix, prefix.length + SubjectKey.BYTES);
      System.arraycopy(subject.bytes(), 0, name, prefix.length, SubjectKey.BYTES);
      return name;
    }
  }

  Keys(String namespace) {
    String name = escaped(namespace);
    this.layout = "cloakroom:{" + name + "}:layout";
    this.partitions =
        IntStream.range(0, PARTITIONS)
            .mapToObj(number -> Partition.of("%s:%02x".formatted(name, number)))
            .toList();
  }

  /** Two namespaces share no name, whatever is in theirs, and none ends the braces. */
  private static String escaped(String namespace) {
    return namespace
        .replace("%", "%25")
        .replace(":", "%3A")
        .replace("{", "%7B")
        .replace("}", "%7D");
  }

  /** Where it is recorded how this namespace is laid out. */
  String layout() {
    return layout;
  }

  Partition partition(int number) {
    return partitions.get(number);
  }

  List<Partition> partitions() {
    return partitions;
  }
}
