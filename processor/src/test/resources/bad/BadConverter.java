package bad;

import dev.cloakroom.Convert;
import dev.cloakroom.Converter;
import dev.cloakroom.SessionPayload;
import java.net.URI;
import java.util.Currency;
import java.util.Locale;

@SessionPayload
@Convert(BadConverter.OfLocale.class) // CR028: the converter OfLocale converts java.util.Locale, which no property of BadConverter has. Remove it
record BadConverter(
    @Convert(AnAbstract.class) URI one, // CR027: the converter AnAbstract is abstract
    @Convert(AnInner.class) URI three, // CR027: the converter AnInner is an inner class. Write 'static class AnInner'
    @Convert(APrivate.class) URI four, // CR027: the converter APrivate cannot be used in the package 'bad'. Make it package-private, not private
    @Convert(WithoutConstructor.class) URI five, // CR027: the converter WithoutConstructor has no constructor without parameters
    @Convert(OfUri.class) String seven, // CR028: the converter OfUri converts java.net.URI, which does not occur in property 'seven' of BadConverter, whose type is java.lang.String
    @Convert(OfUri.class) @Convert(OfUriToo.class) URI eight, // CR029: OfUriToo and OfUri are both converters of java.net.URI here. Remove one of the two
    @Convert(ToCurrency.class) StringBuilder nine) { // CR001: a session cannot hold java.util.Currency. Write its code as a String

  abstract static class AnAbstract implements Converter<URI, String> {}

  class AnInner extends OfUri {}

  private static class APrivate extends OfUri {}

  static class WithoutConstructor extends OfUri {
    WithoutConstructor(int argument) {}
  }

  static class OfUri implements Converter<URI, String> {
    public String toStored(URI value) {
      return value.toString();
    }

    public URI fromStored(String stored) {
      return URI.create(stored);
    }
  }

  static class OfUriToo extends OfUri {}

  static class OfLocale implements Converter<Locale, String> {
    public String toStored(Locale value) {
      return value.toLanguageTag();
    }

    public Locale fromStored(String stored) {
      return Locale.forLanguageTag(stored);
    }
  }

  static class ToCurrency implements Converter<StringBuilder, Currency> {
    public Currency toStored(StringBuilder value) {
      return Currency.getInstance(value.toString());
    }

    public StringBuilder fromStored(Currency stored) {
      return new StringBuilder(stored.getCurrencyCode());
    }
  }
}
