package dev.cloakroom.benchmarks.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.benchmarks.codec.proto.ShopMessage;
import dev.cloakroom.benchmarks.payload.Payloads;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.payload.UntaggedShopSession;
import dev.cloakroom.benchmarks.payload.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncodedSizeTest {
  private static final int SEEDS = 100;

  private final Serializer<ShopSession> tagged = CloakroomSerializer.tagged();
  private final Serializer<UntaggedShopSession> hashed = CloakroomSerializer.hashed();

  @ParameterizedTest
  @EnumSource(names = {"STANDARD", "HEAVY"})
  void withTagsAPayloadIsAtMostAsLongAsProtobufsOwnMessage(Variant variant) {
    for (ShopSession session : Payloads.ofSeedsBelow(SEEDS, variant)) {
      assertThat(tagged.encode(session).length)
          .isLessThanOrEqualTo(ProtobufMapping.messageOf(session).getSerializedSize());
    }
  }

  /** An enum is stored as its name, and decimals, which are shorter, are only in cart lines. */
  @Test
  void aGuestIsLongerThanProtobufsOwnMessageByTheNameOfTheEnumOnly() {
    for (ShopSession session : Payloads.ofSeedsBelow(SEEDS, Variant.GUEST)) {
      int nameInsteadOfNumber = session.theme().name().length() + 1 - 1;
      assertThat(tagged.encode(session))
          .hasSize(ProtobufMapping.messageOf(session).getSerializedSize() + nameInsteadOfNumber);
    }
  }

  @ParameterizedTest
  @EnumSource
  void withHashTagsAPayloadHasAtMostTwoBytesMoreForEachFieldOccurrence(Variant variant) {
    for (ShopSession session : Payloads.ofSeedsBelow(SEEDS, variant)) {
      int fields = FieldOccurrences.in(ProtobufMapping.messageOf(session));
      assertThat(hashed.encode(UntaggedShopSession.of(session)).length)
          .isLessThanOrEqualTo(tagged.encode(session).length + 2 * fields);
    }
  }

  @Test
  void fieldOccurrencesCountEachElementAndEntryOnce() {
    ShopMessage guest = ProtobufMapping.messageOf(Payloads.of(Variant.GUEST, 1));
    ShopMessage standard = ProtobufMapping.messageOf(Payloads.of(Variant.STANDARD, 1));

    int remembered = guest.getRememberMe() ? 1 : 0;
    assertThat(FieldOccurrences.in(guest)).isEqualTo(5 + remembered + 8);
    int rememberedToo = standard.getRememberMe() ? 1 : 0;
    assertThat(FieldOccurrences.in(standard)).isEqualTo(8 + rememberedToo + 5 + 8 + 10 + 10 * 4);
  }
}
