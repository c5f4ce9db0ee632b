package dev.cloakroom.wire;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one message, and those of the messages in it. It trusts nothing: whatever the
 * bytes, each method returns or throws {@link WireException}, and reads nothing beyond them.
 *
 * <p>{@link #next} goes to the next field of the present message, {@link #tag} says which it is,
 * and then one method reads or skips it. A nested message is read between {@link #begin} and {@link
 * #end}, a list of numbers between {@link #beginVarints} (or its like) and {@link #end} while there
 * is {@link #more}. Not thread-safe.
 */
public final class WireReader extends InputBytes {
  private static final Field SECONDS = new Field("seconds", 1);
  private static final Field NANOS = new Field("nanos", 2);

  private final @Nullable FieldPath path;
  private @Nullable Crowding crowding;
  private int depth;
  private int tag;
  private int wireType;
  private int fieldStart;

  private WireReader(byte[] bytes, @Nullable FieldPath path) {
    super(bytes);
    this.path = path;
  }

  /** Begins to read a message that is all of these bytes, which are not changed. */
  public WireReader(byte[] bytes) {
    this(bytes, null);
  }

  /**
   * Begins to read a message that cannot be read, to hear at which property: only this reader knows
   * the whole path to it.
   */
  public static WireReader tracing(byte[] bytes) {
    return new WireReader(bytes, new FieldPath());
  }

  /** Goes to the next field of the present message; false if there is none. */
  public boolean next() {
    if (atLimit()) {
      return false;
    }
    fieldStart = position();
    int key = key();
    tag = key >>> 3;
    wireType = key & 7;
    return true;
  }

  /** The number of the present field. */
  public int tag() {
    return tag;
  }

  /** Reads a boolean. */
  public boolean bool(Field field) {
    expect(field, WireType.VARINT);
    return bool(varint(field), field);
  }

  private boolean bool(long value, @Nullable Field field) {
    if (value >>> 1 != 0) {
      throw broken(field, "a boolean is neither 0 nor 1");
    }
    return value == 1;
  }

  /** Reads an int32. */
  public int int32(Field field) {
    expect(field, WireType.VARINT);
    return (int) varint(field, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Reads an int32 that is a byte. */
  public byte int8(Field field) {
    expect(field, WireType.VARINT);
    return (byte) varint(field, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** Reads an int32 that is a short. */
  public short int16(Field field) {
    expect(field, WireType.VARINT);
    return (short) varint(field, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** Reads an int32 that is a char. */
  public char char16(Field field) {
    expect(field, WireType.VARINT);
    return (char) varint(field, Character.MIN_VALUE, Character.MAX_VALUE);
  }

  /** Reads an int64. */
  public long int64(Field field) {
    expect(field, WireType.VARINT);
    return varint(field);
  }

  /** Reads an sint32. */
  int sint32(Field field) {
    long value = sint64(field);
    if (value != (int) value) {
      throw broken(field, "a number is out of its type's range");
    }
    return (int) value;
  }

  /** Reads an sint64. */
  long sint64(Field field) {
    return ZigZag.decode(int64(field));
  }

  /** Reads a float. */
  public float float32(Field field) {
    expect(field, WireType.FIXED32);
    return Float.intBitsToFloat(fixed32(field));
  }

  /** Reads a double. */
  public double float64(Field field) {
    expect(field, WireType.FIXED64);
    return Double.longBitsToDouble(fixed64(field));
  }

  /** Reads a string; bytes that are not UTF-8 are refused. */
  public String string(Field field) {
    expect(field, WireType.LENGTH);
    return text(field);
  }

  /** Reads bytes. */
  public byte[] bytes(Field field) {
    expect(field, WireType.LENGTH);
    return content(field);
  }

  /** Reads an instant. */
  public Instant instant(Field field) {
    int outer = begin(field);
    long seconds = 0;
    int nanos = 0;
    while (next()) {
      switch (tag) {
        case 1 -> seconds = int64(SECONDS);
        case 2 -> nanos = int32(NANOS);
        default -> unknown();
      }
    }
    end(outer);
    if (nanos < 0 || nanos > 999_999_999) {
      throw refused(field, "there is no such nanosecond");
    }
    try {
      return Instant.ofEpochSecond(seconds, nanos);
    } catch (DateTimeException e) {
      throw refused(field, "this is beyond the range of Instant", e);
    }
  }

  /**
   * Reads the name of an enum constant.
   *
   * @throws WireException if the enum has no such constant
   */
  public <E extends Enum<E>> E constant(Field field, Class<E> type) {
    E constant = constantOrNull(field, type);
    if (constant == null) {
      throw refused(field, "this is a constant that " + type.getSimpleName() + " does not have");
    }
    return constant;
  }

  /** Reads the name of an enum constant; one that the enum does not have gives another one. */
  public <E extends Enum<E>> E constant(Field field, Class<E> type, E unknown) {
    E constant = constantOrNull(field, type);
    return constant == null ? unknown : constant;
  }

  private <E extends Enum<E>> @Nullable E constantOrNull(Field field, Class<E> type) {
    expect(field, WireType.LENGTH);
    return type.cast(constant(field, EnumNames.of(type)));
  }

  /**
   * The key or the value of a map's entry that must have been there.
   *
   * @param field {@link Field#KEY} or {@link Field#VALUE}
   * @param value what was read, or {@code null} if the entry did not have it
   * @throws WireException if it is null
   */
  public <T> T required(Field map, Field field, @Nullable T value) {
    if (value == null) {
      throw refused(map, "an entry has no " + field.name());
    }
    return value;
  }

  /**
   * Adds an element to a set that is a hash table, unless too many have the same hash code.
   *
   * @throws WireException if finding it would take too long
   */
  public <E> void add(Field field, Set<E> set, E element) {
    boolean isNew = set.add(element);
    if (!Crowding.isSmall(set.size())) {
      crowd(field, set, element, isNew);
    }
  }

  /**
   * Adds an entry to a map that is a hash table, unless too many keys have the same hash code.
   *
   * @throws WireException if finding it would take too long
   */
  public <K, V> void put(Field field, Map<K, V> map, K key, V value) {
    boolean isNew = map.put(key, value) == null;
    if (!Crowding.isSmall(map.size())) {
      crowd(field, map.keySet(), key, isNew);
    }
  }

  private void crowd(Field field, Collection<?> elements, Object element, boolean isNew) {
    if (crowding == null) {
      crowding = new Crowding(Crowding.READ);
    }
    if (!crowding.add(elements, element, isNew)) {
      throw refused(field, "too many elements have the same hash code");
    }
  }

  /** Reads a value of a packed list. */
  public boolean rawBool() {
    return bool(varint(null), null);
  }

  /** Reads a value of a packed list. */
  public int rawInt32() {
    return (int) varint(null, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Reads a value of a packed list. */
  public byte rawInt8() {
    return (byte) varint(null, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** Reads a value of a packed list. */
  public short rawInt16() {
    return (short) varint(null, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** Reads a value of a packed list. */
  public char rawChar16() {
    return (char) varint(null, Character.MIN_VALUE, Character.MAX_VALUE);
  }

  /** Reads a value of a packed list. */
  public long rawInt64() {
    return varint(null);
  }

  /** Reads a value of a packed list. */
  public float rawFloat32() {
    return Float.intBitsToFloat(fixed32(null));
  }

  /** Reads a value of a packed list. */
  public double rawFloat64() {
    return Double.longBitsToDouble(fixed64(null));
  }

  /**
   * Enters a nested message.
   *
   * @return what {@link #end} has to be given
   */
  public int begin(Field field) {
    expect(field, WireType.LENGTH);
    int length = length(field);
    enter(field);
    int outer = limit();
    limitTo(position() + length);
    return outer;
  }

  /**
   * Enters a list of booleans or integers, packed or, as Protocol Buffers allow, one element by
   * itself.
   *
   * @return what {@link #end} has to be given
   */
  public int beginVarints(Field field) {
    return beginPacked(field, WireType.VARINT);
  }

  /** Enters a list of floats, as {@link #beginVarints} does. */
  public int beginFixed32s(Field field) {
    return beginPacked(field, WireType.FIXED32);
  }

  /** Enters a list of doubles, as {@link #beginVarints} does. */
  public int beginFixed64s(Field field) {
    return beginPacked(field, WireType.FIXED64);
  }

  private int beginPacked(Field field, int elementType) {
    if (wireType == WireType.LENGTH) {
      return begin(field);
    }
    expect(field, elementType);
    enter(field);
    int outer = limit();
    int start = position();
    skip(wireType);
    limitTo(position());
    goTo(start);
    return outer;
  }

  private void enter(Field field) {
    if (depth == WireType.MAX_DEPTH) {
      throw broken(field, "messages are nested more than " + WireType.MAX_DEPTH + " levels deep");
    }
    depth++;
    if (path != null) {
      path.enter(field);
    }
  }

  /** Whether a packed list goes on. */
  public boolean more() {
    return !atLimit();
  }

  /** Leaves what {@link #begin}, {@link #beginVarints} or its like entered. */
  public void end(int outer) {
    goTo(limit());
    limitTo(outer);
    depth--;
    if (path != null) {
      path.leave();
    }
  }

  /** Skips a field that the class does not know. */
  public void unknown() {
    skip(wireType);
  }

  /** Skips a field; returns its bytes, key included. */
  public byte[] rawField() {
    skip(wireType);
    return copy(fieldStart);
  }

  /**
   * What tells the entries of a map apart: the key's field, out of an entry's field.
   *
   * @param field the bytes of one field, key included
   */
  public static ByteBuffer keyOfEntry(byte[] field) {
    WireReader in = new WireReader(field);
    if (in.next() && in.wireType == WireType.LENGTH) {
      in.length(null);
      while (in.next()) {
        byte[] part = in.rawField();
        if (in.tag == Field.KEY.tag()) {
          return ByteBuffer.wrap(part);
        }
      }
    }
    return ByteBuffer.allocate(0);
  }

  /**
   * What is in a field that is a message or bytes; nothing if it is of another wire type.
   *
   * @param field the bytes of one field, key included
   */
  public static byte[] contentOf(byte[] field) {
    WireReader in = new WireReader(field);
    if (!in.next() || in.wireType != WireType.LENGTH) {
      return new byte[0];
    }
    in.length(null);
    return in.rest();
  }

  private void expect(Field field, int expected) {
    if (wireType != expected) {
      throw broken(field, "wire type " + wireType + " is there, and " + expected + " is expected");
    }
  }

  /**
   * Enters bytes that the caller then reads to their end.
   *
   * @return the limit that is to be set then
   */
  int beginBytes(Field field) {
    expect(field, WireType.LENGTH);
    int length = length(field);
    int outer = limit();
    limitTo(position() + length);
    return outer;
  }

  /** That the value that was read last is none: at which property, and what is wrong with it. */
  WireException refused(Field field, String what) {
    return broken(field, what);
  }

  /** That the value that was read last is none, and what said so. */
  WireException refused(Field field, String what, RuntimeException cause) {
    WireException refused = broken(field, what);
    refused.initCause(cause);
    return refused;
  }

  @Override
  WireException broken(@Nullable Field field, String what) {
    String names = path != null ? path.to(field) : field != null ? field.name() : "";
    String where = names.isEmpty() ? "" : "property '" + names + "', ";
    return new WireException(where + "at byte " + position() + " of " + size() + ": " + what);
  }
}
