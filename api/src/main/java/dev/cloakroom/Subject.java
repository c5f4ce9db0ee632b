package dev.cloakroom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the {@link String} property that says whose session it is; {@code null} means a guest.
 *
 * <p>At most one property of a payload is the subject. Its value changes only through {@link
 * Sessions#cycle}, so that a sign-in always gets a new token. The store never sees it in clear.
 *
 * <p>Stands on a record component, or on the field or the getter of a bean.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Subject {}
