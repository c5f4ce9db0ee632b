package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.GenericArrays;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.Times;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import good.other.Address;
import good.other.Currency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class NestedCodec implements Codec<Nested> {
  private static final Field PATHS = new Field("paths", 12503);

  private static final Field ADDRESSES = new Field("addresses", 41339);

  private static final Field COUNTS = new Field("counts", 53803);

  private static final Field TABLE = new Field("table", 77493);

  private static final Field INSIDE = new Field("inside", 86949);

  private static final Field MAYBE = new Field("maybe", 102181);

  private static final Field MATRIX = new Field("matrix", 122222);

  private static final Field FLAGS = new Field("flags", 154454);

  private static final Field PAIRS = new Field("pairs", 161024);

  private static final Field SORTED = new Field("sorted", 169038);

  private static final Field DOUBT = new Field("doubt", 196370);

  private static final Field CUBE = new Field("cube", 233084);

  private static final Field SMALL_GAPS = new Field("smallGaps", 250137);

  private static final Field GRID = new Field("grid", 257792);

  private static final Field GAPS = new Field("gaps", 260852);

  private static final Field ADDRESS_STREET = new Field("street", 73946);

  private static final Field ADDRESS_NUMBER = new Field("number", 82487);

  private static final Field ADDRESS_CURRENCY = new Field("currency", 206964);

  private static final Field INSIDE_MESSAGE = new Field("message", 43384);

  private static final Field INSIDE_VALUE = new Field("value", 184068);

  private static final Field GRID_MAPS = new Field("maps", 35901);

  private static final Field GRID_TEXTS = new Field("texts", 77051);

  private static final Field GRID_CELLS = new Field("cells", 111849);

  private static final Field GRID_ROWS = new Field("rows", 118489);

  private static final Field GRID_TILES = new Field("tiles", 219412);

  private static final Field LIST_OF_STRING__CONTENT = new Field("content", 129812);

  private static final Field LIST_OF_STRING__FIELD = new Field("field", 188941);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.set(PATHS, () -> NestedCodec.LIST_OF_STRING_SHAPE),
      MessageShape.map(ADDRESSES, () -> NestedCodec.LIST_OF_ADDRESS_SHAPE),
      MessageShape.map(COUNTS, () -> NestedCodec.MAP_OF_STRING_AND_INTEGER_SHAPE),
      MessageShape.list(TABLE, () -> NestedCodec.LIST_OF_STRING_SHAPE),
      MessageShape.message(INSIDE, () -> NestedCodec.INSIDE_SHAPE),
      MessageShape.message(MAYBE, () -> NestedCodec.LIST_OF_STRING_SHAPE),
      MessageShape.list(MATRIX, () -> NestedCodec.LIST_OF_INTEGER_SHAPE),
      MessageShape.map(FLAGS, () -> NestedCodec.SORTED_MAP_OF_INTEGER_AND_BOOLEAN_SHAPE),
      MessageShape.set(PAIRS, () -> NestedCodec.SET_OF_CURRENCY_SHAPE),
      MessageShape.list(SORTED, () -> NestedCodec.SORTED_SET_OF_STRING_SHAPE),
      MessageShape.message(DOUBT, () -> NestedCodec.OPTIONAL_OF_STRING_SHAPE),
      MessageShape.list(CUBE, () -> NestedCodec.LIST_OF_LIST_OF_INTEGER_SHAPE),
      MessageShape.list(SMALL_GAPS, () -> NestedCodec.OPTIONAL_INT_SHAPE),
      MessageShape.message(GRID, () -> NestedCodec.GRID_SHAPE),
      MessageShape.list(GAPS, () -> NestedCodec.OPTIONAL_OF_INTEGER_SHAPE));

  private static final MessageShape ADDRESS_SHAPE = MessageShape.of();

  private static final MessageShape INSIDE_SHAPE = MessageShape.of(
      MessageShape.map(INSIDE_MESSAGE, () -> NestedCodec.SET_OF_INTEGER_SHAPE),
      MessageShape.list(INSIDE_VALUE, () -> NestedCodec.LIST_OF_STRING__SHAPE));

  private static final MessageShape GRID_SHAPE = MessageShape.of(
      MessageShape.list(GRID_MAPS, () -> NestedCodec.MAP_OF_STRING_AND_LONG_ARRAY_SHAPE),
      MessageShape.list(GRID_TEXTS, () -> NestedCodec.LIST_OF_STRING_SHAPE),
      MessageShape.list(GRID_CELLS, () -> NestedCodec.INTEGER_ARRAY_SHAPE),
      MessageShape.list(GRID_ROWS, () -> NestedCodec.INTEGER_ARRAY_SHAPE),
      MessageShape.list(GRID_TILES, () -> NestedCodec.BYTE_ARRAY_ARRAY_SHAPE));

  private static final MessageShape LIST_OF_STRING__SHAPE = MessageShape.of(
      MessageShape.list(LIST_OF_STRING__CONTENT, () -> NestedCodec.LIST_OF_STRING_SHAPE),
      MessageShape.map(LIST_OF_STRING__FIELD, () -> NestedCodec.LIST_OF_STRING_SHAPE));

  private static final MessageShape LIST_OF_STRING_SHAPE = MessageShape.of(
      MessageShape.list(Field.ELEMENT));

  private static final MessageShape LIST_OF_INTEGER_SHAPE = MessageShape.of();

  private static final MessageShape LIST_OF_LIST_OF_INTEGER_SHAPE = MessageShape.of(
      MessageShape.list(Field.ELEMENT, () -> NestedCodec.LIST_OF_INTEGER_SHAPE));

  private static final MessageShape LIST_OF_ADDRESS_SHAPE = MessageShape.of(
      MessageShape.list(Field.ELEMENT, () -> NestedCodec.ADDRESS_SHAPE));

  private static final MessageShape MAP_OF_STRING_AND_INTEGER_SHAPE = MessageShape.of(
      MessageShape.map(Field.ELEMENT));

  private static final MessageShape OPTIONAL_OF_STRING_SHAPE = MessageShape.of();

  private static final MessageShape OPTIONAL_OF_INTEGER_SHAPE = MessageShape.of();

  private static final MessageShape OPTIONAL_INT_SHAPE = MessageShape.of();

  private static final MessageShape SET_OF_CURRENCY_SHAPE = MessageShape.of(
      MessageShape.set(Field.ELEMENT));

  private static final MessageShape SORTED_SET_OF_STRING_SHAPE = MessageShape.of(
      MessageShape.set(Field.ELEMENT));

  private static final MessageShape SORTED_MAP_OF_INTEGER_AND_BOOLEAN_SHAPE = MessageShape.of(
      MessageShape.map(Field.ELEMENT));

  private static final MessageShape SET_OF_INTEGER_SHAPE = MessageShape.of(
      MessageShape.set(Field.ELEMENT));

  private static final MessageShape INTEGER_ARRAY_SHAPE = MessageShape.of();

  private static final MessageShape BYTE_ARRAY_ARRAY_SHAPE = MessageShape.of(
      MessageShape.list(Field.ELEMENT));

  private static final MessageShape MAP_OF_STRING_AND_LONG_SHAPE = MessageShape.of(
      MessageShape.map(Field.ELEMENT));

  private static final MessageShape MAP_OF_STRING_AND_LONG_ARRAY_SHAPE = MessageShape.of(
      MessageShape.list(Field.ELEMENT, () -> NestedCodec.MAP_OF_STRING_AND_LONG_SHAPE));

  @Override
  public void write(WireWriter out, Nested payload) {
    Set<List<String>> paths = payload.paths();
    if (paths != null) {
      out.hashable(PATHS, paths);
      int mark = out.beginSet();
      for (List<String> element : paths) {
        writeListOfString(out, PATHS, out.element(PATHS, element));
      }
      out.endSet(mark);
    }
    Map<String, List<Address>> addresses = payload.addresses();
    if (addresses != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, List<Address>> entry : addresses.entrySet()) {
        int entryMark = out.begin(ADDRESSES);
        out.string(Field.KEY, entry.getKey());
        writeListOfAddress(out, Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(ADDRESSES, mark);
    }
    Map<LocalDate, Map<String, Integer>> counts = payload.counts();
    if (counts != null) {
      out.hashable(COUNTS, counts.keySet());
      int mark = out.beginSet();
      for (Map.Entry<LocalDate, Map<String, Integer>> entry : counts.entrySet()) {
        int entryMark = out.begin(COUNTS);
        Times.write(out, Field.KEY, entry.getKey());
        writeMapOfStringAndInteger(out, Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(COUNTS, mark);
    }
    List<List<String>> table = payload.table();
    if (table != null) {
      for (List<String> element : table) {
        writeListOfString(out, TABLE, out.element(TABLE, element));
      }
    }
    Nested.Inside inside = payload.inside();
    if (inside != null) {
      writeInside(out, INSIDE, inside);
    }
    Optional<List<String>> maybe = payload.maybe();
    if (maybe != null && maybe.isPresent()) {
      writeListOfString(out, MAYBE, maybe.get());
    }
    List<List<Integer>> matrix = payload.matrix();
    if (matrix != null) {
      for (List<Integer> element : matrix) {
        writeListOfInteger(out, MATRIX, out.element(MATRIX, element));
      }
    }
    SortedMap<String, SortedMap<Integer, Boolean>> flags = payload.flags();
    if (flags != null) {
      out.naturalOrder(FLAGS, flags.comparator());
      int mark = out.beginSet();
      for (Map.Entry<String, SortedMap<Integer, Boolean>> entry : flags.entrySet()) {
        int entryMark = out.begin(FLAGS);
        out.string(Field.KEY, entry.getKey());
        writeSortedMapOfIntegerAndBoolean(out, Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(FLAGS, mark);
    }
    Set<Set<Currency>> pairs = payload.pairs();
    if (pairs != null) {
      out.hashable(PAIRS, pairs);
      int mark = out.beginSet();
      for (Set<Currency> element : pairs) {
        writeSetOfCurrency(out, PAIRS, out.element(PAIRS, element));
      }
      out.endSet(mark);
    }
    Collection<SortedSet<String>> sorted = payload.sorted();
    if (sorted != null) {
      for (SortedSet<String> element : sorted) {
        writeSortedSetOfString(out, SORTED, out.element(SORTED, element));
      }
    }
    Optional<Optional<String>> doubt = payload.doubt();
    if (doubt != null && doubt.isPresent()) {
      writeOptionalOfString(out, DOUBT, doubt.get());
    }
    List<List<List<Integer>>> cube = payload.cube();
    if (cube != null) {
      for (List<List<Integer>> element : cube) {
        writeListOfListOfInteger(out, CUBE, out.element(CUBE, element));
      }
    }
    List<OptionalInt> smallGaps = payload.smallGaps();
    if (smallGaps != null) {
      for (OptionalInt element : smallGaps) {
        writeOptionalInt(out, SMALL_GAPS, out.element(SMALL_GAPS, element));
      }
    }
    Nested.Grid grid = payload.grid();
    if (grid != null) {
      writeGrid(out, GRID, grid);
    }
    List<Optional<Integer>> gaps = payload.gaps();
    if (gaps != null) {
      for (Optional<Integer> element : gaps) {
        writeOptionalOfInteger(out, GAPS, out.element(GAPS, element));
      }
    }
  }

  @Override
  public Nested read(WireReader in) {
    List<List<String>> table = new ArrayList<>();
    List<List<Integer>> matrix = new ArrayList<>();
    List<List<List<Integer>>> cube = new ArrayList<>();
    Map<String, List<Address>> addresses = new LinkedHashMap<>();
    Map<LocalDate, Map<String, Integer>> counts = new LinkedHashMap<>();
    Optional<List<String>> maybe = Optional.empty();
    Optional<Optional<String>> doubt = Optional.empty();
    List<Optional<Integer>> gaps = new ArrayList<>();
    List<OptionalInt> smallGaps = new ArrayList<>();
    Set<Set<Currency>> pairs = new LinkedHashSet<>();
    Set<List<String>> paths = new LinkedHashSet<>();
    Collection<SortedSet<String>> sorted = new ArrayList<>();
    SortedMap<String, SortedMap<Integer, Boolean>> flags = new TreeMap<>();
    Nested.Inside inside = null;
    Nested.Grid grid = null;
    while (in.next()) {
      switch (in.tag()) {
        case 12503 -> in.add(PATHS, paths, readListOfString(in, PATHS));
        case 41339 -> {
          String key = "";
          List<Address> value = null;
          int outer = in.begin(ADDRESSES);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = readListOfAddress(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          addresses.put(key, in.required(ADDRESSES, Field.VALUE, value));
        }
        case 53803 -> {
          LocalDate key = LocalDate.EPOCH;
          Map<String, Integer> value = null;
          int outer = in.begin(COUNTS);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = Times.readLocalDate(in, Field.KEY);
              case 2 -> value = readMapOfStringAndInteger(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          in.put(COUNTS, counts, key, in.required(COUNTS, Field.VALUE, value));
        }
        case 77493 -> table.add(readListOfString(in, TABLE));
        case 86949 -> inside = readInside(in, INSIDE);
        case 102181 -> maybe = Optional.of(readListOfString(in, MAYBE));
        case 122222 -> matrix.add(readListOfInteger(in, MATRIX));
        case 154454 -> {
          String key = "";
          SortedMap<Integer, Boolean> value = null;
          int outer = in.begin(FLAGS);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = readSortedMapOfIntegerAndBoolean(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          flags.put(key, in.required(FLAGS, Field.VALUE, value));
        }
        case 161024 -> in.add(PAIRS, pairs, readSetOfCurrency(in, PAIRS));
        case 169038 -> sorted.add(readSortedSetOfString(in, SORTED));
        case 196370 -> doubt = Optional.of(readOptionalOfString(in, DOUBT));
        case 233084 -> cube.add(readListOfListOfInteger(in, CUBE));
        case 250137 -> smallGaps.add(readOptionalInt(in, SMALL_GAPS));
        case 257792 -> grid = readGrid(in, GRID);
        case 260852 -> gaps.add(readOptionalOfInteger(in, GAPS));
        default -> in.unknown();
      }
    }
    return new Nested(table, matrix, cube, addresses, counts, maybe, doubt, gaps, smallGaps, pairs,
        paths, sorted, flags, inside, grid);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writeAddress(WireWriter out, Field field, Address value) {
    int message = out.begin(field);
    String street = value.street();
    if (street != null) {
      out.string(ADDRESS_STREET, street);
    }
    int number = value.number();
    if (number != 0) {
      out.int32(ADDRESS_NUMBER, number);
    }
    Optional<Currency> currency = value.currency();
    if (currency != null && currency.isPresent()) {
      out.constant(ADDRESS_CURRENCY, currency.get());
    }
    out.end(message);
  }

  private static Address readAddress(WireReader in, Field field) {
    String street = null;
    int number = 0;
    Optional<Currency> currency = Optional.empty();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 73946 -> street = in.string(ADDRESS_STREET);
        case 82487 -> number = in.int32(ADDRESS_NUMBER);
        case 206964 -> currency = Optional.of(in.constant(ADDRESS_CURRENCY, Currency.class));
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Address(street, number, currency);
  }

  private static void writeInside(WireWriter out, Field field, Nested.Inside value_) {
    int message_ = out.begin(field);
    Map<String, Set<Integer>> message = value_.message();
    if (message != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, Set<Integer>> entry : message.entrySet()) {
        int entryMark = out.begin(INSIDE_MESSAGE);
        out.string(Field.KEY, entry.getKey());
        writeSetOfInteger(out, Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(INSIDE_MESSAGE, mark);
    }
    List<Nested.ListOfString> value = value_.value();
    if (value != null) {
      for (Nested.ListOfString element : value) {
        writeListOfString_(out, INSIDE_VALUE, out.element(INSIDE_VALUE, element));
      }
    }
    out.end(message_);
  }

  private static Nested.Inside readInside(WireReader in, Field field) {
    List<Nested.ListOfString> value = new ArrayList<>();
    Map<String, Set<Integer>> message = new LinkedHashMap<>();
    int message_ = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 43384 -> {
          String key = "";
          Set<Integer> value_ = null;
          int outer = in.begin(INSIDE_MESSAGE);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value_ = readSetOfInteger(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          message.put(key, in.required(INSIDE_MESSAGE, Field.VALUE, value_));
        }
        case 184068 -> value.add(readListOfString_(in, INSIDE_VALUE));
        default -> in.unknown();
      }
    }
    in.end(message_);
    return new Nested.Inside(value, message);
  }

  private static void writeGrid(WireWriter out, Field field, Nested.Grid value) {
    int message = out.begin(field);
    Map<String, Long>[][] maps = value.maps();
    if (maps != null) {
      for (Map<String, Long>[] element : maps) {
        writeMapOfStringAndLongArray(out, GRID_MAPS, out.element(GRID_MAPS, element));
      }
    }
    List<String>[] texts = value.texts();
    if (texts != null) {
      for (List<String> element : texts) {
        writeListOfString(out, GRID_TEXTS, out.element(GRID_TEXTS, element));
      }
    }
    int[][] cells = value.cells();
    if (cells != null) {
      for (int[] element : cells) {
        writeIntegerArray(out, GRID_CELLS, out.element(GRID_CELLS, element));
      }
    }
    List<int[]> rows = value.rows();
    if (rows != null) {
      for (int[] element : rows) {
        writeIntegerArray(out, GRID_ROWS, out.element(GRID_ROWS, element));
      }
    }
    byte[][][] tiles = value.tiles();
    if (tiles != null) {
      for (byte[][] element : tiles) {
        writeByteArrayArray(out, GRID_TILES, out.element(GRID_TILES, element));
      }
    }
    out.end(message);
  }

  private static Nested.Grid readGrid(WireReader in, Field field) {
    List<int[]> cells = new ArrayList<>();
    List<byte[][]> tiles = new ArrayList<>();
    List<int[]> rows = new ArrayList<>();
    List<List<String>> texts = new ArrayList<>();
    List<Map<String, Long>[]> maps = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 35901 -> maps.add(readMapOfStringAndLongArray(in, GRID_MAPS));
        case 77051 -> texts.add(readListOfString(in, GRID_TEXTS));
        case 111849 -> cells.add(readIntegerArray(in, GRID_CELLS));
        case 118489 -> rows.add(readIntegerArray(in, GRID_ROWS));
        case 219412 -> tiles.add(readByteArrayArray(in, GRID_TILES));
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Nested.Grid(cells.toArray(int[][]::new), tiles.toArray(byte[][][]::new), rows,
        GenericArrays.of(texts, List<?>[]::new), GenericArrays.of(maps, Map<?, ?>[][]::new));
  }

  private static void writeListOfString_(WireWriter out, Field field_, Nested.ListOfString value) {
    int message = out.begin(field_);
    List<List<String>> content = value.content();
    if (content != null) {
      for (List<String> element : content) {
        writeListOfString(out, LIST_OF_STRING__CONTENT, out.element(LIST_OF_STRING__CONTENT, element));
      }
    }
    Map<String, List<String>> field = value.field();
    if (field != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, List<String>> entry : field.entrySet()) {
        int entryMark = out.begin(LIST_OF_STRING__FIELD);
        out.string(Field.KEY, entry.getKey());
        writeListOfString(out, Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(LIST_OF_STRING__FIELD, mark);
    }
    out.end(message);
  }

  private static Nested.ListOfString readListOfString_(WireReader in, Field field_) {
    List<List<String>> content = new ArrayList<>();
    Map<String, List<String>> field = new LinkedHashMap<>();
    int message = in.begin(field_);
    while (in.next()) {
      switch (in.tag()) {
        case 129812 -> content.add(readListOfString(in, LIST_OF_STRING__CONTENT));
        case 188941 -> {
          String key = "";
          List<String> value = null;
          int outer = in.begin(LIST_OF_STRING__FIELD);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = readListOfString(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          field.put(key, in.required(LIST_OF_STRING__FIELD, Field.VALUE, value));
        }
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Nested.ListOfString(content, field);
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

  private static void writeListOfInteger(WireWriter out, Field field, List<Integer> content) {
    int message = out.begin(field);
    if (content != null && !content.isEmpty()) {
      int mark = out.begin(Field.ELEMENT);
      for (Integer element : content) {
        out.rawInt32(out.packed(element));
      }
      out.end(mark);
    }
    out.end(message);
  }

  private static List<Integer> readListOfInteger(WireReader in, Field field) {
    List<Integer> content = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> {
          int outer = in.beginVarints(Field.ELEMENT);
          while (in.more()) {
            content.add(in.rawInt32());
          }
          in.end(outer);
        }
        default -> in.unknown();
      }
    }
    in.end(message);
    return content;
  }

  private static void writeListOfListOfInteger(WireWriter out, Field field,
      List<List<Integer>> content) {
    int message = out.begin(field);
    if (content != null) {
      for (List<Integer> element : content) {
        writeListOfInteger(out, Field.ELEMENT, out.element(Field.ELEMENT, element));
      }
    }
    out.end(message);
  }

  private static List<List<Integer>> readListOfListOfInteger(WireReader in, Field field) {
    List<List<Integer>> content = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> content.add(readListOfInteger(in, Field.ELEMENT));
        default -> in.unknown();
      }
    }
    in.end(message);
    return content;
  }

  private static void writeListOfAddress(WireWriter out, Field field, List<Address> content) {
    int message = out.begin(field);
    if (content != null) {
      for (Address element : content) {
        writeAddress(out, Field.ELEMENT, out.element(Field.ELEMENT, element));
      }
    }
    out.end(message);
  }

  private static List<Address> readListOfAddress(WireReader in, Field field) {
    List<Address> content = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> content.add(readAddress(in, Field.ELEMENT));
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

  private static void writeOptionalOfString(WireWriter out, Field field, Optional<String> content) {
    int message = out.begin(field);
    if (content != null && content.isPresent()) {
      out.string(Field.ELEMENT, content.get());
    }
    out.end(message);
  }

  private static Optional<String> readOptionalOfString(WireReader in, Field field) {
    Optional<String> content = Optional.empty();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> content = Optional.of(in.string(Field.ELEMENT));
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

  private static void writeOptionalInt(WireWriter out, Field field, OptionalInt content) {
    int message = out.begin(field);
    if (content != null && content.isPresent()) {
      out.int32(Field.ELEMENT, content.getAsInt());
    }
    out.end(message);
  }

  private static OptionalInt readOptionalInt(WireReader in, Field field) {
    OptionalInt content = OptionalInt.empty();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> content = OptionalInt.of(in.int32(Field.ELEMENT));
        default -> in.unknown();
      }
    }
    in.end(message);
    return content;
  }

  private static void writeSetOfCurrency(WireWriter out, Field field, Set<Currency> content) {
    int message = out.begin(field);
    if (content != null) {
      int mark = out.beginSet();
      for (Currency element : content) {
        out.constant(Field.ELEMENT, element);
      }
      out.endSet(mark);
    }
    out.end(message);
  }

  private static Set<Currency> readSetOfCurrency(WireReader in, Field field) {
    Set<Currency> content = new LinkedHashSet<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> content.add(in.constant(Field.ELEMENT, Currency.class));
        default -> in.unknown();
      }
    }
    in.end(message);
    return content;
  }

  private static void writeSortedSetOfString(WireWriter out, Field field,
      SortedSet<String> content) {
    int message = out.begin(field);
    if (content != null) {
      out.naturalOrder(Field.ELEMENT, content.comparator());
      int mark = out.beginSet();
      for (String element : content) {
        out.string(Field.ELEMENT, element);
      }
      out.endSet(mark);
    }
    out.end(message);
  }

  private static SortedSet<String> readSortedSetOfString(WireReader in, Field field) {
    SortedSet<String> content = new TreeSet<>();
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

  private static void writeSortedMapOfIntegerAndBoolean(WireWriter out, Field field,
      SortedMap<Integer, Boolean> content) {
    int message = out.begin(field);
    if (content != null) {
      out.naturalOrder(Field.ELEMENT, content.comparator());
      int mark = out.beginSet();
      for (Map.Entry<Integer, Boolean> entry : content.entrySet()) {
        int entryMark = out.begin(Field.ELEMENT);
        out.int32(Field.KEY, out.element(Field.KEY, entry.getKey()));
        out.bool(Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(Field.ELEMENT, mark);
    }
    out.end(message);
  }

  private static SortedMap<Integer, Boolean> readSortedMapOfIntegerAndBoolean(WireReader in,
      Field field) {
    SortedMap<Integer, Boolean> content = new TreeMap<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> {
          int key = 0;
          boolean value = false;
          int outer = in.begin(Field.ELEMENT);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.int32(Field.KEY);
              case 2 -> value = in.bool(Field.VALUE);
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

  private static void writeSetOfInteger(WireWriter out, Field field, Set<Integer> content) {
    int message = out.begin(field);
    if (content != null) {
      int mark = out.beginSet();
      for (Integer element : content) {
        out.int32(Field.ELEMENT, out.element(Field.ELEMENT, element));
      }
      out.endSet(mark);
    }
    out.end(message);
  }

  private static Set<Integer> readSetOfInteger(WireReader in, Field field) {
    Set<Integer> content = new LinkedHashSet<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> {
          int outer = in.beginVarints(Field.ELEMENT);
          while (in.more()) {
            content.add(in.rawInt32());
          }
          in.end(outer);
        }
        default -> in.unknown();
      }
    }
    in.end(message);
    return content;
  }

  private static void writeIntegerArray(WireWriter out, Field field, int[] content) {
    int message = out.begin(field);
    if (content != null && content.length > 0) {
      int mark = out.begin(Field.ELEMENT);
      for (int element : content) {
        out.rawInt32(element);
      }
      out.end(mark);
    }
    out.end(message);
  }

  private static int[] readIntegerArray(WireReader in, Field field) {
    int[] content = new int[0];
    int contentCount = 0;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> {
          int outer = in.beginVarints(Field.ELEMENT);
          while (in.more()) {
            if (contentCount == content.length) {
              content = Arrays.copyOf(content, 2 * contentCount + 8);
            }
            content[contentCount++] = in.rawInt32();
          }
          in.end(outer);
        }
        default -> in.unknown();
      }
    }
    in.end(message);
    return Arrays.copyOf(content, contentCount);
  }

  private static void writeByteArrayArray(WireWriter out, Field field, byte[][] content) {
    int message = out.begin(field);
    if (content != null) {
      for (byte[] element : content) {
        out.bytes(Field.ELEMENT, element);
      }
    }
    out.end(message);
  }

  private static byte[][] readByteArrayArray(WireReader in, Field field) {
    List<byte[]> content = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> content.add(in.bytes(Field.ELEMENT));
        default -> in.unknown();
      }
    }
    in.end(message);
    return content.toArray(byte[][]::new);
  }

  private static void writeMapOfStringAndLong(WireWriter out, Field field,
      Map<String, Long> content) {
    int message = out.begin(field);
    if (content != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, Long> entry : content.entrySet()) {
        int entryMark = out.begin(Field.ELEMENT);
        out.string(Field.KEY, entry.getKey());
        out.int64(Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(Field.ELEMENT, mark);
    }
    out.end(message);
  }

  private static Map<String, Long> readMapOfStringAndLong(WireReader in, Field field) {
    Map<String, Long> content = new LinkedHashMap<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> {
          String key = "";
          long value = 0;
          int outer = in.begin(Field.ELEMENT);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = in.int64(Field.VALUE);
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

  private static void writeMapOfStringAndLongArray(WireWriter out, Field field,
      Map<String, Long>[] content) {
    int message = out.begin(field);
    if (content != null) {
      for (Map<String, Long> element : content) {
        writeMapOfStringAndLong(out, Field.ELEMENT, out.element(Field.ELEMENT, element));
      }
    }
    out.end(message);
  }

  private static Map<String, Long>[] readMapOfStringAndLongArray(WireReader in, Field field) {
    List<Map<String, Long>> content = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> content.add(readMapOfStringAndLong(in, Field.ELEMENT));
        default -> in.unknown();
      }
    }
    in.end(message);
    return GenericArrays.of(content, Map<?, ?>[]::new);
  }
}
