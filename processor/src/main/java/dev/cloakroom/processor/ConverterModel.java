package dev.cloakroom.processor;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A converter where it is named, checked.
 *
 * @param at the annotation that names it
 * @param type its class
 * @param converted what it converts
 * @param stored what it converts that to
 */
record ConverterModel(Annotated at, TypeElement type, TypeMirror converted, TypeMirror stored) {}
