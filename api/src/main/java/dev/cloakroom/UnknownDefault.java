package dev.cloakroom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which constant of an enum, or which subtype of a sealed type, stands for one that this
 * version of the application does not know. Without it, a session that holds such a value is
 * unreadable.
 *
 * <p>Declare it one deploy before the first new constant or subtype: while old and new nodes run
 * side by side, the old ones then read what the new ones write. An old node that saves such a
 * session keeps what it does not know wherever it has not changed that very value, also inside of
 * nested values, collections and maps that it has changed.
 *
 * <p>Stands on the constant itself, or on the class of the subtype, for all properties of that
 * type; or with its name on a property, for this one alone: on a record component, or on the field
 * or the getter of a bean. It holds for the enums and sealed types of the property wherever they
 * are, but not for the keys of a map: two unknown keys would become one.
 *
 * <p>A subtype that stands for others is made as if none of its properties had been stored, so a
 * record without components is the natural one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface UnknownDefault {
  /** The name of the constant, or the simple name of the subtype; only on a property. */
  String value() default "";
}
