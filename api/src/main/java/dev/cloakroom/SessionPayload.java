package dev.cloakroom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one class whose values an application keeps in its sessions.
 *
 * <p>The class is a record, or a JavaBean with a constructor without parameters. For {@code
 * ShopSession} the annotation processor writes {@code ShopSession_} (typed accessors) and {@code
 * ShopSessionCodec} (the serializer) beside it; for a nested class {@code Outer.Inner} their names
 * begin with {@code Outer_Inner}. Values inside it, such as nested records, are not annotated.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SessionPayload {
  /**
   * The stable name of the type, stored with every session and bound to its ciphertext: the class
   * may be renamed or moved, this name may not change while sessions live. 1 to 64 characters out
   * of {@code A-Z a-z 0-9 . _ -}. Default: the simple name of the class.
   */
  String value() default "";
}
