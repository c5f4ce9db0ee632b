package good;

import dev.cloakroom.SessionPayload;
import java.util.List;
import java.util.Map;

@SessionPayload
public record HostileNames(
    String in,
    String out,
    String payload,
    String value,
    String field,
    String message,
    List<Integer> mark,
    List<Integer> outer,
    List<Integer> element,
    Map<String, String> entry,
    Map<String, String> key,
    Map<String, Nested> end,
    double Double,
    float Float,
    java.util.Optional<String> Optional,
    List<String> List,
    Map<Long, String> SortedEntries,
    String Field,
    String Property,
    String PayloadType,
    String ArrayList,
    String WireReader,
    String HostileNames,
    String userId,
    String USER_ID,
    String user_id,
    String VALUE,
    String empty,
    String write,
    String read,
    String $,
    String ünïcode) {

  public record Nested(String in, String out, String field, String message, String payload, String IN) {}

  static List<HostileNames> samples() {
    return java.util.List.of(
        new HostileNames(
            "in", "out", "payload", "value", "field", "message", java.util.List.of(1), java.util.List.of(2),
            java.util.List.of(3), Map.of("a", "b"), Map.of("c", "d"),
            Map.of("e", new Nested("in", "out", "field", "message", "payload", "IN")), 1.5, 2.5f,
            java.util.Optional.of("o"), java.util.List.of("l"), Map.of(1L, "s"), "Field", "Property", "PayloadType",
            "ArrayList", "WireReader", "HostileNames", "userId", "USER_ID", "user_id", "VALUE", "empty", "write",
            "read", "$", "ü"));
  }
}
