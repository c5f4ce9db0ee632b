package good;

import dev.cloakroom.SessionPayload;
import java.util.List;

@SessionPayload
public record Tree(String name, List<Tree> children) {
  static List<Tree> samples() {
    Tree deep = new Tree("leaf", List.of());
    for (int i = 0; i < 90; i++) {
      deep = new Tree(null, List.of(deep));
    }
    return List.of(deep, new Tree("root", List.of(new Tree("a", List.of()), new Tree("b", List.of()))));
  }
}
