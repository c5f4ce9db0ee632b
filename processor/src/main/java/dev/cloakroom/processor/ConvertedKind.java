package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.cloakroom.wire.Conversions;
import org.jspecify.annotations.Nullable;

/**
 * A type that the application converts: written and read as what it is stored as.
 *
 * @param converter the instance in the codec
 * @param comparable whether it has a natural order
 */
record ConvertedKind(
    TypeName elementType, CodeBlock converter, SingleKind stored, boolean comparable)
    implements SingleKind {
  @Override
  public CodeBlock writeValue(Site site, CodeBlock value) {
    return stored.writeValue(
        site,
        CodeBlock.of(
            "$T.stored($N, $L, $L,$W$L)",
            Conversions.class,
            site.out(),
            site.field(),
            converter,
            value));
  }

  @Override
  public CodeBlock readValue(Site site) {
    return fromEntry(site, stored.readValue(site));
  }

  @Override
  public @Nullable String message() {
    return stored.message();
  }

  @Override
  public boolean isComparable() {
    return comparable;
  }

  @Override
  public boolean crowds() {
    return true;
  }

  @Override
  public TypeName entryType() {
    return stored.entryType();
  }

  @Override
  public CodeBlock entryDefault() {
    return stored.entryDefault();
  }

  @Override
  public CodeBlock readEntry(Site site) {
    return stored.readEntry(site);
  }

  @Override
  public CodeBlock fromEntry(Site site, CodeBlock variable) {
    return CodeBlock.of(
        "$T.restored($N, $L, $L,$W$L)",
        Conversions.class,
        site.in(),
        site.field(),
        converter,
        stored.fromEntry(site, variable));
  }

  @Override
  public SchemaType schemaType() {
    return stored.schemaType();
  }
}
