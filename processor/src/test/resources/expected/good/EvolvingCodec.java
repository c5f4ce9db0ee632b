package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import good.other.Currency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class EvolvingCodec implements Codec<Evolving> {
  private static final Field THEMES = new Field("themes", 11035);

  private static final Field SEEN = new Field("seen", 46199);

  private static final Field KEYED = new Field("keyed", 63183);

  private static final Field TABLE = new Field("table", 77493);

  private static final Field MAYBE = new Field("maybe", 102181);

  private static final Field PLAIN = new Field("plain", 120767);

  private static final Field DARK_TABLE = new Field("darkTable", 178228);

  private static final Field CURRENCY = new Field("currency", 206964);

  private static final Field THEME = new Field("theme", 210103);

  private static final Field STRICT = new Field("strict", 236669);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.list(THEMES),
      MessageShape.set(SEEN),
      MessageShape.map(KEYED),
      MessageShape.list(TABLE, () -> EvolvingCodec.LIST_OF_THEME_SHAPE),
      MessageShape.list(DARK_TABLE, () -> EvolvingCodec.LIST_OF_THEME__SHAPE));

  private static final MessageShape LIST_OF_THEME_SHAPE = MessageShape.of(
      MessageShape.list(Field.ELEMENT));

  private static final MessageShape LIST_OF_THEME__SHAPE = MessageShape.of(
      MessageShape.list(Field.ELEMENT));

  @Override
  public void write(WireWriter out, Evolving payload) {
    List<Evolving.Theme> themes = payload.themes();
    if (themes != null) {
      for (Evolving.Theme element : themes) {
        out.constant(THEMES, element);
      }
    }
    Set<Evolving.Theme> seen = payload.seen();
    if (seen != null) {
      int mark = out.beginSet();
      for (Evolving.Theme element : seen) {
        out.constant(SEEN, element);
      }
      out.endSet(mark);
    }
    Map<Evolving.Theme, Evolving.Theme> keyed = payload.keyed();
    if (keyed != null) {
      int mark = out.beginSet();
      for (Map.Entry<Evolving.Theme, Evolving.Theme> entry : keyed.entrySet()) {
        int entryMark = out.begin(KEYED);
        out.constant(Field.KEY, entry.getKey());
        out.constant(Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(KEYED, mark);
    }
    List<List<Evolving.Theme>> table = payload.table();
    if (table != null) {
      for (List<Evolving.Theme> element : table) {
        writeListOfTheme(out, TABLE, out.element(TABLE, element));
      }
    }
    Optional<Evolving.Theme> maybe = payload.maybe();
    if (maybe != null && maybe.isPresent()) {
      out.constant(MAYBE, maybe.get());
    }
    Evolving.Theme plain = payload.plain();
    if (plain != null) {
      out.constant(PLAIN, plain);
    }
    List<List<Evolving.Theme>> darkTable = payload.darkTable();
    if (darkTable != null) {
      for (List<Evolving.Theme> element : darkTable) {
        writeListOfTheme_(out, DARK_TABLE, out.element(DARK_TABLE, element));
      }
    }
    Currency currency = payload.currency();
    if (currency != null) {
      out.constant(CURRENCY, currency);
    }
    Evolving.Theme theme = payload.theme();
    if (theme != null) {
      out.constant(THEME, theme);
    }
    Currency strict = payload.strict();
    if (strict != null) {
      out.constant(STRICT, strict);
    }
  }

  @Override
  public Evolving read(WireReader in) {
    Evolving.Theme theme = null;
    Evolving.Theme plain = null;
    Currency strict = null;
    Currency currency = null;
    List<Evolving.Theme> themes = new ArrayList<>();
    Optional<Evolving.Theme> maybe = Optional.empty();
    Set<Evolving.Theme> seen = new LinkedHashSet<>();
    List<List<Evolving.Theme>> table = new ArrayList<>();
    List<List<Evolving.Theme>> darkTable = new ArrayList<>();
    Map<Evolving.Theme, Evolving.Theme> keyed = new LinkedHashMap<>();
    while (in.next()) {
      switch (in.tag()) {
        case 11035 -> themes.add(in.constant(THEMES, Evolving.Theme.class, Evolving.Theme.OTHER));
        case 46199 -> seen.add(in.constant(SEEN, Evolving.Theme.class, Evolving.Theme.OTHER));
        case 63183 -> {
          Evolving.Theme key = null;
          Evolving.Theme value = null;
          int outer = in.begin(KEYED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.constant(Field.KEY, Evolving.Theme.class);
              case 2 -> value = in.constant(Field.VALUE, Evolving.Theme.class, Evolving.Theme.OTHER);
              default -> in.unknown();
            }
          }
          in.end(outer);
          keyed.put(in.required(KEYED, Field.KEY, key), in.required(KEYED, Field.VALUE, value));
        }
        case 77493 -> table.add(readListOfTheme(in, TABLE));
        case 102181 -> maybe = Optional.of(in.constant(MAYBE, Evolving.Theme.class, Evolving.Theme.OTHER));
        case 120767 -> plain = in.constant(PLAIN, Evolving.Theme.class, Evolving.Theme.LIGHT);
        case 178228 -> darkTable.add(readListOfTheme_(in, DARK_TABLE));
        case 206964 -> currency = in.constant(CURRENCY, Currency.class, Currency.USD);
        case 210103 -> theme = in.constant(THEME, Evolving.Theme.class, Evolving.Theme.OTHER);
        case 236669 -> strict = in.constant(STRICT, Currency.class);
        default -> in.unknown();
      }
    }
    return new Evolving(theme, plain, strict, currency, themes, maybe, seen, table, darkTable,
        keyed);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writeListOfTheme(WireWriter out, Field field, List<Evolving.Theme> content) {
    int message = out.begin(field);
    if (content != null) {
      for (Evolving.Theme element : content) {
        out.constant(Field.ELEMENT, element);
      }
    }
    out.end(message);
  }

  private static List<Evolving.Theme> readListOfTheme(WireReader in, Field field) {
    List<Evolving.Theme> content = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> content.add(in.constant(Field.ELEMENT, Evolving.Theme.class, Evolving.Theme.OTHER));
        default -> in.unknown();
      }
    }
    in.end(message);
    return content;
  }

  private static void writeListOfTheme_(WireWriter out, Field field, List<Evolving.Theme> content) {
    int message = out.begin(field);
    if (content != null) {
      for (Evolving.Theme element : content) {
        out.constant(Field.ELEMENT, element);
      }
    }
    out.end(message);
  }

  private static List<Evolving.Theme> readListOfTheme_(WireReader in, Field field) {
    List<Evolving.Theme> content = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> content.add(in.constant(Field.ELEMENT, Evolving.Theme.class, Evolving.Theme.DARK));
        default -> in.unknown();
      }
    }
    in.end(message);
    return content;
  }
}
