package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cloakroom.wire.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A map: a message for each entry, in the order of the bytes of the keys. Null is written as the
 * empty map.
 *
 * @param sorted whether it is read into a map in the natural order
 */
record MapKind(SingleKind key, SingleKind value, boolean sorted) implements PropertyKind {
  private static final CodeBlock KEY = CodeBlock.of("$T.KEY", Field.class);
  private static final CodeBlock VALUE = CodeBlock.of("$T.VALUE", Field.class);

  @Override
  public CodeBlock initial() {
    return CodeBlock.of("new $T<>()", sorted ? TreeMap.class : LinkedHashMap.class);
  }

  @Override
  public ShapePart shape() {
    return new ShapePart("map", value.message());
  }

  @Override
  public void write(CodeBlock.Builder code, Site site) {
    String mark = site.locals().name("mark");
    String entry = site.locals().name("entry");
    String message = site.locals().name("entryMark");
    TypeName entryType =
        ParameterizedTypeName.get(
            ClassName.get(Map.Entry.class), key.elementType(), value.elementType());
    code.beginControlFlow("if ($N != null)", site.variable());
    if (sorted) {
      code.addStatement(
          "$N.naturalOrder($L, $N.comparator())", site.out(), site.field(), site.variable());
    }
    if (crowds()) {
      code.addStatement("$N.hashable($L, $N.keySet())", site.out(), site.field(), site.variable());
    }
    code.addStatement("int $N = $N.beginSet()", mark, site.out())
        .beginControlFlow("for ($T $N : $N.entrySet())", entryType, entry, site.variable())
        .addStatement("int $N = $N.begin($L)", message, site.out(), site.field())
        .addStatement(key.writeElement(site.withField(KEY), CodeBlock.of("$N.getKey()", entry)))
        .addStatement(
            value.writeElement(site.withField(VALUE), CodeBlock.of("$N.getValue()", entry)))
        .addStatement("$N.end($N)", site.out(), message)
        .endControlFlow()
        .addStatement("$N.endMap($L, $N)", site.out(), site.field(), mark)
        .endControlFlow();
  }

  @Override
  public void read(CodeBlock.Builder code, Site site) {
    String in = site.in();
    String outer = site.locals().name("outer");
    String keyVariable = site.locals().name("key");
    String valueVariable = site.locals().name("value");
    code.beginControlFlow("case $L ->", site.tag())
        .addStatement("$T $N = $L", key.entryType(), keyVariable, key.entryDefault())
        .addStatement("$T $N = $L", value.entryType(), valueVariable, value.entryDefault())
        .addStatement("int $N = $N.begin($L)", outer, in, site.field())
        .beginControlFlow("while ($N.next())", in)
        .beginControlFlow("switch ($N.tag())", in)
        .addStatement("case 1 -> $N = $L", keyVariable, key.readEntry(site.withField(KEY)))
        .addStatement("case 2 -> $N = $L", valueVariable, value.readEntry(site.withField(VALUE)))
        .addStatement("default -> $N.unknown()", in)
        .endControlFlow()
        .endControlFlow()
        .addStatement("$N.end($N)", in, outer)
        .addStatement(
            put(
                site,
                present(site, key, KEY, keyVariable),
                present(site, value, VALUE, valueVariable)))
        .endControlFlow();
  }

  private CodeBlock put(Site site, CodeBlock readKey, CodeBlock readValue) {
    String map = site.variable();
    return crowds()
        ? CodeBlock.of("$N.put($L, $N, $L, $L)", site.in(), site.field(), map, readKey, readValue)
        : CodeBlock.of("$N.put($L, $L)", map, readKey, readValue);
  }

  private boolean crowds() {
    return !sorted && key.crowds();
  }

  private static CodeBlock present(Site site, SingleKind kind, CodeBlock field, String variable) {
    CodeBlock present =
        kind.entryDefault().toString().equals("null")
            ? CodeBlock.of("$N.required($L, $L, $N)", site.in(), site.field(), field, variable)
            : CodeBlock.of("$N", variable);
    return kind.fromEntry(site, present);
  }

  @Override
  public FieldKind schema() {
    return FieldKind.map(key.schemaType(), value.schemaType());
  }
}
