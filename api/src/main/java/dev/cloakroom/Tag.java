package dev.cloakroom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fixes the Protocol Buffers field number of a property, or of a subtype of a sealed type.
 *
 * <p>Without it the number is an 18-bit hash of the property's name (three bytes on the wire),
 * which is enough for most payloads. Numbers up to 15 take one byte, up to 2047 two. Two properties
 * of one class with the same number are a compile error.
 *
 * <p>The hash will never change: the first eight bytes of the SHA-256 of the name in UTF-8, as an
 * unsigned big-endian number, modulo 259,096, plus 2,048, and plus another 1,000 if that is 19,000
 * or more. So it is from 2,048 to 262,143 and never one of the numbers that Protocol Buffers keeps
 * for itself.
 *
 * <p>A subtype of a sealed type is told by a number too, and without this annotation by the hash of
 * the simple name of its class.
 *
 * <p>Stands on a record component, on the field or the getter of a bean, or on the class of a
 * subtype.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface Tag {
  /**
   * The field number: 1 to 536,870,911, without the range 19,000 to 19,999 that Protocol Buffers
   * keeps for itself.
   */
  int value();
}
