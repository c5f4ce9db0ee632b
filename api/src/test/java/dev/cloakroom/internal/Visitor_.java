package dev.cloakroom.internal;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.internal.Visitor.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the processor would make of {@link Visitor} in two versions of its application. */
final class Visitor_ {
  static final Property<Visitor, @Nullable String> user =
      Property.of(
          "user",
          1,
          Visitor::user,
          (it, v) -> new Visitor(v, it.locale(), it.from(), it.to(), it.home(), it.places()));
  static final Property<Visitor, Integer> from =
      Property.of(
          "from",
          3,
          Visitor::from,
          (it, v) -> new Visitor(it.user(), it.locale(), v, it.to(), it.home(), it.places()));
  static final Property<Visitor, Integer> to =
      Property.of(
          "to",
          4,
          Visitor::to,
          (it, v) -> new Visitor(it.user(), it.locale(), it.from(), v, it.home(), it.places()));
  static final Property<Visitor, Map<String, Place>> places =
      Property.of(
          "places",
          6,
          Visitor::places,
          (it, v) -> new Visitor(it.user(), it.locale(), it.from(), it.to(), it.home(), v));

  /** Knows neither the locale nor any zip. */
  static final PayloadType<Visitor> OLD = type(new VisitorCodec(false));

  static final PayloadType<Visitor> NEW = type(new VisitorCodec(true));

  private Visitor_() {}

  private static PayloadType<Visitor> type(VisitorCodec codec) {
    return PayloadType.of(
        "visitor", Visitor.class, codec, List.of(user, from, to, places), user, null);
  }
}
