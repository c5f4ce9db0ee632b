package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Conversions;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class ConvertedCodec implements Codec<Converted> {
  private static final Field AT = new Field("at", 1);

  private static final Field EXACTLY = new Field("exactly", 2314);

  private static final Field VISITED = new Field("visited", 11990);

  private static final Field REDIRECTS = new Field("redirects", 42087);

  private static final Field INSIDE = new Field("inside", 86949);

  private static final Field LOCALES = new Field("locales", 96217);

  private static final Field FLAGS = new Field("flags", 154454);

  private static final Field HOME = new Field("home", 162484);

  private static final Field SORTED = new Field("sorted", 169038);

  private static final Field AMOUNTS = new Field("amounts", 188194);

  private static final Field CURRENCY = new Field("currency", 206964);

  private static final Field WORDS_ = new Field("words", 224281);

  private static final Field ARRAY = new Field("array", 249906);

  private static final Field INSIDE_URI = new Field("uri", 183087);

  private static final Field INSIDE_LOCALE = new Field("locale", 200756);

  private static final Field TONGUE_LANGUAGE = new Field("language", 1);

  private static final Field TONGUE_COUNTRY = new Field("country", 2);

  private static final Converted.OfUri OF_URI = new Converted.OfUri();

  private static final Converted.OfCurrency OF_CURRENCY = new Converted.OfCurrency();

  private static final Converted.ToMillis TO_MILLIS = new Converted.ToMillis();

  private static final Converted.OfLocale OF_LOCALE = new Converted.OfLocale();

  private static final Converted.Words WORDS = new Converted.Words();

  private static final Converted.OfFlags OF_FLAGS = new Converted.OfFlags();

  private static final Converted.LocaleAsRecord LOCALE_AS_RECORD = new Converted.LocaleAsRecord();

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.list(VISITED),
      MessageShape.map(REDIRECTS, () -> ConvertedCodec.OPTIONAL_OF_URI_SHAPE),
      MessageShape.message(INSIDE, () -> ConvertedCodec.INSIDE_SHAPE),
      MessageShape.set(LOCALES),
      MessageShape.set(SORTED),
      MessageShape.map(AMOUNTS),
      MessageShape.message(WORDS_, () -> ConvertedCodec.LIST_OF_STRING_SHAPE),
      MessageShape.list(ARRAY));

  private static final MessageShape INSIDE_SHAPE = MessageShape.of(
      MessageShape.message(INSIDE_LOCALE, () -> ConvertedCodec.TONGUE_SHAPE));

  private static final MessageShape TONGUE_SHAPE = MessageShape.of();

  private static final MessageShape OPTIONAL_OF_URI_SHAPE = MessageShape.of();

  private static final MessageShape LIST_OF_STRING_SHAPE = MessageShape.of(
      MessageShape.list(Field.ELEMENT));

  @Override
  public void write(WireWriter out, Converted payload) {
    Instant at = payload.at();
    if (at != null) {
      out.int64(AT, Conversions.stored(out, AT, ConvertedCodec.TO_MILLIS, at));
    }
    Instant exactly = payload.exactly();
    if (exactly != null) {
      out.instant(EXACTLY, exactly);
    }
    List<URI> visited = payload.visited();
    if (visited != null) {
      for (URI element : visited) {
        out.string(VISITED, Conversions.stored(out, VISITED, ConvertedCodec.OF_URI, element));
      }
    }
    Map<URI, Optional<URI>> redirects = payload.redirects();
    if (redirects != null) {
      out.hashable(REDIRECTS, redirects.keySet());
      int mark = out.beginSet();
      for (Map.Entry<URI, Optional<URI>> entry : redirects.entrySet()) {
        int entryMark = out.begin(REDIRECTS);
        out.string(Field.KEY, Conversions.stored(out, Field.KEY, ConvertedCodec.OF_URI,
            entry.getKey()));
        writeOptionalOfURI(out, Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(REDIRECTS, mark);
    }
    Converted.Inside inside = payload.inside();
    if (inside != null) {
      writeInside(out, INSIDE, inside);
    }
    Set<Locale> locales = payload.locales();
    if (locales != null) {
      out.hashable(LOCALES, locales);
      int mark = out.beginSet();
      for (Locale element : locales) {
        out.string(LOCALES, Conversions.stored(out, LOCALES, ConvertedCodec.OF_LOCALE, element));
      }
      out.endSet(mark);
    }
    Converted.Flags flags = payload.flags();
    if (flags != null) {
      out.int32(FLAGS, Conversions.stored(out, FLAGS, ConvertedCodec.OF_FLAGS, flags));
    }
    URI home = payload.home();
    if (home != null) {
      out.string(HOME, Conversions.stored(out, HOME, ConvertedCodec.OF_URI, home));
    }
    SortedSet<URI> sorted = payload.sorted();
    if (sorted != null) {
      out.naturalOrder(SORTED, sorted.comparator());
      int mark = out.beginSet();
      for (URI element : sorted) {
        out.string(SORTED, Conversions.stored(out, SORTED, ConvertedCodec.OF_URI, element));
      }
      out.endSet(mark);
    }
    Map<Currency, Integer> amounts = payload.amounts();
    if (amounts != null) {
      out.hashable(AMOUNTS, amounts.keySet());
      int mark = out.beginSet();
      for (Map.Entry<Currency, Integer> entry : amounts.entrySet()) {
        int entryMark = out.begin(AMOUNTS);
        out.string(Field.KEY, Conversions.stored(out, Field.KEY, ConvertedCodec.OF_CURRENCY,
            entry.getKey()));
        out.int32(Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(AMOUNTS, mark);
    }
    Optional<Currency> currency = payload.currency();
    if (currency != null && currency.isPresent()) {
      out.string(CURRENCY, Conversions.stored(out, CURRENCY, ConvertedCodec.OF_CURRENCY,
          currency.get()));
    }
    StringBuilder words = payload.words();
    if (words != null) {
      writeListOfString(out, WORDS_, Conversions.stored(out, WORDS_, ConvertedCodec.WORDS, words));
    }
    URI[] array = payload.array();
    if (array != null) {
      for (URI element : array) {
        out.string(ARRAY, Conversions.stored(out, ARRAY, ConvertedCodec.OF_URI, element));
      }
    }
  }

  @Override
  public Converted read(WireReader in) {
    URI home = null;
    List<URI> visited = new ArrayList<>();
    Map<URI, Optional<URI>> redirects = new LinkedHashMap<>();
    Map<Currency, Integer> amounts = new LinkedHashMap<>();
    Optional<Currency> currency = Optional.empty();
    Instant at = null;
    Instant exactly = null;
    Set<Locale> locales = new LinkedHashSet<>();
    SortedSet<URI> sorted = new TreeSet<>();
    List<URI> array = new ArrayList<>();
    StringBuilder words = null;
    Converted.Flags flags = null;
    Converted.Inside inside = null;
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> at = Conversions.restored(in, AT, ConvertedCodec.TO_MILLIS, in.int64(AT));
        case 2314 -> exactly = in.instant(EXACTLY);
        case 11990 -> visited.add(Conversions.restored(in, VISITED, ConvertedCodec.OF_URI,
            in.string(VISITED)));
        case 42087 -> {
          String key = "";
          Optional<URI> value = null;
          int outer = in.begin(REDIRECTS);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = readOptionalOfURI(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          in.put(REDIRECTS, redirects, Conversions.restored(in, REDIRECTS, ConvertedCodec.OF_URI,
              key), in.required(REDIRECTS, Field.VALUE, value));
        }
        case 86949 -> inside = readInside(in, INSIDE);
        case 96217 -> in.add(LOCALES, locales, Conversions.restored(in, LOCALES, ConvertedCodec.OF_LOCALE,
            in.string(LOCALES)));
        case 154454 -> flags = Conversions.restored(in, FLAGS, ConvertedCodec.OF_FLAGS,
            in.char16(FLAGS));
        case 162484 -> home = Conversions.restored(in, HOME, ConvertedCodec.OF_URI,
            in.string(HOME));
        case 169038 -> sorted.add(Conversions.restored(in, SORTED, ConvertedCodec.OF_URI,
            in.string(SORTED)));
        case 188194 -> {
          String key = "";
          int value = 0;
          int outer = in.begin(AMOUNTS);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = in.int32(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          in.put(AMOUNTS, amounts, Conversions.restored(in, AMOUNTS, ConvertedCodec.OF_CURRENCY,
              key), value);
        }
        case 206964 -> currency = Optional.of(Conversions.restored(in, CURRENCY, ConvertedCodec.OF_CURRENCY,
            in.string(CURRENCY)));
        case 224281 -> words = Conversions.restored(in, WORDS_, ConvertedCodec.WORDS,
            readListOfString(in, WORDS_));
        case 249906 -> array.add(Conversions.restored(in, ARRAY, ConvertedCodec.OF_URI,
            in.string(ARRAY)));
        default -> in.unknown();
      }
    }
    return new Converted(home, visited, redirects, amounts, currency, at, exactly, locales, sorted,
        array.toArray(URI[]::new), words, flags, inside);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writeInside(WireWriter out, Field field, Converted.Inside value) {
    int message = out.begin(field);
    URI uri = value.uri();
    if (uri != null) {
      out.string(INSIDE_URI, Conversions.stored(out, INSIDE_URI, ConvertedCodec.OF_URI, uri));
    }
    Locale locale = value.locale();
    if (locale != null) {
      writeTongue(out, INSIDE_LOCALE, Conversions.stored(out, INSIDE_LOCALE, ConvertedCodec.LOCALE_AS_RECORD,
          locale));
    }
    out.end(message);
  }

  private static Converted.Inside readInside(WireReader in, Field field) {
    URI uri = null;
    Locale locale = null;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 183087 -> uri = Conversions.restored(in, INSIDE_URI, ConvertedCodec.OF_URI,
            in.string(INSIDE_URI));
        case 200756 -> locale = Conversions.restored(in, INSIDE_LOCALE, ConvertedCodec.LOCALE_AS_RECORD,
            readTongue(in, INSIDE_LOCALE));
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Converted.Inside(uri, locale);
  }

  private static void writeTongue(WireWriter out, Field field, Converted.Tongue value) {
    int message = out.begin(field);
    String language = value.language();
    if (language != null) {
      out.string(TONGUE_LANGUAGE, language);
    }
    String country = value.country();
    if (country != null) {
      out.string(TONGUE_COUNTRY, country);
    }
    out.end(message);
  }

  private static Converted.Tongue readTongue(WireReader in, Field field) {
    String language = null;
    String country = null;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> language = in.string(TONGUE_LANGUAGE);
        case 2 -> country = in.string(TONGUE_COUNTRY);
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Converted.Tongue(language, country);
  }

  private static void writeOptionalOfURI(WireWriter out, Field field, Optional<URI> content) {
    int message = out.begin(field);
    if (content != null && content.isPresent()) {
      out.string(Field.ELEMENT, Conversions.stored(out, Field.ELEMENT, ConvertedCodec.OF_URI,
          content.get()));
    }
    out.end(message);
  }

  private static Optional<URI> readOptionalOfURI(WireReader in, Field field) {
    Optional<URI> content = Optional.empty();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> content = Optional.of(Conversions.restored(in, Field.ELEMENT, ConvertedCodec.OF_URI,
            in.string(Field.ELEMENT)));
        default -> in.unknown();
      }
    }
    in.end(message);
    return content;
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
}
