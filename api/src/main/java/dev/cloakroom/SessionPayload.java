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
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SessionPayload {
  /**
   * The stable name of the type, stored with every session and bound to its ciphertext: the class
   * may be renamed or moved, this name may not change while sessions live. 1 to 64 characters out
   * of {@code A-Z a-z 0-9 . _ -}. Default: the simple name of the class.
   */
  String value() default "";

  /**
   * After how long without use a session of this type dies, as an ISO-8601 duration from 1 second
   * to 3,650 days: {@code PT20M}. A configured {@code cloakroom.type.NAME.idle-timeout} or {@code
   * cloakroom.idle-timeout} wins over it. Default: what is configured, or else 30 minutes.
   */
  String idleTimeout() default "";

  /**
   * After how long a session of this type dies in any case, likewise; not shorter than the idle
   * timeout. A configured {@code cloakroom.type.NAME.absolute-lifetime} or {@code
   * cloakroom.absolute-lifetime} wins over it. Default: what is configured, or else 12 hours.
   */
  String absoluteLifetime() default "";
}
