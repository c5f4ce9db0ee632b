package dev.cloakroom.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.UnreadableSessionException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A rolling deploy: two versions of one payload class at once, each of which reads, changes and
 * writes back what the other one has written.
 */
class EvolutionTest {
  private static final String S = "@SessionPayload(\"s\") public record S";

  @TempDir private Path work;
  private final Map<Version, Cloakroom> nodes = new HashMap<>();

  /** The sessions as one node sees them, on which this version runs. */
  private Sessions<Object> sessions(Version version) {
    return nodes.computeIfAbsent(version, added -> open()).sessions(version.type());
  }

  private Cloakroom open() {
    return Cloakroom.builder()
        .url("jdbc:sqlite:" + work.resolve("sessions.db"))
        .schema("create")
        .property("cloakroom.cipher", "none")
        .build();
  }

  @AfterEach
  void close() {
    nodes.values().forEach(Cloakroom::close);
  }

  /** The change, both versions, and what the newer one reads after the older one's change. */
  static Stream<Arguments> compatibleChanges() {
    return Stream.of(
        change(
            "add",
            "(int a) { M { return new S(1); } C { return new S(s.a() + 1); } }",
            "(int a, String b) { M { return new S(1, \"b\"); } C { return new S(s.a(), \"c\"); } }",
            "S[a=2, b=b]"),
        change(
            "remove",
            "(int a, String b) { M { return new S(1, \"b\"); } C { return new S(5, s.b()); } }",
            "(int a) { M { return new S(1); } C { return new S(7); } }",
            "S[a=5]"),
        change(
            "reorder",
            "(int a, String b) { M { return new S(1, \"b\"); } C { return new S(5, s.b()); } }",
            "(String b, int a) { M { return new S(\"x\", 1); } C { return new S(\"y\", s.a()); } }",
            "S[b=x, a=5]"),
        change(
            "rename",
            "(int a, int z) { M { return new S(1, 2); } C { return new S(5, s.z()); } }",
            "(@FormerName(\"a\") int b, int z) { M { return new S(3, 4); }"
                + " C { return new S(s.b(), 9); } }",
            "S[b=5, z=4]"),
        change(
            "optional",
            "(String a, int z) { M { return new S(\"a\", 1); } C { return new S(s.a(), 5); } }",
            "(Optional<String> a, int z) { M { return new S(Optional.of(\"x\"), 1); }"
                + " C { return new S(Optional.empty(), s.z()); } }",
            "S[a=Optional[x], z=5]"),
        change(
            "listToSet",
            "(List<String> a) { M { return new S(List.of(\"q\")); }"
                + " C { var l = new ArrayList<>(s.a()); l.add(\"y\"); return new S(l); } }",
            "(SortedSet<String> a) { M { return new S(new TreeSet<>(Set.of(\"x\"))); }"
                + " C { var l = new TreeSet<>(s.a()); l.add(\"z\"); return new S(l); } }",
            "S[a=[x, y]]"),
        change(
            "insideANestedValue",
            "(T t) { record T(int a) {} M { return new S(new T(1)); }"
                + " C { return new S(new T(s.t().a() + 1)); } }",
            "(T t) { record T(int a, String b) {} M { return new S(new T(1, \"b\")); }"
                + " C { return new S(new T(s.t().a(), \"c\")); } }",
            "S[t=T[a=2, b=b]]"),
        change(
            "insideAList",
            "(List<T> t) { record T(int id, int n) {} M { return new S(List.of(new T(1, 1))); }"
                + " C { var l = new ArrayList<>(s.t()); l.remove(0); var x = l.get(0);"
                + " l.set(0, new T(x.id(), 9)); l.add(new T(7, 7)); return new S(l); } }",
            "(List<T> t) { record T(int id, int n, String b) {}"
                + " M { return new S(List.of(new T(1, 1, \"p\"), new T(2, 2, \"q\"))); }"
                + " C { return new S(List.of(new T(5, 5, \"c\"), new T(6, 6, \"d\"))); } }",
            "S[t=[T[id=2, n=9, b=q], T[id=7, n=7, b=null]]]"),
        change(
            "insideAMap",
            "(Map<String, T> t) { record T(int a) {} M { return new S(Map.of(\"k\", new T(1))); }"
                + " C { return new S(Map.of(\"k\", new T(5))); } }",
            "(Map<String, T> t) { record T(int a, String b) {}"
                + " M { return new S(Map.of(\"k\", new T(1, \"b\"))); }"
                + " C { return new S(Map.of(\"k\", new T(1, \"c\"))); } }",
            "S[t={k=T[a=5, b=b]}]"),
        change(
            "insideARecursiveValue",
            "(T t) { record T(int a, T t) {} M { return new S(new T(1, null)); }"
                + " C { return new S(new T(s.t().a(), s.t().t() == null ? null : new T(9, null)));"
                + " } }",
            "(T t) { record T(int a, T t, String b) {}"
                + " M { return new S(new T(1, new T(2, null, \"in\"), \"out\")); }"
                + " C { return new S(new T(1, null, \"c\")); } }",
            "S[t=T[a=1, t=T[a=9, t=null, b=in], b=out]]"),
        change(
            "insideAnOptional",
            "(Optional<T> t) { record T(int a) {} M { return new S(Optional.of(new T(1))); }"
                + " C { return new S(Optional.of(new T(s.t().get().a() + 1))); } }",
            "(Optional<T> t) { record T(int a, String b) {}"
                + " M { return new S(Optional.of(new T(1, \"b\"))); }"
                + " C { return new S(Optional.of(new T(s.t().get().a(), \"c\"))); } }",
            "S[t=Optional[T[a=2, b=b]]]"),
        change(
            "insideASet",
            "(Set<T> t) { record T(int id, int n) {} M { return new S(Set.of(new T(1, 1))); }"
                + " C { var t = new HashSet<>(s.t()); t.remove(new T(1, 1)); t.add(new T(1, 9));"
                + " return new S(t); } }",
            "(Set<T> t) { record T(int id, int n, String b) {}"
                + " M { return new S(Set.of(new T(1, 1, \"p\"))); }"
                + " C { return new S(Set.of(new T(5, 5, \"c\"))); } }",
            "S[t=[T[id=1, n=9, b=p]]]"),
        change(
            "insideAnArray",
            "(int n, T[] t) { record T(int a) {} M { return new S(1, new T[] {new T(1)}); }"
                + " C { return new S(5, new T[] {new T(7), s.t()[0]}); }"
                + " public String toString() { return n + Arrays.toString(t); } public boolean"
                + " equals(Object o) { return toString().equals(String.valueOf(o)); } public int"
                + " hashCode() { return n; } }",
            "(int n, T[] t) { record T(int a, String b) {}"
                + " M { return new S(1, new T[] {new T(1, \"b\")}); }"
                + " C { return new S(s.n(), new T[] {new T(1, \"c\")}); }"
                + " public String toString() { return n + Arrays.toString(t); } public boolean"
                + " equals(Object o) { return toString().equals(String.valueOf(o)); } public int"
                + " hashCode() { return n; } }",
            "5[T[a=7, b=null], T[a=1, b=b]]"),
        change(
            "insideAListOfAListInAMap",
            "(Map<String, List<List<T>>> t) { record T(int id, int n) {}"
                + " M { return new S(Map.of(\"k\", List.of(List.of(new T(1, 1))))); }"
                + " C { return new S(Map.of(\"k\", List.of(List.of(new T(1, 9))))); } }",
            "(Map<String, List<List<T>>> t) { record T(int id, int n, String b) {}"
                + " M { return new S(Map.of(\"k\", List.of(List.of(new T(1, 1, \"b\"))))); }"
                + " C { return new S(Map.of(\"k\", List.of(List.of(new T(1, 9, \"c\"))))); } }",
            "S[t={k=[[T[id=1, n=9, b=b]]]}]"),
        change(
            "insideASubtype",
            "(P p) { sealed interface P permits X {} record X(int a) implements P {}"
                + " M { return new S(new X(1)); }"
                + " C { return new S(new X(((X) s.p()).a() + 1)); } }",
            "(P p) { sealed interface P permits X {} record X(int a, String b) implements P {}"
                + " M { return new S(new X(1, \"b\")); }"
                + " C { return new S(new X(((X) s.p()).a(), \"c\")); } }",
            "S[p=X[a=2, b=b]]"),
        change(
            "optionalOfAValue",
            "(T t, int z) { record T(int a) {} M { return new S(new T(1), 1); }"
                + " C { return new S(new T(3), s.z()); } }",
            "(Optional<T> t, int z) { record T(int a, String b) {}"
                + " M { return new S(Optional.of(new T(1, \"b\")), 1); }"
                + " C { return new S(Optional.empty(), 5); } }",
            "S[t=Optional[T[a=3, b=b]], z=1]"),
        change(
            "setToArray",
            "(Set<Integer> a) { M { return new S(Set.of(3)); }"
                + " C { var t = new TreeSet<>(s.a()); t.add(2); return new S(t); } }",
            "(int[] a) { M { return new S(new int[] {1, 1}); }"
                + " C { return new S(new int[] {4, 3}); }"
                + " public String toString() { return Arrays.toString(a); } public boolean"
                + " equals(Object o) { return toString().equals(String.valueOf(o)); } public int"
                + " hashCode() { return 0; } }",
            "[1, 1, 2]"),
        change(
            "constant",
            "(T t) { enum E { @UnknownDefault A, B } record T(E e, List<E> l, Set<E> s, int n) {}"
                + " M { return new S(new T(E.B, List.of(), Set.of(), 1)); }"
                + " C { var l = new ArrayList<>(s.t().l()); l.add(E.B);"
                + " return new S(new T(s.t().e(), l, s.t().s(), 5)); } }",
            "(T t) { enum E { @UnknownDefault A, B, C, D } record T(E e, List<E> l, Set<E> s, int"
                + " n) {}"
                + " M { return new S(new T(E.C, List.of(E.D, E.C), new TreeSet<>(Set.of(E.C, E.D)),"
                + " 1)); }"
                + " C { return new S(new T(E.D, s.t().l(), s.t().s(), s.t().n())); } }",
            "S[t=T[e=C, l=[D, C, B], s=[C, D], n=5]]"),
        change(
            "subtype",
            "(int n, List<P> p) { sealed interface P permits X, O {} record X(int a) implements P"
                + " {} @UnknownDefault record O() implements P {} M { return new S(1, List.of(new"
                + " X(1))); } C { var l = new ArrayList<>(s.p()); l.add(new X(2)); return new S(5,"
                + " l); } }",
            "(int n, List<P> p) { sealed interface P permits X, O, Y {} record X(int a, int b)"
                + " implements P {} @UnknownDefault record O() implements P {} record Y(String b)"
                + " implements P {} M { return new S(1, List.of(new Y(\"y\"), new X(3, 4))); }"
                + " C { return new S(s.n(), List.of(new Y(\"z\"))); } }",
            "S[n=5, p=[Y[b=y], X[a=3, b=4], X[a=2, b=0]]]"),
        change(
            "converter",
            "(String a, int z) { M { return new S(\"urn:a\", 1); } C { return new S(s.a(), 5); } }",
            "(@Convert(K.class) java.net.URI a, int z) { public static class K implements"
                + " Converter<java.net.URI, String> { public String toStored(java.net.URI u) {"
                + " return u.toString(); } public java.net.URI fromStored(String t) { return"
                + " java.net.URI.create(t); } } M { return new S(java.net.URI.create(\"urn:x\"), 1);"
                + " } C { return new S(java.net.URI.create(\"urn:y\"), s.z()); } }",
            "S[a=urn:x, z=5]"));
  }

  private static Arguments change(String name, String then, String now, String read) {
    return arguments(name, source(then), source(now), read);
  }

  private static String source(String body) {
    return S + body.replace("M {", "static S made() {").replace("C {", "static S changed(S s) {");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("compatibleChanges")
  void eachVersionReadsChangesAndWritesBackWhatTheOtherOneWrote(
      String name, String then, String now, String read) {
    Version older = Version.of(work.resolve("older"), "S", then);
    Version newer = Version.of(work.resolve("newer"), "S", now);

    SessionToken token = sessions(newer).create(newer.made()).token();
    staysAsItIsWithoutAChange(older, token);
    change(older, token);
    assertThat(found(newer, token).payload()).hasToString(read);

    SessionToken other = sessions(older).create(older.made()).token();
    staysAsItIsWithoutAChange(newer, other);
    Object changed = change(newer, other);
    assertThat(found(newer, other).payload()).isEqualTo(changed);
    Object changedAgain = change(older, other);
    assertThat(found(older, other).payload()).isEqualTo(changedAgain);
    staysAsItIsWithoutAChange(newer, other);
  }

  private void staysAsItIsWithoutAChange(Version version, SessionToken token) {
    Session<Object> session = found(version, token);
    long before = session.version();

    sessions(version).save(session);

    assertThat(session.version()).isEqualTo(before);
  }

  private Object change(Version version, SessionToken token) {
    Sessions<Object> sessions = sessions(version);
    Session<Object> session = found(version, token);
    Object changed = version.changed(session.payload());
    session.update(before -> changed);
    sessions.save(session);
    return changed;
  }

  private Session<Object> found(Version version, SessionToken token) {
    return sessions(version).find(token).orElseThrow();
  }

  static Stream<Arguments> incompatibleChanges() {
    return Stream.of(
        change(
            "intToLong",
            "(int a) { M { return new S(1); } C { return s; } }",
            "(long a) { M { return new S(1L << 40); } C { return s; } }",
            "property 'a'"),
        change(
            "constantWithoutADefault",
            "(E a) { enum E { A } M { return new S(E.A); } C { return s; } }",
            "(E a) { enum E { A, B } M { return new S(E.B); } C { return s; } }",
            "property 'a'"),
        change(
            "subtypeWithoutADefault",
            "(P a) { sealed interface P permits X {} record X() implements P {}"
                + " M { return new S(new X()); } C { return s; } }",
            "(P a) { sealed interface P permits X, Y {} record X() implements P {} record Y()"
                + " implements P {} M { return new S(new Y()); } C { return s; } }",
            "property 'a'"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("incompatibleChanges")
  void whatTheOlderVersionCannotReadIsAnErrorAndStaysAsItIs(
      String name, String then, String now, String part) {
    Version older = Version.of(work.resolve("older"), "S", then);
    Version newer = Version.of(work.resolve("newer"), "S", now);
    SessionToken token = sessions(newer).create(newer.made()).token();

    assertThatThrownBy(() -> found(older, token))
        .isInstanceOf(UnreadableSessionException.class)
        .hasMessageContaining(part);
    assertThat(found(newer, token).payload()).isEqualTo(newer.made());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void classMayBeRenamedMovedAndGivenAnotherForm(String name, String source) {
    Version older =
        Version.of(
            work.resolve("older"),
            "S",
            source("(int a) { M { return new S(1); } C { return new S(5); } }"));
    Version newer = Version.of(work.resolve("newer"), name, source);

    SessionToken token = sessions(older).create(older.made()).token();
    change(newer, token);

    assertThat(found(older, token).payload()).hasToString("S[a=7]");
  }

  static Stream<Arguments> classMayBeRenamedMovedAndGivenAnotherForm() {
    String type = "@SessionPayload(\"s\") public ";
    return Stream.of(
        arguments(
            "other.place.Renamed",
            type
                + "record Renamed(int a) { static Renamed changed(Renamed s) { return new"
                + " Renamed(7); } }"),
        arguments(
            "S",
            type
                + "class S { private int a; public int getA() { return a; } public void setA(int"
                + " v) { a = v; } static S changed(S s) { s.setA(7); return s; } }"));
  }
}
