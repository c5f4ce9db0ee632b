package dev.cloakroom.benchmarks.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.benchmarks.payload.Payloads;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.payload.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Speed counts only where nothing is lost. */
class CodecSubjectTest {
  private static final int SEEDS = 100;

  @ParameterizedTest
  @MethodSource("subjectsAndVariants")
  void decodingWhatWasEncodedGivesAnEqualObject(CodecSubject subject, Variant variant) {
    Serializer<Object> serializer = subject.serializer();
    for (ShopSession session : Payloads.ofSeedsBelow(SEEDS, variant)) {
      Object object = serializer.objectOf(session);
      assertThat(serializer.decode(serializer.encode(object))).isEqualTo(object);
    }
  }

  private static Stream<Arguments> subjectsAndVariants() {
    return Arrays.stream(CodecSubject.values())
        .flatMap(
            subject ->
                Arrays.stream(Variant.values()).map(variant -> Arguments.of(subject, variant)));
  }

  @Test
  void whatEncodesAnotherTypeEncodesTheSameData() {
    for (Variant variant : Variant.values()) {
      for (ShopSession session : Payloads.ofSeedsBelow(SEEDS, variant)) {
        assertThat(CodecSubject.CLOAKROOM_HASHED.serializer().objectOf(session).toString())
            .isEqualTo(
                session.toString().replaceAll("(ShopSession|Cart|CartLine)\\[", "Untagged$1["));
        assertThat(ProtobufMapping.sessionOf(ProtobufMapping.messageOf(session)))
            .isEqualTo(session);
      }
    }
  }

  @Test
  void allOthersEncodeThePayloadItself() {
    ShopSession session = Payloads.of(Variant.STANDARD, 1);
    List<CodecSubject> others =
        List.of(CodecSubject.CLOAKROOM_HASHED, CodecSubject.PROTOBUF_MESSAGE);
    for (CodecSubject subject : CodecSubject.values()) {
      if (!others.contains(subject)) {
        assertThat(subject.serializer().objectOf(session)).as("%s", subject).isSameAs(session);
      }
    }
  }
}
