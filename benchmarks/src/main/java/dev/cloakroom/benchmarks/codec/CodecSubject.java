package dev.cloakroom.benchmarks.codec;

import dev.cloakroom.benchmarks.run.Role;
import dev.cloakroom.benchmarks.run.Subject;

/** What is compared. The constants' names are the values of a parameter of the benchmark. */
public enum CodecSubject {
  CLOAKROOM("Cloakroom", Role.OURS),
  CLOAKROOM_HASHED("Cloakroom, hash tags", Role.INFORMATION),
  KRYO("Kryo", Role.PEER),
  FORY("Fory", Role.PEER),
  FORY_COMPATIBLE("Fory, compatible mode", Role.INFORMATION),
  PROTOBUF("protobuf-java with mapping", Role.PEER),
  PROTOBUF_MESSAGE("protobuf-java, message only", Role.INFORMATION),
  JACKSON("Jackson", Role.PEER),
  JAVA("Java serialization", Role.PEER);

  private final String label;
  private final Role role;

  CodecSubject(String label, Role role) {
    this.label = label;
    this.role = role;
  }

  /** How tables call it. */
  Subject subject() {
    return new Subject(name(), label, role);
  }

  /** A new serializer, typed for callers that give it only its own objects. */
  @SuppressWarnings("unchecked")
  Serializer<Object> serializer() {
    return (Serializer<Object>) newSerializer();
  }

  private Serializer<?> newSerializer() {
    return switch (this) {
      case CLOAKROOM -> CloakroomSerializer.tagged();
      case CLOAKROOM_HASHED -> CloakroomSerializer.hashed();
      case KRYO -> new KryoSerializer();
      case FORY -> ForySerializer.sameSchema();
      case FORY_COMPATIBLE -> ForySerializer.compatible();
      case PROTOBUF -> new ProtobufSerializer();
      case PROTOBUF_MESSAGE -> new ProtobufMessageSerializer();
      case JACKSON -> new JacksonSerializer();
      case JAVA -> new JavaSerializer();
    };
  }
}
