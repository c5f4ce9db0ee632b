package dev.cloakroom.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.wire.WireException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an old version does not know of a nested value stays when it changes that very value. */
class UntouchedInsideTest {
  private static final int RANDOM_CHANGES = 20_000;
  private static final long SEED = 11;

  private final Node apple = Node.leaf(1, "apple");
  private final Node bread = Node.leaf(2, "bread");
  private final Node cake = Node.leaf(3, "cake");

  @Test
  void nestedValueThatIsChangedKeepsIt() {
    Node before = one(apple);
    Node after = one(Node.leaf(5, "apple"));

    assertThat(marksAfter(before, after)).containsExactly("apple");
  }

  @Test
  void nestedValueThatIsRemovedIsGone() {
    assertThat(marksAfter(one(apple), Node.leaf(0, ""))).isEmpty();
  }

  @Test
  void changedElementOfAListKeepsItBesideOnesThatAreAddedRemovedAndMoved() {
    Node more = Node.leaf(7, "bread");

    assertThat(marksAfter(list(apple, bread, cake), list(apple, more, cake)))
        .containsExactly("apple", "bread", "cake");
    assertThat(marksAfter(list(apple, bread, cake), list(more, cake)))
        .containsExactly("bread", "cake");
    assertThat(marksAfter(list(apple, bread, cake), list(cake, apple, more)))
        .containsExactly("cake", "apple", "bread");
    assertThat(marksAfter(list(apple, bread), list(Node.leaf(9, "new"), more, apple)))
        .containsExactly("bread", "apple");
  }

  @Test
  void newElementDoesNotGetWhatBelongedToARemovedOne() {
    assertThat(marksAfter(list(apple, bread), list(bread, Node.leaf(9, "wine"))))
        .containsExactly("bread");
    assertThat(marksAfter(list(apple), list(Node.leaf(9, "wine"), Node.leaf(8, "oil")))).isEmpty();
  }

  @Test
  void elementThatIsReplacedAtItsPlaceIsTakenForAChangedOne() {
    assertThat(marksAfter(list(apple, bread), list(apple, Node.leaf(9, "wine"))))
        .containsExactly("apple", "bread");
  }

  @Test
  void elementsOfALongListKeepTheirsWithoutComparingEachToEach() {
    Node before = list(IntStream.range(0, 5_000).mapToObj(i -> Node.leaf(i, "t" + i)));
    Node after = list(IntStream.range(0, 5_000).mapToObj(i -> Node.leaf(i + 1, "t" + i)));

    assertThat(marksAfter(before, after)).hasSize(5_000).startsWith("t0", "t1", "t2");
  }

  @Test
  void changedValueOfAMapKeepsIt() {
    Node before = map(Map.of("a", apple, "b", bread));
    Node after = map(Map.of("a", Node.leaf(9, "wine"), "c", cake));

    assertThat(marksAfter(before, after)).containsExactly("apple");
  }

  @Test
  void elementsOfASetKeepItWhetherTheyAreChangedOrNot() {
    assertThat(marksAfter(set(apple, bread, cake), set(apple, Node.leaf(5, "bread"))))
        .containsExactlyInAnyOrder("apple", "bread");
  }

  @Test
  void valuesInsideOfChangedValuesKeepItToo() {
    Node before = one(list(one(apple), map(Map.of("b", bread))));
    Node after = one(list(one(Node.leaf(7, "apple")), map(Map.of("b", Node.leaf(2, "bun")))));

    assertThat(marksAfter(before, after)).containsExactly("apple", "bread");
  }

  @Test
  void whatIsKnownIsAlwaysWhatTheApplicationWrote() {
    Random random = new Random(SEED);
    for (int i = 0; i < RANDOM_CHANGES; i++) {
      Node before = random(random, 3);
      Node after = random.nextInt(4) == 0 ? random(random, 3) : changed(random, before);
      byte[] loaded = before.encode(node -> random.nextBoolean() ? "m" + node.number() : "");

      assertThat(Node.decode(kept(loaded, after))).isEqualTo(after);
    }
  }

  @Test
  void whateverWasLoadedWhatIsKnownIsWhatTheApplicationWrote() {
    Random random = new Random(SEED);
    int readable = 0;
    for (int i = 0; i < RANDOM_CHANGES; i++) {
      byte[] loaded = random(random, 3).encode(Node::text);
      for (int j = 0; loaded.length > 0 && j < 1 + random.nextInt(3); j++) {
        loaded[random.nextInt(loaded.length)] = (byte) random.nextInt();
      }
      Node after = random(random, 3);
      Node before;
      try {
        before = Node.decode(loaded);
      } catch (WireException e) {
        continue;
      }
      readable++;
      assertThat(Node.decode(kept(loaded, after))).isEqualTo(after);
      assertThat(Node.decode(kept(loaded, changed(random, before)))).isNotNull();
    }
    assertThat(readable).isGreaterThan(RANDOM_CHANGES / 10);
  }

  private static List<String> marksAfter(Node before, Node after) {
    byte[] kept = kept(before.encode(Node::text), after);

    assertThat(Node.decode(kept)).isEqualTo(after);
    return Node.marks(kept);
  }

  private static byte[] kept(byte[] loaded, Node after) {
    return Untouched.keep(Node.SHAPE, loaded, Node.decode(loaded).encode(), after.encode());
  }

  private static Node one(Node node) {
    return new Node(0, "", Optional.of(node), List.of(), Set.of(), Map.of());
  }

  private static Node list(Node... nodes) {
    return new Node(0, "", Optional.empty(), List.of(nodes), Set.of(), Map.of());
  }

  private static Node list(Stream<Node> nodes) {
    return list(nodes.toArray(Node[]::new));
  }

  private static Node set(Node... nodes) {
    return new Node(0, "", Optional.empty(), List.of(), Set.of(nodes), Map.of());
  }

  private static Node map(Map<String, Node> nodes) {
    return new Node(0, "", Optional.empty(), List.of(), Set.of(), nodes);
  }

  private static Node random(Random random, int depth) {
    if (depth == 0) {
      return Node.leaf(random.nextInt(3), "t" + random.nextInt(3));
    }
    Map<String, Node> map = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      map.put("k" + random.nextInt(3), random(random, depth - 1));
    }
    return new Node(
        random.nextInt(3),
        random.nextBoolean() ? "" : "t" + random.nextInt(3),
        random.nextBoolean() ? Optional.empty() : Optional.of(random(random, depth - 1)),
        randoms(random, depth),
        new LinkedHashSet<>(randoms(random, depth)),
        map);
  }

  private static List<Node> randoms(Random random, int depth) {
    List<Node> nodes = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      nodes.add(random(random, depth - 1));
    }
    return nodes;
  }

  private static Node changed(Random random, Node node) {
    List<Node> list = new ArrayList<>(node.list());
    if (!list.isEmpty() && random.nextBoolean()) {
      int place = random.nextInt(list.size());
      list.set(place, changed(random, list.get(place)));
    } else if (!list.isEmpty()) {
      list.remove(random.nextInt(list.size()));
    }
    Set<Node> set = new LinkedHashSet<>(node.set());
    set.stream()
        .findAny()
        .ifPresent(
            element -> {
              set.remove(element);
              set.add(changed(random, element));
            });
    Map<String, Node> map = new LinkedHashMap<>(node.map());
    map.replaceAll((key, value) -> random.nextBoolean() ? value : changed(random, value));
    return new Node(
        random.nextInt(3),
        node.text(),
        node.one().map(inner -> changed(random, inner)),
        list,
        set,
        map);
  }
}
