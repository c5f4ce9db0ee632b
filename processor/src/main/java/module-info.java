/**
 * The annotation processor: reads a class annotated with {@link dev.cloakroom.SessionPayload} and
 * writes its typed accessors and its serializer. Nothing depends on it.
 */
module dev.cloakroom.processor {
  requires com.palantir.javapoet;
  requires dev.cloakroom.api;
  requires java.compiler;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      dev.cloakroom.processor.SessionPayloadProcessor;
}
