package dev.cloakroom.processor;

import java.util.Locale;

/**
 * Everything that can be wrong with a payload class. The ids are for ever; each has a section in
 * {@code docs/diagnostics.md}.
 */
enum Diagnostic {
  UNSUPPORTED_TYPE(
      "CR001",
      "property '%s' of %s has the type %s, and a session cannot hold %s. %s. There are: primitives"
          + " and their wrappers, String, byte[], enums, java.math.BigDecimal and BigInteger,"
          + " java.util.UUID, java.time.Instant, Duration, Period, LocalDate, LocalTime,"
          + " LocalDateTime, OffsetDateTime, ZonedDateTime, ZoneId and Year, records, JavaBeans and"
          + " sealed types of these, OptionalInt, OptionalLong and OptionalDouble, and arrays, List, Collection,"
          + " Set, SortedSet, NavigableSet, Optional, Map, SortedMap and NavigableMap of all of"
          + " these, and whatever a converter makes one of these of"),
  NO_TYPE_ARGUMENT(
      "CR002", "property '%s' of %s has the type %s, which leaves open what is in it. Write %s"),
  SEVERAL_SUBJECTS(
      "CR003",
      "property '%s' of %s is a second @Subject beside '%s'. A session has one owner: remove one of"
          + " the two annotations"),
  SEVERAL_TENANTS(
      "CR004",
      "property '%s' of %s is a second @Tenant beside '%s'. A subject has one tenant: remove one of"
          + " the two annotations"),
  TENANT_WITHOUT_SUBJECT(
      "CR005",
      "property '%s' of %s is a @Tenant, and there is no @Subject that could belong to it. Annotate"
          + " the String property that says whose session it is with @Subject, or remove @Tenant"),
  SUBJECT_NOT_STRING(
      "CR006", "property '%s' of %s is a @%s of the type %s. It must be a String: write its text"),
  SUBJECT_IN_VALUE(
      "CR007",
      "property '%s' of %s is a @%s, but it is inside a value that the payload %s holds. Whose"
          + " session it is must be a property of the payload itself: move it there"),
  NOT_CONSTRUCTIBLE(
      "CR008",
      "%s is %s, which cannot be constructed. Annotate a record, or a class with a constructor"
          + " without parameters"),
  NO_USABLE_CONSTRUCTOR(
      "CR009",
      "%s has no constructor without parameters that its package can call, which a JavaBean needs."
          + " Add '%s() {}', or make it a record"),
  PRIVATE_CLASS(
      "CR010",
      "%s is private or inside a private class, so that generated code cannot use it. Remove"
          + " 'private' from %s"),
  INNER_CLASS(
      "CR011",
      "%s is an inner class, which cannot be constructed without its outer object. Write 'static"
          + " class %s'"),
  GENERIC_CLASS(
      "CR012",
      "%s has type parameters, and stored bytes do not tell which types they stood for. Annotate a"
          + " class without any, with the actual types in its properties"),
  TAG_COLLISION(
      "CR013",
      "%s has the field number %d %s, and so has %s %s. Write @Tag(%d) here, if no session is stored"
          + " with it yet"),
  TAG_OUT_OF_RANGE(
      "CR014",
      "%s has @Tag(%d), which is no field number. They go from 1 to 536870911,"
          + " without 19000 to 19999. Write @Tag(%d)"),
  BAD_TYPE_NAME(
      "CR015",
      "the type name '%s' of %s is not 1 to 64 characters out of A-Z a-z 0-9 . _ -. Write"
          + " @SessionPayload(\"%s\")"),
  NO_PROPERTIES("CR016", "%s has no properties, so that a session could hold nothing. %s"),
  RESERVED_NAME(
      "CR017",
      "property '%s' of %s has the name of a constant in the generated class %s. Rename it; if"
          + " sessions are stored already, add @FormerName(\"%s\")"),
  INACCESSIBLE_TYPE(
      "CR018",
      "property '%s' of %s uses %s, which the package '%s' of the payload %s cannot access. Make it"
          + " %s"),
  // CR019 was given to inherited properties before there were any.
  NOT_A_PROPERTY("CR020", "@%s stands on '%s' of %s, which is not a property. %s"),
  SETTER_TYPE(
      "CR021",
      "property '%s' of %s is read as %s, and no setter takes that. Write 'void %s(%s value)'"),
  CHECKED_EXCEPTION(
      "CR022",
      "%s of %s throws the checked exception %s, which generated code cannot handle. Throw an"
          + " unchecked exception instead"),
  BAD_FORMER_NAME(
      "CR023",
      "@FormerName(\"%s\") of %s is not a name in Java. Write the name that it had when its first"
          + " session was stored"),
  NAME_TAKEN(
      "CR024",
      "the class %s, which is generated for %s, exists already. Rename one of the two classes"),
  BAD_UNKNOWN_DEFAULT("CR025", "@UnknownDefault of %s %s. %s"),
  BAD_SUBTYPE("CR026", "property '%s' of %s has the sealed type %s, whose subtype %s %s. %s"),
  BAD_CONVERTER("CR027", "the converter %s %s"),
  UNUSED_CONVERTER(
      "CR028",
      "the converter %s converts %s, which %s. Remove it, or name one for a type that is there"),
  SEVERAL_CONVERTERS("CR029", "%s and %s are both converters of %s here. Remove one of the two"),
  SCHEMA_REMOVED(
      "CR030",
      "property '%s' (%s, field %d) of %s was removed, and stored sessions may hold it. Restore it;"
          + " or, if nobody needs it any more, write in %s in place of its line: 'reserved %d; //"
          + " %s', so that the number is never used for anything else%s"),
  SCHEMA_TYPE(
      "CR031",
      "property %s is stored as '%s', and as '%s' neither version could read what the other one"
          + " writes. Keep the type, and add a new property beside it"),
  SCHEMA_RESERVED(
      "CR032",
      "property '%s' of %s has the field number %d, which %s reserves (%s): stored sessions may hold"
          + " that. Write @Tag(%d), or another name"),
  SCHEMA_LOST(
      "CR033",
      "the %s %s of %s is gone, and stored sessions may hold it. Restore it; it may be @Deprecated"),
  SCHEMA_NEW(
      "CR034",
      "the %s of %s is new, and the version before it cannot read it. %s and deploy that first, then"
          + " add the new one"),
  SCHEMA_OWNER(
      "CR035",
      "property %s was %s and is %s, so that stored sessions would belong to somebody else. Leave the"
          + " annotation where it was"),
  SCHEMA_MISSING(
      "CR036",
      "the payload type '%s' has no schema at %s%s. If its class or @SessionPayload was renamed, every"
          + " stored session becomes unreadable: write the former name into @SessionPayload. If it is"
          + " new, compile once with -A%s=true"),
  SCHEMA_FILE("CR037", "the schema %s %s"),
  SCHEMA_OPTION("CR038", "the option -A%s %s. Write -A%s"),
  SCHEMA_NAME_TAKEN(
      "CR039",
      "%s and %s have the same stable name '%s', and so would have one schema. Write another name into"
          + " the @SessionPayload of the one of which no sessions are stored"),
  SCHEMA_KEY(
      "CR040",
      "%s is %s, and it is part of the keys of %s: to one of the two versions, keys that differ only"
          + " in that are one and the same, and entries would be lost. Leave the keys as they were,"
          + " and add a map with other keys beside it"),
  SCHEMA_DEFAULT(
      "CR041",
      "%s read unknown %s as %s, and does not any more: a new one would be let through that this"
          + " version cannot read. Leave @UnknownDefault where it was"),
  BAD_LIFETIME("CR042", "the %s \"%s\" of %s is %s. Write %s"),
  STRAY_POLICY(
      "CR043",
      "@OnConflict stands on %s, where it has no effect: what two requests have changed is told apart"
          + " by the properties of a payload class. Annotate %s, or remove it"),
  POLICY_OF_OWNER(
      "CR044",
      "property '%s' of %s is the @%s, which changes only through cycle, so that no two requests"
          + " conflict in it. Remove @OnConflict");

  private final String id;
  private final String format;

  Diagnostic(String id, String format) {
    this.id = id;
    this.format = format;
  }

  String id() {
    return id;
  }

  /** The id, what is wrong, and what to write instead. */
  String message(Object... arguments) {
    return id + ": " + String.format(Locale.ROOT, format, arguments) + ".";
  }
}
