package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.EXPIRY;
import static dev.cloakroom.tck.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.SubjectKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that a database with a collation, a padding rule or text columns takes for the same. */
abstract class StoreRule07Lookalikes extends StoreRules {
  StoreRule07Lookalikes(SessionStoreTck kit) {
    super(kit);
  }

  /** Pairs of 32 bytes, each from bytes of its own: an id is inserted once and never again. */
  static List<Map.Entry<String, byte[][]>> lookalikes() {
    return List.of(
        pair("letters in the other case", bytes -> bytes, StoreRule07Lookalikes::capitals),
        pair("a blank or a zero byte at the end", ending(' '), ending(0)),
        pair("a zero byte or another at the end", ending(0), ending(1)),
        pair("the first bit", starting(0x61), starting(0xE1)),
        pair("e and e with an accent in Latin-1", ending('e'), ending(0xE9)),
        pair("bytes that are not UTF-8", ending(0xFE), ending(0xFF)),
        pair("zeros, but for the last", StoreRule07Lookalikes::zeros, zerosEnding(1)),
        pair("behind a zero byte", starting(0), bytes -> starting(0).apply(capitals(bytes))),
        pair("a percent sign", ending('%'), ending('x')),
        pair("an underscore", ending('_'), ending('y')));
  }

  private static Map.Entry<String, byte[][]> pair(
      String what, UnaryOperator<byte[]> one, UnaryOperator<byte[]> other) {
    byte[] letters = new byte[32];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (byte) ('a' + ThreadLocalRandom.current().nextInt(26));
    }
    return Map.entry(what, new byte[][] {one.apply(letters.clone()), other.apply(letters.clone())});
  }

  private static byte[] capitals(byte[] letters) {
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (byte) Character.toUpperCase(letters[i]);
    }
    return letters;
  }

  private static byte[] zeros(byte[] letters) {
    Arrays.fill(letters, 16, letters.length, (byte) 0);
    return letters;
  }

  private static UnaryOperator<byte[]> zerosEnding(int last) {
    return letters -> ending(last).apply(zeros(letters));
  }

  private static UnaryOperator<byte[]> ending(int last) {
    return letters -> {
      letters[letters.length - 1] = (byte) last;
      return letters;
    };
  }

  private static UnaryOperator<byte[]> starting(int first) {
    return letters -> {
      letters[0] = (byte) first;
      return letters;
    };
  }

  @ParameterizedTest
  @MethodSource("lookalikes")
  void rule07_subjectsThatLookAlikeAreNotTheSame(Map.Entry<String, byte[][]> pair)
      throws Exception {
    SubjectKey one = SubjectKey.of(pair.getValue()[0]);
    SubjectKey other = SubjectKey.of(pair.getValue()[1]);
    try (SessionStore store = kit.open(Nodes.freshNamespace())) {
      StoredSession ones = Rows.of(one);
      StoredSession others = Rows.of(other);
      store.insert(ones);
      store.insert(others);

      assertThat(ids(store.findBySubject(List.of(one), NOW)))
          .as("listed, %s", pair.getKey())
          .containsExactly(ones.id());
      assertThat(store.delete(others.id(), List.of(one))).as("delete of another's").isFalse();
      assertThat(store.deleteBySubject(List.of(one))).as("deleted").hasSize(1);
      assertThat(store.load(others.id(), NOW)).as("the other's, %s", pair.getKey()).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("lookalikes")
  void rule07_idsThatLookAlikeAreNotTheSame(Map.Entry<String, byte[][]> pair) throws Exception {
    StoredSession one = Rows.under(SessionId.of(pair.getValue()[0]), Rows.guest());
    SessionId other = SessionId.of(pair.getValue()[1]);
    try (SessionStore store = kit.open(Nodes.freshNamespace())) {
      store.insert(one);

      assertThat(store.load(other, NOW)).as("load, %s", pair.getKey()).isEmpty();
      assertThat(store.touch(other, NOW, EXPIRY, NOW)).as("touch").isFalse();
      assertThat(store.delete(other)).as("delete").isFalse();
      assertThat(store.load(one.id(), NOW)).as("the one that is there").isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("lookalikes")
  void rule07_valueKeysThatLookAlikeAreNotTheSame(Map.Entry<String, byte[][]> pair)
      throws Exception {
    byte[] one = pair.getValue()[0];
    byte[] other = pair.getValue()[1];
    try (SessionStore store = kit.open(Nodes.freshNamespace())) {
      store.values().put(one, new StoredValue(EXPIRY, one));

      assertThat(store.values().get(other, NOW)).as("get, %s", pair.getKey()).isEmpty();
      assertThat(store.values().remove(other, NOW)).as("remove").isFalse();
      assertThat(store.values().get(one, NOW))
          .hasValueSatisfying(value -> assertThat(Arrays.equals(value.data(), one)).isTrue());
    }
  }

  @Test
  void rule07_aNamespaceSeesNothingOfAnother() throws Exception {
    SubjectKey ada = Rows.subject();
    StoredSession session = stored(Rows.of(ada));
    byte[] key = Rows.random(32);
    first().values().put(key, new StoredValue(EXPIRY, Rows.random(10)));
    try (SessionStore other = kit.open(Nodes.freshNamespace())) {
      assertThat(other.load(session.id(), NOW)).as("load").isEmpty();
      assertThat(other.findBySubject(List.of(ada), NOW)).as("findBySubject").isEmpty();
      assertThat(other.scan(null, 10)).as("scan").isEmpty();
      assertThat(other.values().get(key, NOW)).as("value").isEmpty();
      assertThat(other.values().remove(key, NOW)).as("remove").isFalse();
      assertThat(other.touch(session.id(), NOW, EXPIRY, NOW)).as("touch").isFalse();
      assertGone(other.update(Rows.written(session), NOW), "update");
      assertGone(other.cycle(session.id(), Rows.cycled(session), NOW), "cycle");
      assertThat(other.delete(session.id())).as("delete").isFalse();
      assertThat(other.delete(session.id(), List.of(ada))).as("delete by owner").isFalse();
      assertThat(other.deleteBySubject(List.of(ada))).as("deleteBySubject").isEmpty();
      assertThat(other.deleteExpired(Long.MAX_VALUE, 10_000).count()).as("deleteExpired").isZero();
    }
    assertAlive(session.id(), "after everything was tried from another namespace");
    assertThat(first().values().get(key, NOW)).as("the value").isPresent();
  }
}
