package dev.cloakroom.processor;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Makes random objects of payload classes, with the extremes of each type among them. */
final class RandomPayloads {
  private static final int MOST_ELEMENTS = 4;
  private static final int DEEPEST = 5;

  private final Random random;

  RandomPayloads(long seed) {
    this.random = new Random(seed);
  }

  Object of(Class<?> type) {
    try {
      return value(type, 0);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object value(Type type, int depth) throws ReflectiveOperationException {
    if (type instanceof GenericArrayType array) {
      return array(array.getGenericComponentType(), depth);
    }
    if (type instanceof ParameterizedType generic) {
      return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), depth);
    }
    if (type instanceof WildcardType wildcard) {
      return value(wildcard.getUpperBounds()[0], depth);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isArray()) {
      return array(plain.getComponentType(), depth);
    }
    Object simple = simple(plain);
    return simple != null ? simple : object(plain, depth);
  }

  private Object array(Type component, int depth) throws ReflectiveOperationException {
    int length = random.nextInt(MOST_ELEMENTS);
    Object array = Array.newInstance(raw(component), length);
    for (int i = 0; i < length; i++) {
      Array.set(array, i, value(component, depth + 1));
    }
    return array;
  }

  private static Class<?> raw(Type type) {
    if (type instanceof GenericArrayType array) {
      return raw(array.getGenericComponentType()).arrayType();
    }
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  private Object container(Class<?> type, Type[] arguments, int depth)
      throws ReflectiveOperationException {
    if (type == Optional.class) {
      return isLeftOut(depth) ? Optional.empty() : Optional.of(value(arguments[0], depth + 1));
    }
    if (Map.class.isAssignableFrom(type)) {
      boolean sorted = type == SortedMap.class || type == NavigableMap.class;
      Map<Object, Object> map = sorted ? new TreeMap<>() : new LinkedHashMap<>();
      for (int i = count(depth); i > 0; i--) {
        map.put(value(arguments[0], depth + 1), value(arguments[1], depth + 1));
      }
      return map;
    }
    Collection<Object> collection = collection(type);
    for (int i = count(depth); i > 0; i--) {
      collection.add(value(arguments[0], depth + 1));
    }
    return collection;
  }

  private static Collection<Object> collection(Class<?> type) {
    if (type == SortedSet.class || type == NavigableSet.class) {
      return new TreeSet<>();
    }
    return type == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
  }

  private int count(int depth) {
    return depth >= DEEPEST ? 0 : random.nextInt(MOST_ELEMENTS);
  }

  private boolean isLeftOut(int depth) {
    return depth >= DEEPEST || random.nextInt(4) == 0;
  }

  private Object object(Class<?> type, int depth) throws ReflectiveOperationException {
    if (type.isEnum()) {
      return oneOf(type.getEnumConstants());
    }
    if (type.isSealed() && (type.isInterface() || random.nextBoolean())) {
      List<Class<?>> subtypes = new ArrayList<>(Arrays.asList(type.getPermittedSubclasses()));
      if (depth >= DEEPEST) {
        subtypes.removeIf(RandomPayloads::isNesting);
      }
      return object(subtypes.get(random.nextInt(subtypes.size())), depth);
    }
    return type.isRecord() ? record(type, depth) : bean(type, depth);
  }

  private static boolean isNesting(Class<?> type) {
    return type.isInterface() || (type.isRecord() && type.getRecordComponents().length > 1);
  }

  private Object record(Class<?> type, int depth) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = property(components[i].getGenericType(), depth);
    }
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private Object bean(Class<?> type, int depth) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object bean = constructor.newInstance();
    for (Method method : type.getMethods()) {
      boolean isSetter =
          method.getName().startsWith("set")
              && method.getParameterCount() == 1
              && !(method.getGenericParameterTypes()[0] instanceof TypeVariable<?>);
      if (isSetter && !method.isBridge()) {
        method.setAccessible(true);
        method.invoke(bean, property(method.getGenericParameterTypes()[0], depth));
      }
    }
    return bean;
  }

  /** A value, or null where that is another one than the default. */
  private Object property(Type type, int depth) throws ReflectiveOperationException {
    boolean canBeNull =
        type instanceof Class<?> plain
            && !plain.isPrimitive()
            && !(plain.isArray() && plain != byte[].class)
            && !plain.getName().startsWith("java.util.Optional");
    return canBeNull && isLeftOut(depth) ? null : value(type, depth + 1);
  }

  private Object simple(Class<?> type) {
    return switch (type.getName()) {
      case "boolean", "java.lang.Boolean" -> random.nextBoolean();
      case "byte", "java.lang.Byte" -> (byte) number();
      case "short", "java.lang.Short" -> (short) number();
      case "char", "java.lang.Character" -> (char) number();
      case "int", "java.lang.Integer" -> (int) number();
      case "long", "java.lang.Long" -> number();
      case "float", "java.lang.Float" ->
          oneOf(0f, -0f, Float.NaN, Float.MIN_VALUE, random.nextFloat());
      case "double", "java.lang.Double" ->
          oneOf(0d, -0d, Double.NaN, Double.NEGATIVE_INFINITY, random.nextGaussian());
      case "java.lang.String" -> text();
      case "java.util.OptionalInt" ->
          random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of((int) number());
      case "java.util.OptionalLong" ->
          random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(number());
      case "java.util.OptionalDouble" ->
          random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextGaussian());
      case "java.math.BigInteger" -> new BigInteger(random.nextInt(200), random).negate();
      case "java.math.BigDecimal" ->
          new BigDecimal(new BigInteger(random.nextInt(120), random), random.nextInt(20) - 9);
      case "java.util.UUID" -> new UUID(number(), number());
      default -> time(type);
    };
  }

  private Object time(Class<?> type) {
    LocalDate date = LocalDate.ofEpochDay(random.nextInt(2_000_000) - 1_000_000);
    LocalTime time = LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(36_000) - 18_000);
    ZoneId zone = oneOf(ZoneId.of("Europe/Zurich"), ZoneId.of("Asia/Kathmandu"), offset);
    return switch (type.getName()) {
      case "java.time.Instant" ->
          oneOf(Instant.EPOCH, Instant.MIN, Instant.MAX, date.atTime(time).toInstant(offset));
      case "java.time.Duration" ->
          oneOf(
              Duration.ZERO,
              Duration.ofSeconds(Long.MIN_VALUE),
              Duration.ofSeconds(number() >> 2, number() >> 4));
      case "java.time.LocalDate" -> oneOf(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, date);
      case "java.time.LocalTime" -> oneOf(LocalTime.MIN, LocalTime.MAX, time);
      case "java.time.LocalDateTime" -> oneOf(LocalDateTime.MIN, date.atTime(time));
      case "java.time.OffsetDateTime" -> date.atTime(time).atOffset(offset);
      case "java.time.ZonedDateTime" -> ZonedDateTime.of(date.atTime(time), zone);
      case "java.time.ZoneId" -> zone;
      case "java.time.Period" -> Period.of((int) number(), (int) number(), (int) number());
      case "java.time.Year" -> Year.of(random.nextInt(5_000) - 1_000);
      default -> null;
    };
  }

  private long number() {
    long number = random.nextLong() >> random.nextInt(Long.SIZE);
    return random.nextInt(8) == 0 ? oneOf(0L, Long.MIN_VALUE, Long.MAX_VALUE, -1L) : number;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(oneOf(4, 20, 200)); i > 0; i--) {
      int[] points = {'a' + random.nextInt(26), 0xE4, 0x20AC, 0x1F600 + random.nextInt(50), 0};
      text.appendCodePoint(random.nextInt(3) > 0 ? points[0] : points[random.nextInt(5)]);
    }
    return text.toString();
  }

  @SafeVarargs
  private <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }
}
