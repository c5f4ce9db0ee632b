package good;

import dev.cloakroom.Convert;
import dev.cloakroom.Converter;
import dev.cloakroom.SessionPayload;
import dev.cloakroom.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

@SessionPayload
@Convert(Converted.OfUri.class)
@Convert(Converted.OfLocale.class)
public record Converted(
    URI home,
    List<URI> visited,
    Map<URI, Optional<URI>> redirects,
    @Convert(Converted.OfCurrency.class) Map<Currency, Integer> amounts,
    @Convert(Converted.OfCurrency.class) Optional<Currency> currency,
    @Tag(1) @Convert(Converted.ToMillis.class) Instant at,
    Instant exactly,
    Set<Locale> locales,
    SortedSet<URI> sorted,
    URI[] array,
    @Convert(Converted.Words.class) StringBuilder words,
    @Convert(Converted.OfFlags.class) Flags flags,
    Inside inside) {

  public record Flags(boolean a, boolean b) {}

  /** Those of the payload class hold here too, and what is nearer wins. */
  @Convert(Converted.LocaleAsRecord.class)
  public record Inside(URI uri, Locale locale) {}

  public record Tongue(@Tag(1) String language, @Tag(2) String country) {}

  public static class OfUri implements Converter<URI, String> {
    @Override
    public String toStored(URI value) {
      return value.toString();
    }

    @Override
    public URI fromStored(String stored) {
      return URI.create(stored);
    }
  }

  static final class OfLocale implements Converter<Locale, String> {
    @Override
    public String toStored(Locale value) {
      return value.toLanguageTag();
    }

    @Override
    public Locale fromStored(String stored) {
      return Locale.forLanguageTag(stored);
    }
  }

  static final class LocaleAsRecord implements Converter<Locale, Tongue> {
    @Override
    public Tongue toStored(Locale value) {
      return new Tongue(value.getLanguage(), value.getCountry());
    }

    @Override
    public Locale fromStored(Tongue stored) {
      return new Locale(stored.language(), stored.country());
    }
  }

  /** Its type arguments stand above it. */
  abstract static class ByText<T> implements Converter<T, String> {
    @Override
    public String toStored(T value) {
      return value.toString();
    }
  }

  static final class OfCurrency extends ByText<Currency> {
    @Override
    public Currency fromStored(String stored) {
      return Currency.getInstance(stored);
    }
  }

  static final class ToMillis implements Converter<Instant, Long> {
    @Override
    public Long toStored(Instant value) {
      return value.toEpochMilli();
    }

    @Override
    public Instant fromStored(Long stored) {
      return Instant.ofEpochMilli(stored);
    }
  }

  static final class Words implements Converter<StringBuilder, List<String>> {
    @Override
    public List<String> toStored(StringBuilder value) {
      return List.of(value.toString().split(" "));
    }

    @Override
    public StringBuilder fromStored(List<String> stored) {
      return new StringBuilder(String.join(" ", stored));
    }
  }

  static final class OfFlags implements Converter<Flags, Character> {
    @Override
    public Character toStored(Flags value) {
      return (char) ((value.a() ? 1 : 0) + (value.b() ? 2 : 0));
    }

    @Override
    public Flags fromStored(Character stored) {
      return new Flags((stored & 1) != 0, (stored & 2) != 0);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Converted converted && parts().equals(converted.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  private List<Object> parts() {
    List<Object> parts = new ArrayList<>();
    parts.add(home);
    parts.add(visited);
    parts.add(redirects);
    parts.add(amounts);
    parts.add(currency);
    parts.add(at);
    parts.add(exactly);
    parts.add(locales);
    parts.add(sorted);
    parts.add(List.of(array));
    parts.add(String.valueOf(words));
    parts.add(flags);
    parts.add(inside);
    return parts;
  }

  static List<Converted> samples() {
    URI a = URI.create("https://example.org/a?b=c#d");
    URI b = URI.create("urn:b");
    return List.of(
        new Converted(
            a,
            List.of(a, b, a),
            Map.of(a, Optional.of(b), b, Optional.empty()),
            Map.of(Currency.getInstance("EUR"), 1, Currency.getInstance("JPY"), 0),
            Optional.of(Currency.getInstance("CHF")),
            Instant.ofEpochMilli(1_234_567),
            Instant.ofEpochSecond(1, 2),
            Set.of(Locale.GERMANY, Locale.JAPANESE),
            new TreeSet<>(List.of(b, a)),
            new URI[] {b, a},
            new StringBuilder("some words"),
            new Flags(false, true),
            new Inside(b, Locale.CANADA_FRENCH)),
        new Converted(
            null, List.of(), Map.of(), Map.of(), Optional.empty(), null, null, Set.of(), new TreeSet<>(),
            new URI[0], null, new Flags(false, false), null));
  }
}
