package dev.cloakroom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what {@link Sessions#save} and {@link Sessions#cycle} do where two requests have changed the
 * same value; without it, {@link ConflictPolicy#FAIL} holds. {@link Sessions#update} and {@link
 * Sessions#take} never lose a change, whatever is said here. A save that conflicts in one property
 * that fails is refused as a whole.
 *
 * <p>Stands on a payload class, for all of its own and inherited properties but the {@link Subject}
 * and the {@link Tenant}; or on one property, for this one alone: on a record component, or on the
 * field or the getter of a bean. What stands on the property wins. It is not inherited from the
 * class above, and has no place inside of values: these are changed as a whole.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface OnConflict {
  /** What happens. */
  ConflictPolicy value();
}
