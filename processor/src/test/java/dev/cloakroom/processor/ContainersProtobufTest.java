package dev.cloakroom.processor;

import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label.LABEL_REPEATED;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_BOOL;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_BYTES;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_DOUBLE;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_INT32;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_INT64;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_MESSAGE;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_SINT64;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_STRING;
import static dev.cloakroom.processor.ProtobufMessages.entry;
import static dev.cloakroom.processor.ProtobufMessages.field;
import static dev.cloakroom.processor.ProtobufMessages.get;
import static dev.cloakroom.processor.ProtobufMessages.hashed;
import static dev.cloakroom.processor.ProtobufMessages.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldOptions;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.DynamicMessage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The protobuf library reads and writes sets, arrays and collections in collections. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContainersProtobufTest {
  private ClassLoader loader;

  @BeforeAll
  void compile(@TempDir Path work) throws Exception {
    loader = GoodSources.compile(work);
  }

  private static FieldDescriptorProto.Builder list(String name, FieldDescriptorProto.Type type) {
    return repeated(hashed(name, type));
  }

  private static FieldDescriptorProto.Builder list(String name, String type) {
    return list(name, TYPE_MESSAGE).setTypeName(type);
  }

  private static FieldDescriptorProto.Builder repeated(FieldDescriptorProto.Builder field) {
    return field.setLabel(LABEL_REPEATED);
  }

  private static FieldDescriptorProto.Builder packed(FieldDescriptorProto.Builder field) {
    return repeated(field).setOptions(FieldOptions.newBuilder().setPacked(true));
  }

  private static FieldDescriptorProto.Builder element(FieldDescriptorProto.Type type) {
    return field("element", 1, type);
  }

  private static FieldDescriptorProto.Builder elements(String type) {
    return repeated(element(TYPE_MESSAGE).setTypeName(type));
  }

  private static FieldDescriptorProto.Builder key(FieldDescriptorProto.Type type) {
    return field("key", 1, type);
  }

  private static FieldDescriptorProto.Builder value(FieldDescriptorProto.Type type) {
    return field("value", 2, type);
  }

  private static Descriptor nestedType() throws Exception {
    return ProtobufMessages.describe(
        message("Nested")
            .addField(list("table", "Strings"))
            .addField(list("matrix", "Ints"))
            .addField(list("cube", "Matrix"))
            .addField(list("addresses", "AddressesEntry"))
            .addField(list("counts", "CountsEntry"))
            .addField(hashed("maybe", TYPE_MESSAGE).setTypeName("Strings"))
            .addField(hashed("doubt", TYPE_MESSAGE).setTypeName("MaybeString"))
            .addField(list("gaps", "MaybeInt"))
            .addField(list("smallGaps", "MaybeInt"))
            .addField(list("pairs", "Strings"))
            .addField(list("paths", "Strings"))
            .addField(list("sorted", "Strings"))
            .addField(list("flags", "FlagsEntry"))
            .addField(hashed("inside", TYPE_MESSAGE).setTypeName("Inside"))
            .addField(hashed("grid", TYPE_MESSAGE).setTypeName("Grid")),
        message("Strings").addField(repeated(element(TYPE_STRING))),
        message("Ints").addField(packed(element(TYPE_INT32))),
        message("IntSet").addField(repeated(element(TYPE_INT32))),
        message("ManyBytes").addField(repeated(element(TYPE_BYTES))),
        message("Matrix").addField(elements("Ints")),
        message("MaybeString").addField(element(TYPE_STRING)),
        message("MaybeInt").addField(element(TYPE_INT32)),
        message("Addresses").addField(elements("Address")),
        message("Address")
            .addField(hashed("street", TYPE_STRING))
            .addField(hashed("number", TYPE_INT32))
            .addField(hashed("currency", TYPE_STRING)),
        entry("AddressesEntry", key(TYPE_STRING), value(TYPE_MESSAGE).setTypeName("Addresses")),
        entry("CountsEntry", key(TYPE_SINT64), value(TYPE_MESSAGE).setTypeName("Counts")),
        message("Counts").addField(elements("CountEntry")),
        entry("CountEntry", key(TYPE_STRING), value(TYPE_INT32)),
        entry("FlagsEntry", key(TYPE_STRING), value(TYPE_MESSAGE).setTypeName("Flags")),
        message("Flags").addField(elements("FlagEntry")),
        entry("FlagEntry", key(TYPE_INT32), value(TYPE_BOOL)),
        message("Inside").addField(list("value", "Lists")).addField(list("message", "SetEntry")),
        message("Lists").addField(list("content", "Strings")).addField(list("field", "ListEntry")),
        entry("ListEntry", key(TYPE_STRING), value(TYPE_MESSAGE).setTypeName("Strings")),
        entry("SetEntry", key(TYPE_STRING), value(TYPE_MESSAGE).setTypeName("IntSet")),
        message("Grid")
            .addField(list("cells", "Ints"))
            .addField(list("tiles", "ManyBytes"))
            .addField(list("rows", "Ints"))
            .addField(list("texts", "Strings"))
            .addField(list("maps", "Maps")),
        message("Maps").addField(elements("Longs")),
        message("Longs").addField(elements("LongEntry")),
        entry("LongEntry", key(TYPE_STRING), value(TYPE_INT64)));
  }

  private static Descriptor setsType() throws Exception {
    return ProtobufMessages.describe(
        message("Sets")
            .addField(hashed("number", TYPE_INT32))
            .addField(hashed("big", TYPE_INT64))
            .addField(hashed("exact", TYPE_DOUBLE))
            .addField(list("texts", TYPE_STRING))
            .addField(list("numbers", TYPE_INT32))
            .addField(list("doubles", TYPE_DOUBLE))
            .addField(list("currencies", TYPE_STRING))
            .addField(list("zones", TYPE_STRING))
            .addField(list("sortedTexts", TYPE_STRING))
            .addField(packed(hashed("longs", TYPE_INT64))));
  }

  @Test
  void protobufReadsCollectionsInCollections() throws Exception {
    Payload nested = Payload.load(loader, "good.Nested");
    DynamicMessage read =
        DynamicMessage.parseFrom(nestedType(), nested.encode(nested.samples().get(0)));

    assertThat(ProtobufMessages.unknownFields(read)).isEmpty();
    assertThat(elementsOf(read, "table"))
        .containsExactly(List.of("a", ""), List.of(), List.of("é"));
    assertThat(elementsOf(read, "matrix")).containsExactly(List.of(1, -1), List.of(), List.of(0));
    assertThat(elementsOf((DynamicMessage) get(read, "grid"), "cells"))
        .containsExactly(List.of(1, 2), List.of(), List.of(-3));
    assertThat(read.hasField(read.getDescriptorForType().findFieldByName("doubt"))).isTrue();
  }

  @Test
  void codecReadsTheCollectionsInCollectionsThatProtobufWrote() throws Exception {
    Payload nested = Payload.load(loader, "good.Nested");
    for (Object sample : nested.samples()) {
      DynamicMessage message = DynamicMessage.parseFrom(nestedType(), nested.encode(sample));

      assertThat(nested.decode(message.toByteArray())).isEqualTo(sample);
    }
  }

  @Test
  void codecReadsTheSetsThatProtobufWrotePackedOrNot() throws Exception {
    Payload sets = Payload.load(loader, "good.Sets");
    DynamicMessage message =
        DynamicMessage.parseFrom(setsType(), sets.encode(sets.samples().get(0)));

    assertThat((List<?>) get(message, "texts")).hasSize(4);
    assertThat((List<?>) get(message, "numbers")).hasSize(4);
    assertThat(sets.decode(message.toByteArray())).isEqualTo(sets.samples().get(0));
  }

  private static List<Object> elementsOf(DynamicMessage message, String field) {
    return ((List<?>) get(message, field))
        .stream().map(inner -> get((DynamicMessage) inner, "element")).toList();
  }
}
