package good;

import dev.cloakroom.wire.BigNumbers;
import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.Times;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.math.BigDecimal;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class KeysCodec implements Codec<Keys> {
  private static final Field PATHS = new Field("paths", 12503);

  private static final Field SORTED_SET = new Field("sortedSet", 17331);

  private static final Field PRODUCTS = new Field("products", 30564);

  private static final Field MAPS = new Field("maps", 35901);

  private static final Field DOUBLES = new Field("doubles", 72056);

  private static final Field MAYBE = new Field("maybe", 102181);

  private static final Field SORTED = new Field("sorted", 169038);

  private static final Field ZONES = new Field("zones", 203910);

  private static final Field PRICES = new Field("prices", 232144);

  private static final Field PERIODS = new Field("periods", 258119);

  private static final Field PRODUCT_NUMBER = new Field("number", 82487);

  private static final Field PRODUCT_MAKER = new Field("maker", 132389);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.map(PATHS),
      MessageShape.set(SORTED_SET, () -> KeysCodec.PRODUCT_SHAPE),
      MessageShape.map(PRODUCTS),
      MessageShape.map(MAPS, () -> KeysCodec.SET_OF_PRODUCT_SHAPE),
      MessageShape.map(DOUBLES),
      MessageShape.map(MAYBE),
      MessageShape.map(SORTED),
      MessageShape.map(ZONES),
      MessageShape.map(PRICES),
      MessageShape.map(PERIODS));

  private static final MessageShape PRODUCT_SHAPE = MessageShape.of();

  private static final MessageShape LIST_OF_STRING_SHAPE = MessageShape.of(
      MessageShape.list(Field.ELEMENT));

  private static final MessageShape OPTIONAL_OF_INTEGER_SHAPE = MessageShape.of();

  private static final MessageShape MAP_OF_STRING_AND_INTEGER_SHAPE = MessageShape.of(
      MessageShape.map(Field.ELEMENT));

  private static final MessageShape SET_OF_PRODUCT_SHAPE = MessageShape.of(
      MessageShape.set(Field.ELEMENT, () -> KeysCodec.PRODUCT_SHAPE));

  @Override
  public void write(WireWriter out, Keys payload) {
    Map<List<String>, String> paths = payload.paths();
    if (paths != null) {
      out.hashable(PATHS, paths.keySet());
      int mark = out.beginSet();
      for (Map.Entry<List<String>, String> entry : paths.entrySet()) {
        int entryMark = out.begin(PATHS);
        writeListOfString(out, Field.KEY, out.element(Field.KEY, entry.getKey()));
        out.string(Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(PATHS, mark);
    }
    SortedSet<Keys.Product> sortedSet = payload.sortedSet();
    if (sortedSet != null) {
      out.naturalOrder(SORTED_SET, sortedSet.comparator());
      int mark = out.beginSet();
      for (Keys.Product element : sortedSet) {
        writeProduct(out, SORTED_SET, out.element(SORTED_SET, element));
      }
      out.endSet(mark);
    }
    Map<Keys.Product, Integer> products = payload.products();
    if (products != null) {
      out.hashable(PRODUCTS, products.keySet());
      int mark = out.beginSet();
      for (Map.Entry<Keys.Product, Integer> entry : products.entrySet()) {
        int entryMark = out.begin(PRODUCTS);
        writeProduct(out, Field.KEY, out.element(Field.KEY, entry.getKey()));
        out.int32(Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(PRODUCTS, mark);
    }
    Map<Map<String, Integer>, Set<Keys.Product>> maps = payload.maps();
    if (maps != null) {
      out.hashable(MAPS, maps.keySet());
      int mark = out.beginSet();
      for (Map.Entry<Map<String, Integer>, Set<Keys.Product>> entry : maps.entrySet()) {
        int entryMark = out.begin(MAPS);
        writeMapOfStringAndInteger(out, Field.KEY, out.element(Field.KEY, entry.getKey()));
        writeSetOfProduct(out, Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(MAPS, mark);
    }
    Map<Double, String> doubles = payload.doubles();
    if (doubles != null) {
      int mark = out.beginSet();
      for (Map.Entry<Double, String> entry : doubles.entrySet()) {
        int entryMark = out.begin(DOUBLES);
        out.float64(Field.KEY, out.element(Field.KEY, entry.getKey()));
        out.string(Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(DOUBLES, mark);
    }
    Map<Optional<Integer>, String> maybe = payload.maybe();
    if (maybe != null) {
      out.hashable(MAYBE, maybe.keySet());
      int mark = out.beginSet();
      for (Map.Entry<Optional<Integer>, String> entry : maybe.entrySet()) {
        int entryMark = out.begin(MAYBE);
        writeOptionalOfInteger(out, Field.KEY, out.element(Field.KEY, entry.getKey()));
        out.string(Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(MAYBE, mark);
    }
    SortedMap<Keys.Product, String> sorted = payload.sorted();
    if (sorted != null) {
      out.naturalOrder(SORTED, sorted.comparator());
      int mark = out.beginSet();
      for (Map.Entry<Keys.Product, String> entry : sorted.entrySet()) {
        int entryMark = out.begin(SORTED);
        writeProduct(out, Field.KEY, out.element(Field.KEY, entry.getKey()));
        out.string(Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(SORTED, mark);
    }
    Map<ZoneId, String> zones = payload.zones();
    if (zones != null) {
      out.hashable(ZONES, zones.keySet());
      int mark = out.beginSet();
      for (Map.Entry<ZoneId, String> entry : zones.entrySet()) {
        int entryMark = out.begin(ZONES);
        Times.write(out, Field.KEY, entry.getKey());
        out.string(Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(ZONES, mark);
    }
    Map<BigDecimal, String> prices = payload.prices();
    if (prices != null) {
      int mark = out.beginSet();
      for (Map.Entry<BigDecimal, String> entry : prices.entrySet()) {
        int entryMark = out.begin(PRICES);
        BigNumbers.write(out, Field.KEY, entry.getKey());
        out.string(Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(PRICES, mark);
    }
    Map<Period, String> periods = payload.periods();
    if (periods != null) {
      out.hashable(PERIODS, periods.keySet());
      int mark = out.beginSet();
      for (Map.Entry<Period, String> entry : periods.entrySet()) {
        int entryMark = out.begin(PERIODS);
        Times.write(out, Field.KEY, entry.getKey());
        out.string(Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(PERIODS, mark);
    }
  }

  @Override
  public Keys read(WireReader in) {
    Map<Keys.Product, Integer> products = new LinkedHashMap<>();
    Map<BigDecimal, String> prices = new LinkedHashMap<>();
    Map<Double, String> doubles = new LinkedHashMap<>();
    Map<Period, String> periods = new LinkedHashMap<>();
    Map<ZoneId, String> zones = new LinkedHashMap<>();
    Map<List<String>, String> paths = new LinkedHashMap<>();
    Map<Optional<Integer>, String> maybe = new LinkedHashMap<>();
    Map<Map<String, Integer>, Set<Keys.Product>> maps = new LinkedHashMap<>();
    SortedMap<Keys.Product, String> sorted = new TreeMap<>();
    SortedSet<Keys.Product> sortedSet = new TreeSet<>();
    while (in.next()) {
      switch (in.tag()) {
        case 12503 -> {
          List<String> key = null;
          String value = "";
          int outer = in.begin(PATHS);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = readListOfString(in, Field.KEY);
              case 2 -> value = in.string(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          in.put(PATHS, paths, in.required(PATHS, Field.KEY, key), value);
        }
        case 17331 -> sortedSet.add(readProduct(in, SORTED_SET));
        case 30564 -> {
          Keys.Product key = null;
          int value = 0;
          int outer = in.begin(PRODUCTS);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = readProduct(in, Field.KEY);
              case 2 -> value = in.int32(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          in.put(PRODUCTS, products, in.required(PRODUCTS, Field.KEY, key), value);
        }
        case 35901 -> {
          Map<String, Integer> key = null;
          Set<Keys.Product> value = null;
          int outer = in.begin(MAPS);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = readMapOfStringAndInteger(in, Field.KEY);
              case 2 -> value = readSetOfProduct(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          in.put(MAPS, maps, in.required(MAPS, Field.KEY, key), in.required(MAPS, Field.VALUE, value));
        }
        case 72056 -> {
          double key = 0;
          String value = "";
          int outer = in.begin(DOUBLES);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.float64(Field.KEY);
              case 2 -> value = in.string(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          doubles.put(key, value);
        }
        case 102181 -> {
          Optional<Integer> key = null;
          String value = "";
          int outer = in.begin(MAYBE);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = readOptionalOfInteger(in, Field.KEY);
              case 2 -> value = in.string(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          in.put(MAYBE, maybe, in.required(MAYBE, Field.KEY, key), value);
        }
        case 169038 -> {
          Keys.Product key = null;
          String value = "";
          int outer = in.begin(SORTED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = readProduct(in, Field.KEY);
              case 2 -> value = in.string(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          sorted.put(in.required(SORTED, Field.KEY, key), value);
        }
        case 203910 -> {
          ZoneId key = null;
          String value = "";
          int outer = in.begin(ZONES);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = Times.readZoneId(in, Field.KEY);
              case 2 -> value = in.string(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          in.put(ZONES, zones, in.required(ZONES, Field.KEY, key), value);
        }
        case 232144 -> {
          BigDecimal key = null;
          String value = "";
          int outer = in.begin(PRICES);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = BigNumbers.readDecimal(in, Field.KEY);
              case 2 -> value = in.string(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          prices.put(in.required(PRICES, Field.KEY, key), value);
        }
        case 258119 -> {
          Period key = null;
          String value = "";
          int outer = in.begin(PERIODS);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = Times.readPeriod(in, Field.KEY);
              case 2 -> value = in.string(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          in.put(PERIODS, periods, in.required(PERIODS, Field.KEY, key), value);
        }
        default -> in.unknown();
      }
    }
    return new Keys(products, prices, doubles, periods, zones, paths, maybe, maps, sorted,
        sortedSet);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writeProduct(WireWriter out, Field field, Keys.Product value) {
    int message = out.begin(field);
    int number = value.number();
    if (number != 0) {
      out.int32(PRODUCT_NUMBER, number);
    }
    String maker = value.maker();
    if (maker != null) {
      out.string(PRODUCT_MAKER, maker);
    }
    out.end(message);
  }

  private static Keys.Product readProduct(WireReader in, Field field) {
    String maker = null;
    int number = 0;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 82487 -> number = in.int32(PRODUCT_NUMBER);
        case 132389 -> maker = in.string(PRODUCT_MAKER);
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Keys.Product(maker, number);
  }

  private static void writeListOfString(WireWriter out, Field field, List<String> content) {
    int message = out.begin(field);
    if (content != null) {
      for (String element : content) {
        out.string(Field.ELEMENT, element);
      }
    }
    out.end(message);
  }

  private static List<String> readListOfString(WireReader in, Field field) {
    List<String> content = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> content.add(in.string(Field.ELEMENT));
        default -> in.unknown();
      }
    }
    in.end(message);
    return content;
  }

  private static void writeOptionalOfInteger(WireWriter out, Field field,
      Optional<Integer> content) {
    int message = out.begin(field);
    if (content != null && content.isPresent()) {
      out.int32(Field.ELEMENT, content.get());
    }
    out.end(message);
  }

  private static Optional<Integer> readOptionalOfInteger(WireReader in, Field field) {
    Optional<Integer> content = Optional.empty();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> content = Optional.of(in.int32(Field.ELEMENT));
        default -> in.unknown();
      }
    }
    in.end(message);
    return content;
  }

  private static void writeMapOfStringAndInteger(WireWriter out, Field field,
      Map<String, Integer> content) {
    int message = out.begin(field);
    if (content != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, Integer> entry : content.entrySet()) {
        int entryMark = out.begin(Field.ELEMENT);
        out.string(Field.KEY, entry.getKey());
        out.int32(Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(Field.ELEMENT, mark);
    }
    out.end(message);
  }

  private static Map<String, Integer> readMapOfStringAndInteger(WireReader in, Field field) {
    Map<String, Integer> content = new LinkedHashMap<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> {
          String key = "";
          int value = 0;
          int outer = in.begin(Field.ELEMENT);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = in.int32(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          content.put(key, value);
        }
        default -> in.unknown();
      }
    }
    in.end(message);
    return content;
  }

  private static void writeSetOfProduct(WireWriter out, Field field, Set<Keys.Product> content) {
    int message = out.begin(field);
    if (content != null) {
      out.hashable(Field.ELEMENT, content);
      int mark = out.beginSet();
      for (Keys.Product element : content) {
        writeProduct(out, Field.ELEMENT, out.element(Field.ELEMENT, element));
      }
      out.endSet(mark);
    }
    out.end(message);
  }

  private static Set<Keys.Product> readSetOfProduct(WireReader in, Field field) {
    Set<Keys.Product> content = new LinkedHashSet<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> in.add(Field.ELEMENT, content, readProduct(in, Field.ELEMENT));
        default -> in.unknown();
      }
    }
    in.end(message);
    return content;
  }
}
