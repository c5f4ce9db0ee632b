package dev.cloakroom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the field number of a property that was renamed, or of a subtype of a sealed type: it stays
 * the hash of the first name.
 *
 * <p>A property that has a {@link Tag} needs none: its number does not depend on its name.
 *
 * <p>Stands on a record component, on the field or the getter of a bean, or on the class of a
 * subtype.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface FormerName {
  /** The name that the property, or the class, had when its first session was stored. */
  String value();
}
