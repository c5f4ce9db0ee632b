package dev.cloakroom.wire;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Writes the fields of one message, and those of the messages in it, into a growing buffer.
 *
 * <p>A nested message, a map's entry and a packed list are written between {@link #begin} and
 * {@link #end}, which puts the length in front. Methods with a {@link Field} write its key and a
 * value; {@code raw} ones write a value alone, inside a packed list. Not thread-safe.
 *
 * <p>{@link #open} gives one that was used before, and {@link #close} gives it back: so encoding
 * allocates little beside its result.
 */
public final class WireWriter extends OutputBuffer implements AutoCloseable {
  private static final Field SECONDS = new Field("seconds", 1);
  private static final Field NANOS = new Field("nanos", 2);

  private final FieldSorter sorter = new FieldSorter();
  private final @Nullable FieldPath path;
  private final @Nullable AtomicBoolean inUse;
  private @Nullable Crowding crowding;
  private int depth;

  private WireWriter(@Nullable FieldPath path, @Nullable AtomicBoolean inUse) {
    this.path = path;
    this.inUse = inUse;
  }

  /** One for the pool. */
  static WireWriter reused() {
    return new WireWriter(null, new AtomicBoolean());
  }

  /** One that is not kept. */
  static WireWriter once() {
    return new WireWriter(null, null);
  }

  /** Takes one of the pool's, unless it is in use. */
  boolean tryUse() {
    return inUse != null && inUse.compareAndSet(false, true);
  }

  /**
   * Begins a message.
   *
   * @param limit how many bytes it may have
   */
  public static WireWriter open(int limit) {
    WireWriter out = WriterPool.take();
    out.limitTo(limit);
    return out;
  }

  /**
   * Begins a message that cannot be written, to hear at which property: only this writer knows the
   * whole path to it.
   *
   * @param limit how many bytes it may have
   */
  public static WireWriter tracing(int limit) {
    WireWriter out = new WireWriter(new FieldPath(), null);
    out.limitTo(limit);
    return out;
  }

  /** Ends the use of this writer, and wipes out what it has written. */
  @Override
  public void close() {
    clear();
    depth = 0;
    crowding = null;
    if (inUse != null) {
      inUse.setRelease(false);
    }
  }

  /** Writes a boolean. */
  public void bool(Field field, boolean value) {
    reserve(KEY_BYTES + 1);
    putKey(field.tag(), WireType.VARINT);
    putByte(value ? 1 : 0);
  }

  /** Writes an int32; also for byte, short and char. */
  public void int32(Field field, int value) {
    int64(field, value);
  }

  /** Writes an int64. */
  public void int64(Field field, long value) {
    reserve(KEY_BYTES + VARINT_BYTES);
    putKey(field.tag(), WireType.VARINT);
    putVarint(value);
  }

  /** Writes an sint32, in which small negative numbers are short. */
  void sint32(Field field, int value) {
    sint64(field, value);
  }

  /** Writes an sint64. */
  void sint64(Field field, long value) {
    int64(field, ZigZag.encode(value));
  }

  /** Writes a float. */
  public void float32(Field field, float value) {
    reserve(KEY_BYTES + Float.BYTES);
    putKey(field.tag(), WireType.FIXED32);
    putFixed32(Float.floatToIntBits(value));
  }

  /** Writes a double. */
  public void float64(Field field, double value) {
    reserve(KEY_BYTES + Double.BYTES);
    putKey(field.tag(), WireType.FIXED64);
    putFixed64(Double.doubleToLongBits(value));
  }

  /**
   * Writes a string.
   *
   * @throws WireException if it is null or not well-formed
   */
  public void string(Field field, @Nullable String value) {
    String text = element(field, value);
    reserve(KEY_BYTES);
    putKey(field.tag(), WireType.LENGTH);
    int lone = appendText(text);
    if (lone >= 0) {
      throw refused(field, "is not well-formed text: a lone surrogate at index " + lone);
    }
  }

  /**
   * Writes bytes.
   *
   * @throws WireException if they are null
   */
  public void bytes(Field field, byte @Nullable [] value) {
    byte[] content = element(field, value);
    reserve(KEY_BYTES + VARINT_BYTES);
    putKey(field.tag(), WireType.LENGTH);
    putVarint(content.length);
    append(content);
  }

  /** Writes 16 bytes. */
  void bytes16(Field field, long high, long low) {
    reserve(KEY_BYTES + 1 + 2 * Long.BYTES);
    putKey(field.tag(), WireType.LENGTH);
    putByte(2 * Long.BYTES);
    putFixed64(Long.reverseBytes(high));
    putFixed64(Long.reverseBytes(low));
  }

  /** Writes a decimal: its scale, then its unscaled value in as few bytes as it needs. */
  void decimal(Field field, int scale, long unscaled) {
    reserve(KEY_BYTES + 1 + VARINT_BYTES + Long.BYTES);
    putKey(field.tag(), WireType.LENGTH);
    int mark = skipByte();
    putVarint(ZigZag.encode(scale));
    int bits = Long.SIZE - Long.numberOfLeadingZeros(unscaled ^ (unscaled >> (Long.SIZE - 1)));
    putBigEndian(unscaled, unscaled == 0 ? 0 : bits / Byte.SIZE + 1);
    putLengthAt(mark);
  }

  /** Writes a decimal whose unscaled value is a large number in two's complement. */
  void decimal(Field field, int scale, byte[] unscaled) {
    reserve(KEY_BYTES + 1 + VARINT_BYTES);
    putKey(field.tag(), WireType.LENGTH);
    int mark = skipByte();
    putVarint(ZigZag.encode(scale));
    append(unscaled);
    putLengthAt(mark);
  }

  /**
   * Writes an enum constant as its name.
   *
   * @throws WireException if it is null
   */
  public void constant(Field field, @Nullable Enum<?> value) {
    bytes(field, EnumNames.nameOf(element(field, value)));
  }

  /**
   * Writes an instant as {@code google.protobuf.Timestamp} is.
   *
   * @throws WireException if it is null
   */
  public void instant(Field field, @Nullable Instant value) {
    Instant instant = element(field, value);
    int mark = begin(field);
    long seconds = instant.getEpochSecond();
    int nanos = instant.getNano();
    if (seconds != 0) {
      int64(SECONDS, seconds);
    }
    if (nanos != 0) {
      int32(NANOS, nanos);
    }
    end(mark);
  }

  /** Writes a value of a packed list. */
  public void rawBool(boolean value) {
    reserve(1);
    putByte(value ? 1 : 0);
  }

  /** Writes a value of a packed list. */
  public void rawInt32(int value) {
    rawInt64(value);
  }

  /** Writes a value of a packed list. */
  public void rawInt64(long value) {
    reserve(VARINT_BYTES);
    putVarint(value);
  }

  /** Writes a value of a packed list. */
  public void rawFloat32(float value) {
    reserve(Float.BYTES);
    putFixed32(Float.floatToIntBits(value));
  }

  /** Writes a value of a packed list. */
  public void rawFloat64(double value) {
    reserve(Double.BYTES);
    putFixed64(Double.doubleToLongBits(value));
  }

  /** Adds fields that are encoded already. */
  public void rawFields(byte[] fields) {
    append(fields);
  }

  /**
   * Begins a nested message, a map's entry or a packed list.
   *
   * @return what {@link #end} has to be given
   * @throws WireException if this would be nested too deeply
   */
  public int begin(Field field) {
    if (depth == WireType.MAX_DEPTH) {
      throw refused(
          field,
          "is nested more than " + WireType.MAX_DEPTH + " levels deep; does it contain itself?");
    }
    depth++;
    if (path != null) {
      path.enter(field);
    }
    reserve(KEY_BYTES + 1);
    putKey(field.tag(), WireType.LENGTH);
    return skipByte();
  }

  /** Ends what {@link #begin} began. */
  public void end(int mark) {
    depth--;
    if (path != null) {
      path.leave();
    }
    putLengthAt(mark);
  }

  /**
   * Begins a set, of which a field for each element follows, or a map, of which a message for each
   * entry follows; in any order.
   *
   * @return what {@link #endSet} or {@link #endMap} has to be given
   */
  public int beginSet() {
    return position();
  }

  /** Ends what {@link #beginSet} began, so that equal sets give equal bytes. */
  public void endSet(int mark) {
    reserve(FieldSorter.LOOK_AHEAD);
    sorter.sortElements(buffer(), mark, position());
  }

  /**
   * Ends a map that {@link #beginSet} began, so that equal maps give equal bytes.
   *
   * @throws WireException if two keys are encoded in the same way, so that one would be lost
   */
  public void endMap(Field field, int mark) {
    reserve(FieldSorter.LOOK_AHEAD);
    if (!sorter.sortEntries(buffer(), mark, position())) {
      throw refused(field, "has two keys that cannot be told apart when they are stored");
    }
  }

  /**
   * That a sorted set or map has no order of its own, which would be lost.
   *
   * @throws WireException if it has a comparator other than that of the natural order
   */
  public void naturalOrder(Field field, @Nullable Comparator<?> comparator) {
    if (comparator != null && !comparator.equals(Comparator.<String>naturalOrder())) {
      throw refused(field, "is sorted by a comparator, which would be lost; sort it naturally");
    }
  }

  /**
   * That a set, or the keys of a map, can be read into a hash table.
   *
   * @throws WireException if that would take too long, as too many have the same hash code
   */
  public void hashable(Field field, Collection<?> elements) {
    if (Crowding.isSmall(elements.size())) {
      return;
    }
    if (crowding == null) {
      crowding = new Crowding(Crowding.WRITTEN);
    }
    if (!crowding.addAll(elements)) {
      throw refused(
          field,
          "holds too many elements with the same hash code, so that reading it would take too"
              + " long; let hashCode() of their class tell them apart");
    }
  }

  /**
   * An element of a collection, or a key of a map, which may not be null.
   *
   * @throws WireException if it is
   */
  public <T> T element(Field field, @Nullable T value) {
    if (value == null) {
      throw refused(field, "holds a null, which a collection cannot keep");
    }
    return value;
  }

  /**
   * An element of the packed list that was begun last, which may not be null.
   *
   * @throws WireException if it is
   */
  public <T> T packed(@Nullable T value) {
    if (value == null) {
      throw refused(null, "holds a null, which a collection cannot keep");
    }
    return value;
  }

  /**
   * The bytes of the whole message.
   *
   * @throws WireException if there are more than the limit
   */
  public byte[] toByteArray() {
    return content();
  }

  /** That a value cannot be encoded: at which property, and what is wrong with it. */
  WireException refused(@Nullable Field field, String what) {
    String names = path != null ? path.to(field) : field != null ? field.name() : "";
    return new WireException("property '" + names + "' " + what);
  }
}
