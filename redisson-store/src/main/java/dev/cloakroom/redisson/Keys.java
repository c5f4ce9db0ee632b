package dev.cloakroom.redisson;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The names of all keys of one namespace. What is in braces decides about the slot of a cluster, so
 * that all keys of a partition share one. Immutable.
 *
 * <p>A subject's registry is named by its partition's prefix and the 32 bytes of the subject key.
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
   * @param due when those are due, where the layout needs that
   * @param registries what the names of its subjects' registries begin with
   * @param values the map of the key-value space
   * @param valuesDue when those are due
   */
  record Partition(
      String sessions, String due, String registries, String values, String valuesDue) {
    private static Partition of(String tag) {
      String sessions = "cloakroom:{" + tag + "}:sessions";
      String values = "cloakroom:{" + tag + "}:values";
      return new Partition(
          sessions, due(sessions), "cloakroom:{" + tag + "}:subject:", values, due(values));
    }

    /** As RMapCache names it, whose own name has braces. */
    private static String due(String map) {
      return "redisson__timeout__set:" + map;
    }

    List<Object> ofSessions() {
      return List.of(sessions, due, registries);
    }

    List<Object> ofSessionsAnd(Partition other) {
      return List.of(sessions, due, registries, other.sessions, other.due, other.registries);
    }

    List<Object> ofValues() {
      return List.of(values, valuesDue);
    }

    List<Object> ofAll() {
      return List.of(sessions, due, registries, values, valuesDue);
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
