package dev.cloakroom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the converter for one class of values, wherever they occur in the type of a property:
 * alone, or in a collection, map, optional or array. It also takes the place of the way in which
 * sessions would hold that class without it.
 *
 * <p>Stands on a record component, or on the field or the getter of a bean; or on a payload class,
 * or the class of a value in it, for all of its properties (a payload class: also for those of the
 * values in it). What is nearer to the property wins.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(Convert.All.class)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface Convert {
  /**
   * The converter: not abstract, not generic, with a constructor without parameters that the
   * package of the payload class can call.
   */
  Class<? extends Converter<?, ?>> value();

  /** Several converters at one place; the compiler writes it. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
  @interface All {
    /** The converters. */
    Convert[] value();
  }
}
