package dev.cloakroom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the {@link String} property that says to which tenant a subject belongs; {@code null} means
 * no tenant.
 *
 * <p>Two subjects of the same name in different tenants are different subjects. At most one
 * property of a payload is the tenant, and only a payload that has a {@link Subject} can have one.
 * Its value changes only through {@link Sessions#cycle}.
 *
 * <p>Stands on a record component, or on the field or the getter of a bean.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Tenant {}
