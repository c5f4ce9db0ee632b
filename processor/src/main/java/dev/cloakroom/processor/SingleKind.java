package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A type of which one value is one field, so that it can also stand in a list, an optional and a
 * map.
 */
sealed interface SingleKind extends PropertyKind
    permits BytesKind,
        ConvertedKind,
        EnumKind,
        InstantKind,
        LibraryKind,
        MessageKind,
        StringKind,
        WrapperKind {

  /** The type of a variable that holds an element. */
  TypeName elementType();

  /** The expression that writes a value that is not null. */
  CodeBlock writeValue(Site site, CodeBlock value);

  /** The expression that reads a value. */
  CodeBlock readValue(Site site);

  /** The expression that writes an element of a collection, and refuses null. */
  default CodeBlock writeElement(Site site, CodeBlock element) {
    return writeValue(site, element);
  }

  /** Whether it has a natural order, so that it can be in a sorted set or map. */
  default boolean isComparable() {
    return false;
  }

  /**
   * Whether there can be many values with one hash code that a hash table cannot sort either, so
   * that they have to be counted.
   */
  default boolean crowds() {
    return false;
  }

  /** The type of the variable for the key or value of a map's entry while that is read. */
  default TypeName entryType() {
    return elementType();
  }

  /** The expression that reads the key or value of a map's entry into its variable. */
  default CodeBlock readEntry(Site site) {
    return readValue(site);
  }

  /** The key or value of a map's entry, out of its variable, in which there is no null. */
  default CodeBlock fromEntry(Site site, CodeBlock variable) {
    return variable;
  }

  /** What a map's entry holds that came without one; {@code null} if that is an error. */
  default CodeBlock entryDefault() {
    return CodeBlock.of("null");
  }

  /** The type of a value in the schema. */
  SchemaType schemaType();

  @Override
  default FieldKind schema() {
    return FieldKind.of(FieldKind.Form.SINGLE, schemaType());
  }

  /** What the names of the methods end in, if it is a message with methods of its own. */
  default @Nullable String message() {
    return null;
  }

  @Override
  default @Nullable ShapePart shape() {
    return message() == null ? null : new ShapePart("message", message());
  }

  /** The part of a list of it in a shape; {@code null} if nothing tells its elements apart. */
  default @Nullable ShapePart listShape() {
    return new ShapePart("list", message());
  }

  @Override
  default CodeBlock initial() {
    return CodeBlock.of("null");
  }

  @Override
  default void write(CodeBlock.Builder code, Site site) {
    code.beginControlFlow("if ($N != null)", site.variable())
        .addStatement(writeValue(site, CodeBlock.of("$N", site.variable())))
        .endControlFlow();
  }

  @Override
  default void read(CodeBlock.Builder code, Site site) {
    code.addStatement("case $L -> $N = $L", site.tag(), site.variable(), readValue(site));
  }

  /**
   * Adds the statements that write a list or array, which may be null.
   *
   * @param filled whether there is anything in it, if it is not null
   */
  default void writeList(CodeBlock.Builder code, Site site, CodeBlock filled) {
    String element = site.locals().name("element");
    code.beginControlFlow("if ($N != null)", site.variable())
        .beginControlFlow("for ($T $N : $N)", elementType(), element, site.variable())
        .addStatement(writeElement(site, CodeBlock.of("$N", element)))
        .endControlFlow()
        .endControlFlow();
  }

  /** Adds the case that reads one or more elements of a list. */
  default void readList(CodeBlock.Builder code, Site site) {
    code.addStatement("case $L -> $N.add($L)", site.tag(), site.variable(), readValue(site));
  }
}
