package dev.cloakroom.processor;

import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What to write instead of a type that a session cannot hold. */
final class Substitutes {
  private static final String LIST = "Write a List";
  private static final String MAP = "Write a Map";
  private static final String INSTANT = "Write a java.time.Instant";
  private static final String TEXT = "Write its text as a String";

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("java.util.HashSet", "Write a Set"),
          Map.entry("java.util.LinkedHashSet", "Write a Set"),
          Map.entry("java.util.TreeSet", "Write a SortedSet"),
          Map.entry("java.util.EnumSet", "Write a Set"),
          Map.entry("java.lang.Iterable", LIST),
          Map.entry("java.util.ArrayList", LIST),
          Map.entry("java.util.LinkedList", LIST),
          Map.entry("java.util.HashMap", MAP),
          Map.entry("java.util.LinkedHashMap", MAP),
          Map.entry("java.util.TreeMap", "Write a SortedMap"),
          Map.entry("java.util.EnumMap", MAP),
          Map.entry("java.util.Date", INSTANT),
          Map.entry("java.util.Calendar", INSTANT),
          Map.entry("java.sql.Timestamp", INSTANT),
          Map.entry("java.time.ZoneOffset", "Write a java.time.ZoneId"),
          Map.entry("java.time.OffsetTime", "Write a java.time.OffsetDateTime or LocalTime"),
          Map.entry("java.time.YearMonth", "Write the java.time.LocalDate of its first day"),
          Map.entry("java.time.MonthDay", TEXT),
          Map.entry("java.lang.Number", "Write a java.math.BigDecimal"),
          Map.entry("java.util.Locale", "Write its language tag as a String"),
          Map.entry("java.util.Currency", "Write its code as a String"),
          Map.entry("java.net.URI", TEXT),
          Map.entry("java.lang.CharSequence", "Write a String"));

  private Substitutes() {}

  /** A sentence without its full stop. */
  static String of(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return "Write a type that is known at compile time";
    }
    TypeElement element = (TypeElement) declared.asElement();
    String substitute = BY_NAME.get(element.getQualifiedName().toString());
    return substitute != null
        ? substitute
        : "Write a record with what is to be kept of it, or a JavaBean: a class that is not"
            + " abstract, not generic and not an inner class, with a constructor without parameters"
            + " and pairs of getter and setter";
  }
}
