package dev.cloakroom.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.wire.MessageShape.Form;
import dev.cloakroom.wire.MessageShape.Part;
import dev.cloakroom.wire.WireException;
import dev.cloakroom.wire.WireReader;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Generated codecs encode and decode what payloads hold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripTest {
  private ClassLoader loader;
  private Payload shop;

  @BeforeAll
  void compile(@TempDir Path work) throws Exception {
    loader = GoodSources.compile(work);
    shop = Payload.load(loader, "good.ShopSession");
  }

  @TestFactory
  Stream<DynamicTest> decodedPayloadEqualsTheEncodedOneAndGivesTheSameBytes() {
    return GoodSources.forEachSample(
        loader,
        (payload, sample) -> {
          byte[] bytes = payload.encode(sample);
          Object decoded = payload.decode(bytes);
          assertThat(decoded).isEqualTo(sample);
          assertThat(payload.encode(decoded)).isEqualTo(bytes);
        });
  }

  @TestFactory
  Stream<DynamicTest> fieldsAreWrittenInAscendingOrder() {
    return GoodSources.forEachSample(
        loader,
        (payload, sample) -> {
          WireReader in = new WireReader(payload.encode(sample));
          List<Integer> tags = new ArrayList<>();
          while (in.next()) {
            tags.add(in.tag());
            in.unknown();
          }
          assertThat(tags).isSorted();
        });
  }

  @TestFactory
  Stream<DynamicTest> fieldsAreReadInAnyOrder() {
    return GoodSources.forEachSample(
        loader,
        (payload, sample) -> {
          TreeMap<Integer, ByteArrayOutputStream> byTag = new TreeMap<>(Collections.reverseOrder());
          WireReader in = new WireReader(payload.encode(sample));
          while (in.next()) {
            byTag
                .computeIfAbsent(in.tag(), tag -> new ByteArrayOutputStream())
                .writeBytes(in.rawField());
          }
          ByteArrayOutputStream reversed = new ByteArrayOutputStream();
          byTag.values().forEach(fields -> reversed.writeBytes(fields.toByteArray()));

          assertThat(payload.decode(reversed.toByteArray())).isEqualTo(sample);
        });
  }

  @TestFactory
  Stream<DynamicTest> propertySetToItsOwnValueChangesNothing() {
    return GoodSources.forEachSample(
        loader,
        (payload, sample) -> {
          for (Property<Object, ?> property : payload.type().properties()) {
            assertThat(setToItself(property, sample)).isEqualTo(sample);
          }
        });
  }

  private static <V> Object setToItself(Property<Object, V> property, Object payload) {
    return property.with(payload, property.get(payload));
  }

  @Test
  void emptyRecordIsAGuestWithNullZeroAndEmptyThatCanBeChanged() throws Exception {
    Object guest = shop.empty();

    assertThat(valuesOf(shop, guest))
        .containsEntry("userId", null)
        .containsEntry("cart", null)
        .containsEntry("theme", null)
        .containsEntry("consent", false)
        .containsEntry("visits", 0)
        .containsEntry("nickname", Optional.empty())
        .containsEntry("roles", List.of())
        .containsEntry("preferences", Map.of());
    assertThat(shop.encode(guest)).isEmpty();
    assertThat(shop.type().subjectOf(guest)).isNull();
    list(shop, guest, "roles").add("added");
    assertThat(shop.encode(guest)).isNotEmpty();
  }

  @Test
  void emptyBeanHasNullZeroAndEmptyWhateverItsFieldsBeginWith() throws Exception {
    Payload bean = Payload.load(loader, "good.BeanSession");

    assertThat(valuesOf(bean, bean.empty()))
        .containsEntry("user", null)
        .containsEntry("new", false)
        .containsEntry("count", 0)
        .containsEntry("visits", List.of());
  }

  @Test
  void nullCollectionIsWrittenAsNothingAndReadAsEmpty() throws Exception {
    Object guest = shop.empty();
    for (String property : List.of("roles", "recent", "preferences", "wishes", "nickname")) {
      guest = with(shop, guest, property, null);
    }

    assertThat(shop.encode(guest)).isEmpty();
    assertThat(valuesOf(shop, shop.decode(shop.encode(guest))))
        .containsEntry("roles", List.of())
        .containsEntry("recent", List.of())
        .containsEntry("preferences", Map.of())
        .containsEntry("nickname", Optional.empty());
  }

  @Test
  void propertyOfABeanIsSetInPlace() throws Exception {
    Payload bean = Payload.load(loader, "good.BeanSession");
    Object before = bean.empty();

    Object after = with(bean, before, "user", "ada");

    assertThat(after).isSameAs(before);
    assertThat(bean.type().subjectOf(before)).isEqualTo(SubjectRef.of("ada"));
  }

  @Test
  void propertyOfARecordIsSetInACopy() throws Exception {
    Object before = shop.empty();

    Object after = with(shop, with(shop, before, "userId", "ada"), "tenantId", "acme");

    assertThat(shop.type().subjectOf(before)).isNull();
    assertThat(shop.type().subjectOf(after)).isEqualTo(SubjectRef.of("acme", "ada"));
  }

  @Test
  void typeKnowsItsNameItsClassAndItsPropertiesInTheirOrder() throws Exception {
    PayloadType<Object> type = shop.type();

    assertThat(type.name()).isEqualTo("shop");
    assertThat(type.javaType()).isEqualTo(loader.loadClass("good.ShopSession"));
    assertThat(type.properties())
        .extracting(Property::name)
        .startsWith("userId", "tenantId", "roles", "cart")
        .hasSize(12);
    assertThat(property(shop, "userId").tag()).isEqualTo(1);
    assertThat(property(shop, "tenantId").tag()).isEqualTo(NameHash.of("tenantId"));
    assertThat(formOf(shop, "preferences")).isEqualTo(Form.MAP);
    assertThat(formOf(shop, "roles")).isNotIn(Form.MAP, Form.SET);
    assertThat(Payload.load(loader, "good.Scalars").type().name()).isEqualTo("Scalars");
    assertThat(Payload.load(loader, "good.Outer$Inner").type().name()).isEqualTo("Inner");
  }

  @Test
  void formerNameKeepsTheNumberOfTheProperty() throws Exception {
    Payload renamed = Payload.load(loader, "good.Renamed");

    assertThat(property(renamed, "second").tag()).isEqualTo(NameHash.of("first"));
    assertThat(property(renamed, "oneByte").tag()).isEqualTo(15);
  }

  @Test
  void inheritedPropertiesComeFirstAndKeepTheirNumbers() throws Exception {
    Payload inheriting = Payload.load(loader, "good.Inheriting");

    assertThat(inheriting.type().properties())
        .extracting(Property::name)
        .containsExactly("id", "extra", "city", "visits", "sub");
    assertThat(property(inheriting, "city").tag()).isEqualTo(7);
    assertThat(property(inheriting, "extra").tag()).isEqualTo(NameHash.of("more"));
  }

  @Test
  void equalMapsInOtherOrderGiveTheSameBytes() throws Exception {
    Map<String, Integer> upwards = new LinkedHashMap<>();
    Map<String, Integer> downwards = new LinkedHashMap<>();
    for (int i = 0; i < 50; i++) {
      upwards.put("k" + i, i);
      downwards.put("k" + (49 - i), 49 - i);
    }
    byte[] bytes = shop.encode(with(shop, shop.empty(), "preferences", upwards));

    for (Map<String, Integer> same :
        List.of(downwards, new HashMap<>(upwards), new TreeMap<>(upwards).descendingMap())) {
      assertThat(shop.encode(with(shop, shop.empty(), "preferences", same))).isEqualTo(bytes);
    }
    Object decoded = shop.decode(bytes);
    assertThat(valuesOf(shop, decoded)).containsEntry("preferences", upwards);
  }

  @Test
  void equalSetsInOtherOrderGiveTheSameBytes() throws Exception {
    Payload sets = Payload.load(loader, "good.Sets");
    Set<String> upwards = new LinkedHashSet<>();
    Set<String> downwards = new LinkedHashSet<>();
    for (int i = 0; i < 50; i++) {
      upwards.add("k" + i);
      downwards.add("k" + (49 - i));
    }
    byte[] bytes = sets.encode(with(sets, sets.empty(), "texts", upwards));

    for (Set<String> same : List.of(downwards, new HashSet<>(upwards), new TreeSet<>(upwards))) {
      assertThat(sets.encode(with(sets, sets.empty(), "texts", same))).isEqualTo(bytes);
    }
    assertThat(valuesOf(sets, sets.decode(bytes))).containsEntry("texts", upwards);
  }

  @Test
  void setIsMergedByElementAndReadAlsoIfItIsPacked() throws Exception {
    Payload sets = Payload.load(loader, "good.Sets");
    byte[] packed = Bytes.lengthDelimited(property(sets, "numbers").tag(), new byte[] {1, 2, 1});

    assertThat(formOf(sets, "numbers")).isEqualTo(Form.SET);
    assertThat(formOf(sets, "longs")).isEqualTo(Form.SET);
    assertThat(formOf(sets, "addressed")).isEqualTo(Form.MAP);
    assertThat(valuesOf(sets, sets.decode(packed))).containsEntry("numbers", Set.of(1, 2));
  }

  @Test
  void sortedCollectionWithAnOrderOfItsOwnIsRefused() throws Exception {
    Payload sets = Payload.load(loader, "good.Sets");
    for (String property : List.of("sortedTexts", "longs", "addressed")) {
      Object value =
          property.equals("addressed")
              ? new TreeMap<>(Collections.reverseOrder())
              : new TreeSet<>(Collections.reverseOrder());
      Object payload = with(sets, sets.empty(), property, value);

      assertThatThrownBy(() -> sets.encode(payload))
          .isInstanceOf(WireException.class)
          .hasMessageContaining("property '" + property + "' is sorted by a comparator");
    }
  }

  @Test
  void nullArrayIsReadAsEmptyAndOneOfBytesAsNull() throws Exception {
    Payload arrays = Payload.load(loader, "good.Arrays");
    Object payload = arrays.samples().get(0);
    for (String property : List.of("numbers", "texts", "boxed", "digests", "collection")) {
      payload = with(arrays, payload, property, null);
    }
    Object decoded = arrays.decode(arrays.encode(payload));

    assertThat((int[]) property(arrays, "numbers").get(decoded)).isEmpty();
    assertThat((String[]) property(arrays, "texts").get(decoded)).isEmpty();
    assertThat((Integer[]) property(arrays, "boxed").get(decoded)).isEmpty();
    assertThat((byte[][]) property(arrays, "digests").get(decoded)).isEmpty();
    assertThat(valuesOf(arrays, decoded)).containsEntry("collection", List.of());
    Payload binary = Payload.load(loader, "good.Binary");
    assertThat(valuesOf(binary, binary.empty())).containsEntry("bytes", null);
  }

  @Test
  void nullInAnArrayIsRefusedWithTheProperty() throws Exception {
    Payload arrays = Payload.load(loader, "good.Arrays");
    Map<String, Object> nulls =
        Map.of("texts", new String[1], "boxed", new Integer[1], "digests", new byte[1][]);
    nulls.forEach(
        (property, value) -> {
          Object payload = with(arrays, arrays.samples().get(1), property, value);
          assertThatThrownBy(() -> arrays.encode(payload))
              .isInstanceOf(WireException.class)
              .hasMessageContaining("property '" + property + "' holds a null");
        });
  }

  @Test
  void packedArrayInSeveralPiecesIsReadAsOne() throws Exception {
    Payload arrays = Payload.load(loader, "good.Arrays");
    byte[] piece = Bytes.lengthDelimited(property(arrays, "numbers").tag(), new byte[] {1, 2, 3});
    ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    for (int i = 0; i < 10; i++) {
      pieces.writeBytes(piece);
    }

    int[] read = (int[]) property(arrays, "numbers").get(arrays.decode(pieces.toByteArray()));

    assertThat(read).hasSize(30).startsWith(1, 2, 3, 1).endsWith(2, 3);
  }

  @Test
  void duplicateKeyOfAMapIsReadAsTheLastOne() throws Exception {
    byte[] one = shop.encode(with(shop, shop.empty(), "preferences", Map.of("a", 1)));
    byte[] two = shop.encode(with(shop, shop.empty(), "preferences", Map.of("a", 2)));
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);

    assertThat(valuesOf(shop, shop.decode(both))).containsEntry("preferences", Map.of("a", 2));
  }

  @Test
  void loneSurrogateIsRefusedWithItsPath() throws Exception {
    Object cart = newInstance("good.ShopSession$Cart", List.of(), "\uD800");

    assertRefused("roles", List.of("fine", "a\uDC00"), "property 'roles' is not well-formed");
    assertRefused("cart", cart, "property 'cart.currency' is not well-formed");
    assertRefused("preferences", Map.of("\uD800", 1), "property 'preferences.key' is not well-");
    assertRefused("nickname", Optional.of("\uDBFF"), "property 'nickname' is not well-formed");
  }

  @Test
  void nullInACollectionIsRefusedWithItsPath() throws Exception {
    List<Object> nulls = Collections.singletonList(null);
    Object cart = newInstance("good.ShopSession$Cart", nulls, "EUR");

    assertRefused("roles", nulls, "property 'roles' holds a null");
    assertRefused("recent", nulls, "property 'recent' holds a null");
    assertRefused("cart", cart, "property 'cart.lines' holds a null");
    assertRefused(
        "preferences",
        Collections.singletonMap(null, 1),
        "property 'preferences.key' holds a null");
    assertRefused(
        "preferences",
        Collections.singletonMap("a", null),
        "property 'preferences.value' holds a null");
    assertRefused(
        "wishes", Collections.singletonMap("a", null), "property 'wishes.value' holds a null");
  }

  @Test
  void nullInACollectionInACollectionIsRefusedWithItsPath() throws Exception {
    Payload nested = Payload.load(loader, "good.Nested");
    List<Object> nulls = Collections.singletonList(null);
    Map<String, String> messages = new LinkedHashMap<>();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("table", nulls);
    messages.put("table", "property 'table' holds a null");
    values.put("matrix", List.of(nulls));
    messages.put("matrix", "property 'matrix.element' holds a null");
    values.put("cube", List.of(List.of(), List.of(nulls)));
    messages.put("cube", "property 'cube.element.element' holds a null");
    values.put("addresses", Map.of("", nulls));
    messages.put("addresses", "property 'addresses.value.element' holds a null");

    values.forEach(
        (property, value) -> {
          Object payload = with(nested, nested.samples().get(1), property, value);
          assertThatThrownBy(() -> nested.encode(payload))
              .isInstanceOf(WireException.class)
              .hasMessageContaining(messages.get(property));
        });
  }

  @Test
  void brokenBytesInACollectionInACollectionAreRefusedWithTheProperty() throws Exception {
    Payload nested = Payload.load(loader, "good.Nested");
    byte[] notUtf8 = Bytes.lengthDelimited(1, new byte[] {-1});
    byte[] bytes = Bytes.lengthDelimited(property(nested, "table").tag(), notUtf8);

    assertThatThrownBy(() -> nested.decode(bytes))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("property 'table.element'")
        .hasMessageContaining("not UTF-8");
  }

  @Test
  void nestingThatIsTooDeepIsRefusedInWriting() throws Exception {
    Payload tree = Payload.load(loader, "good.Tree");
    Object deep = tree.empty();
    for (int i = 0; i < 200; i++) {
      deep = with(tree, tree.empty(), "children", List.of(deep));
    }
    Object tooDeep = deep;

    assertThatThrownBy(() -> tree.encode(tooDeep))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("nested more than 100 levels deep");
  }

  @Test
  void nestingThatIsTooDeepIsRefusedInReading() throws Exception {
    Payload tree = Payload.load(loader, "good.Tree");
    int tag = property(tree, "children").tag();
    byte[] bytes = new byte[0];
    for (int i = 0; i < 200; i++) {
      bytes = Bytes.lengthDelimited(tag, bytes);
    }
    byte[] tooDeep = bytes;

    assertThatThrownBy(() -> tree.decode(tooDeep))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("nested more than 100 levels deep");
  }

  @Test
  void unknownConstantOfAnEnumIsRefusedWithoutNamingIt() throws Exception {
    byte[] bytes = Bytes.lengthDelimited(property(shop, "theme").tag(), "MAUVE".getBytes(UTF_8));

    assertThatThrownBy(() -> shop.decode(bytes))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("property 'theme'")
        .hasMessageContaining("Theme")
        .hasMessageNotContaining("MAUVE");
  }

  @Test
  void unknownConstantBecomesTheDefaultThatThePropertyOrElseTheEnumDeclares() throws Exception {
    assertThat(readUnknown("theme")).hasToString("OTHER");
    assertThat(readUnknown("plain")).hasToString("LIGHT");
    assertThat(readUnknown("currency")).hasToString("USD");
    assertThat(readUnknown("themes")).hasToString("[OTHER]");
    assertThat(readUnknown("maybe")).hasToString("Optional[OTHER]");
    assertThat(readUnknown("seen")).hasToString("[OTHER]");
  }

  @Test
  void unknownConstantInACollectionInACollectionBecomesTheDefaultOfItsProperty() throws Exception {
    assertThat(readUnknown("table", 1)).hasToString("[[OTHER]]");
    assertThat(readUnknown("darkTable", 1)).hasToString("[[DARK]]");
  }

  @Test
  void unknownConstantWithoutADefaultOrAsAKeyIsRefused() {
    assertThatThrownBy(() -> readUnknown("strict"))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("this is a constant that Currency does not have");
    assertThatThrownBy(() -> readUnknown("keyed", 1))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("a constant that Theme does not have");
  }

  /** The property that is read from an unknown name, inside messages with these tags. */
  private Object readUnknown(String property, int... inside) throws Exception {
    return readUnknown("good.Evolving", property, inside);
  }

  private Object readUnknown(String type, String property, int... inside) throws Exception {
    Payload evolving = Payload.load(loader, type);
    byte[] bytes = "MAUVE".getBytes(UTF_8);
    for (int tag : inside) {
      bytes = Bytes.lengthDelimited(tag, bytes);
    }
    bytes = Bytes.lengthDelimited(property(evolving, property).tag(), bytes);
    return property(evolving, property).get(evolving.decode(bytes));
  }

  @Test
  void unknownSubtypeBecomesTheDefaultThatThePropertyOrElseASubtypeDeclares() throws Exception {
    assertThat(readUnknown("good.Payments", "payment", 2)).hasToString("Other[]");
    assertThat(readUnknown("good.Payments", "history", 2)).hasToString("[Other[]]");
    assertThat(readUnknown("good.Payments", "planned", 2)).hasToString("Optional[Other[]]");
    assertThat(readUnknown("good.Payments", "cautious", 2)).hasToString("Cash[]");
  }

  @Test
  void unknownSubtypeWithoutADefaultOrAsAKeyIsRefusedWithTheProperty() {
    assertThatThrownBy(() -> readUnknown("good.Payments", "sum", 2))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("property 'sum'")
        .hasMessageContaining("a subtype that this version does not know");
    assertThatThrownBy(() -> readUnknown("good.Payments", "counts", 2, 1))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("property 'counts.key'");
  }

  @Test
  void classBelowASubtypeThatAnyoneMayExtendIsRefusedAndNotCutDown() throws Exception {
    Payload payments = Payload.load(loader, "good.Payments");
    Object oval = loader.loadClass("good.Payments$Oval").getConstructor().newInstance();
    Object payload = with(payments, payments.samples().get(1), "shape", oval);

    assertThatThrownBy(() -> payments.encode(payload))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("property 'shape' is a good.Payments$Oval");
  }

  @Test
  void valueThatItsConverterRefusesIsRefusedWithThePropertyAndWithoutTheValue() throws Exception {
    Payload converted = Payload.load(loader, "good.Converted");
    int tag = property(converted, "home").tag();
    byte[] secret = Bytes.lengthDelimited(tag, "secret::not a URI".getBytes(UTF_8));

    assertThatThrownBy(() -> converted.decode(secret))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("property 'home'")
        .hasMessageContaining("good.Converted$OfUri threw java.lang.IllegalArgumentException")
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }

  @Test
  void equalMapsWithKeysOfAnyTypeGiveEqualBytesWhateverTheirOrder() throws Exception {
    Payload keys = Payload.load(loader, "good.Keys");
    Object sample = keys.samples().get(0);
    byte[] bytes = keys.encode(sample);
    for (String property : List.of("products", "prices", "doubles", "paths", "maps")) {
      Map<Object, Object> reversed = new LinkedHashMap<>();
      List<Map.Entry<?, ?>> entries =
          new ArrayList<>(((Map<?, ?>) valuesOf(keys, sample).get(property)).entrySet());
      Collections.reverse(entries);
      entries.forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));

      assertThat(keys.encode(with(keys, sample, property, reversed))).isEqualTo(bytes);
    }
  }

  @Test
  void entryWithoutKeyHasTheDefaultOneAndWithoutMessageIsRefused() throws Exception {
    byte[] noKey = Bytes.lengthDelimited(property(shop, "preferences").tag(), new byte[0]);
    byte[] noValue = Bytes.lengthDelimited(property(shop, "wishes").tag(), new byte[0]);

    assertThat(valuesOf(shop, shop.decode(noKey))).containsEntry("preferences", Map.of("", 0));
    assertThatThrownBy(() -> shop.decode(noValue))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("property 'wishes', at byte 4 of 4: an entry has no value");
  }

  private static @Nullable Form formOf(Payload payload, String property) {
    Part part = payload.type().codec().shape().part(property(payload, property).tag());
    return part == null ? null : part.form();
  }

  private void assertRefused(String property, Object value, String message) throws Exception {
    Object payload = with(shop, shop.empty(), property, value);
    assertThatThrownBy(() -> shop.encode(payload))
        .isInstanceOf(WireException.class)
        .hasMessageContaining(message);
  }

  private Object newInstance(String name, Object... arguments) throws Exception {
    Constructor<?> constructor = loader.loadClass(name).getDeclaredConstructors()[0];
    return constructor.newInstance(arguments);
  }

  private static Map<String, Object> valuesOf(Payload payload, Object object) {
    Map<String, Object> values = new LinkedHashMap<>();
    payload.type().properties().forEach(p -> values.put(p.name(), p.get(object)));
    return values;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Payload payload, Object object, String property) {
    return (List<Object>) property(payload, property).get(object);
  }

  private static Object with(Payload payload, Object object, String property, Object value) {
    return property(payload, property).with(object, value);
  }

  @SuppressWarnings("unchecked")
  private static Property<Object, Object> property(Payload payload, String name) {
    return (Property<Object, Object>)
        payload.type().properties().stream()
            .filter(property -> property.name().equals(name))
            .findFirst()
            .orElseThrow();
  }
}
