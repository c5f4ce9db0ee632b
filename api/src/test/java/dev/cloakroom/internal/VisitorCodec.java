package dev.cloakroom.internal;

import dev.cloakroom.internal.Visitor.Place;
import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes and reads {@link Visitor}.
 *
 * @param isNew whether it knows the locale and the zip
 */
record VisitorCodec(boolean isNew) implements Codec<Visitor> {
  private static final Field USER = new Field("user", 1);
  private static final Field LOCALE = new Field("locale", 2);
  private static final Field FROM = new Field("from", 3);
  private static final Field TO = new Field("to", 4);
  private static final Field HOME = new Field("home", 5);
  private static final Field PLACES = new Field("places", 6);
  private static final Field STREET = new Field("street", 1);
  private static final Field ZIP = new Field("zip", 2);

  private static final MessageShape PLACE = MessageShape.of();
  private static final MessageShape SHAPE =
      MessageShape.of(
          MessageShape.message(HOME, () -> PLACE), MessageShape.map(PLACES, () -> PLACE));

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  @Override
  public void write(WireWriter out, Visitor visitor) {
    String user = visitor.user();
    if (user != null) {
      out.string(USER, user);
    }
    if (isNew) {
      out.string(LOCALE, visitor.locale());
    }
    out.int32(FROM, visitor.from());
    out.int32(TO, visitor.to());
    writePlace(out, HOME, visitor.home());
    for (Map.Entry<String, Place> entry : new TreeMap<>(visitor.places()).entrySet()) {
      int mark = out.begin(PLACES);
      out.string(Field.KEY, entry.getKey());
      writePlace(out, Field.VALUE, entry.getValue());
      out.end(mark);
    }
  }

  private void writePlace(WireWriter out, Field field, Place place) {
    int mark = out.begin(field);
    out.string(STREET, place.street());
    if (isNew) {
      out.string(ZIP, place.zip());
    }
    out.end(mark);
  }

  @Override
  public Visitor read(WireReader in) {
    String user = null;
    String locale = "";
    int from = 0;
    int to = 0;
    Place home = new Place("", "");
    Map<String, Place> places = new TreeMap<>();
    while (in.next()) {
      if (in.tag() == USER.tag()) {
        user = in.string(USER);
      } else if (in.tag() == LOCALE.tag() && isNew) {
        locale = in.string(LOCALE);
      } else if (in.tag() == FROM.tag()) {
        from = in.int32(FROM);
      } else if (in.tag() == TO.tag()) {
        to = in.int32(TO);
      } else if (in.tag() == HOME.tag()) {
        home = readPlace(in, HOME);
      } else if (in.tag() == PLACES.tag()) {
        readEntry(in, places);
      } else {
        in.unknown();
      }
    }
    return new Visitor(user, locale, from, to, home, places);
  }

  private void readEntry(WireReader in, Map<String, Place> places) {
    String key = "";
    Place value = new Place("", "");
    int outer = in.begin(PLACES);
    while (in.next()) {
      if (in.tag() == Field.KEY.tag()) {
        key = in.string(Field.KEY);
      } else {
        value = readPlace(in, Field.VALUE);
      }
    }
    in.end(outer);
    places.put(key, value);
  }

  private Place readPlace(WireReader in, Field field) {
    String street = "";
    String zip = "";
    int outer = in.begin(field);
    while (in.next()) {
      if (in.tag() == STREET.tag()) {
        street = in.string(STREET);
      } else if (in.tag() == ZIP.tag() && isNew) {
        zip = in.string(ZIP);
      } else {
        in.unknown();
      }
    }
    in.end(outer);
    return new Place(street, zip);
  }
}
