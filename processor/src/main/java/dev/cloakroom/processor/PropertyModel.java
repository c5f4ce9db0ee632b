package dev.cloakroom.processor;

import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * One property of a payload or of a value in it, checked.
 *
 * @param type its type, without annotations
 * @param nullMark the annotation by which its type allows null, if there is one
 * @param kind how it is written and read
 * @param element where it is declared
 * @param getter the method that reads it
 * @param setter the method that sets it, or {@code null} for a record component
 */
record PropertyModel(
    String name,
    int tag,
    TypeName type,
    @Nullable TypeName nullMark,
    PropertyKind kind,
    Element element,
    String getter,
    @Nullable String setter) {}
