/**
 * From an annotated class to generated source, in this order.
 *
 * <ol>
 *   <li>{@link dev.cloakroom.processor.SessionPayloadProcessor} finds the annotated classes.
 *   <li>{@code PayloadReader} reads and validates all of one class, with {@code PayloadCheck} for
 *       the class, {@code LifetimeReader} and {@code ConflictPolicies} for what its annotations
 *       say, {@code RecordShape} or {@code BeanShape} for its properties, {@code KindResolver} for
 *       their types and {@code TagAssigner} for their field numbers. What is wrong becomes a {@code
 *       Diagnostic} at the right element; nothing is written then.
 *   <li>{@code PayloadModel} and its parts are the immutable outcome.
 *   <li>{@code MetamodelWriter} and {@code CodecWriter}, the only ones that emit, write {@code X_}
 *       and {@code XCodec}. Each {@code …Kind} knows how properties of its type are written and
 *       read, so that a new type is one new file.
 * </ol>
 */
@NullMarked
package dev.cloakroom.processor;

import org.jspecify.annotations.NullMarked;
