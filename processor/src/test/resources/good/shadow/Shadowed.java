package good.shadow;

import dev.cloakroom.SessionPayload;

@SessionPayload
public record Shadowed(
    java.lang.String name, String own, java.util.List<java.lang.String> names, List list, Field field) {
  static java.util.List<Shadowed> samples() {
    return java.util.List.of(
        new Shadowed("n", new String("o"), java.util.List.of("a"), List.ONE, new Field(1)));
  }
}
