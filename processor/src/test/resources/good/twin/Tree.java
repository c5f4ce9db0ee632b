package good.twin;

import dev.cloakroom.SessionPayload;
import java.util.List;

/** Has the simple name of a payload in another package, and holds that. */
@SessionPayload("twin-tree")
record Tree(good.Tree other, List<Tree> children) {
  static List<Tree> samples() {
    Tree leaf = new Tree(new good.Tree("other", List.of()), List.of());
    return List.of(new Tree(null, List.of(leaf, new Tree(null, List.of()))), leaf);
  }
}
