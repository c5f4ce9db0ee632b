package dev.cloakroom.tink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.spi.SubjectKey;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HiddenNamesTest {
  private static final List<SubjectRef> LOOKALIKES =
      List.of(
          SubjectRef.of("ada"),
          SubjectRef.of("Ada"),
          SubjectRef.of("ADA"),
          SubjectRef.of("ada "),
          SubjectRef.of(" ada"),
          SubjectRef.of("ada\0"),
          SubjectRef.of("ad\u00e0"),
          SubjectRef.of("ada\u0300"),
          SubjectRef.of("\u0430da"),
          SubjectRef.of("stra\u00dfe"),
          SubjectRef.of("strasse"),
          SubjectRef.of("", "ada"),
          SubjectRef.of(" ", "ada"),
          SubjectRef.of("null", "ada"),
          SubjectRef.of("a", "da"),
          SubjectRef.of("ad", "a"),
          SubjectRef.of("a:b", "c"),
          SubjectRef.of("a", "b:c"),
          SubjectRef.of("a:b:c"),
          SubjectRef.of("c", "a:b"));

  private final KeysetHandle subject = newKeyset(KeyPurpose.SUBJECT);
  private final KeysetHandle routing = newKeyset(KeyPurpose.ROUTING);
  private final HiddenNames names = HiddenNames.of(subject, routing);

  HiddenNamesTest() throws Exception {}

  @Test
  void sameSubjectHasTheSameKeyAgain() throws Exception {
    for (SubjectRef ref : LOOKALIKES) {
      assertThat(HiddenNames.of(subject, routing).subjectKeys("ns", ref))
          .isEqualTo(names.subjectKeys("ns", SubjectRef.of(ref.tenant(), ref.subject())))
          .hasSize(1);
    }
  }

  @Test
  void subjectsThatLookAlikeHaveDifferentKeys() {
    assertThat(LOOKALIKES.stream().map(ref -> names.subjectKeys("ns", ref)))
        .doesNotHaveDuplicates();
  }

  @Test
  void keyDependsOnTheNamespaceAndNothingMovesBetweenItAndTheTenant() {
    assertThat(
            List.of(
                names.subjectKeys("ns", SubjectRef.of("a", "b")),
                names.subjectKeys("n", SubjectRef.of("sa", "b")),
                names.subjectKeys("", SubjectRef.of("nsa", "b")),
                names.subjectKeys("nsa", SubjectRef.of("", "b")),
                names.subjectKeys("nsa", SubjectRef.of(null, "b"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void currentSecretsKeyComesFirstThenThoseOfOlderOnes() throws Exception {
    SubjectRef ada = SubjectRef.of("ada");
    SubjectKey old = names.subjectKeys("ns", ada).get(0);

    KeysetHandle added = addKey(subject, false);
    KeysetHandle promoted = addKey(subject, true);
    assertThat(HiddenNames.of(added, routing).subjectKeys("ns", ada)).hasSize(2).startsWith(old);
    assertThat(HiddenNames.of(promoted, routing).subjectKeys("ns", ada)).hasSize(2).endsWith(old);
  }

  @Test
  void disabledSecretIsNotLookedUp() throws Exception {
    KeysetHandle.Builder builder = KeysetHandle.newBuilder(addKey(subject, true));
    builder.setConfiguration(KeyPurpose.SUBJECT.configuration());
    builder.getAt(0).setStatus(KeyStatus.DISABLED);
    SubjectRef ada = SubjectRef.of("ada");
    assertThat(HiddenNames.of(builder.build(), routing).subjectKeys("ns", ada))
        .hasSize(1)
        .doesNotContainAnyElementsOf(names.subjectKeys("ns", ada));
  }

  @Test
  void placementAndValueKeysStayWhenSubjectSecretsRotate() throws Exception {
    HiddenNames rotated = HiddenNames.of(newKeyset(KeyPurpose.SUBJECT), routing);
    for (SubjectRef ref : LOOKALIKES) {
      assertThat(rotated.placement(ref)).isEqualTo(names.placement(ref));
    }
    assertThat(rotated.valueKey("ns", "key")).isEqualTo(names.valueKey("ns", "key"));
  }

  @Test
  void keysOfAllSecretsBeginWithThePlacement() throws Exception {
    HiddenNames two = HiddenNames.of(addKey(subject, true), routing);
    for (SubjectRef ref : LOOKALIKES) {
      assertThat(two.subjectKeys("ns", ref))
          .hasSize(2)
          .allSatisfy(key -> assertThat(key.placement()).isEqualTo(two.placement(ref)));
    }
  }

  @Test
  void placementsReachAllPartitions() {
    assertThat(
            IntStream.range(0, 10_000)
                .map(i -> names.placement(SubjectRef.of("user" + i)))
                .distinct()
                .sorted()
                .toArray())
        .isEqualTo(IntStream.range(0, 256).toArray());
  }

  @Test
  void placementTellsNullAndEmptyTenantsApart() {
    long same =
        IntStream.range(0, 1000)
            .filter(
                i ->
                    names.placement(SubjectRef.of("u" + i))
                        == names.placement(SubjectRef.of("", "u" + i)))
            .count();
    assertThat(same).isLessThan(50);
  }

  @Test
  void valueKeysAre32BytesAndDifferByNamespaceAndKey() {
    List<String> keys =
        List.of(valueKey("ns", "ab"), valueKey("nsa", "b"), valueKey("ns", "AB"), valueKey("", ""));
    assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.length() == 64);
  }

  @Test
  void usesAreKeptApartEvenWithOneSecretForAll() throws Exception {
    HiddenNames one = HiddenNames.of(routing, routing);
    String subjectKey = one.subjectKeys("ns", SubjectRef.of(null, "x")).get(0).toString();
    assertThat(subjectKey).isNotEqualTo(HexFormat.of().formatHex(one.valueKey("ns", "x")));
  }

  @Test
  void secondRoutingKeyIsRefused() {
    assertThatThrownBy(() -> HiddenNames.of(subject, addKey(routing, false)))
        .isInstanceOf(UnusableKeysetException.class)
        .hasMessageContaining("'routing' has 2 keys");
  }

  @Test
  void secretThatGivesTooFewBytesIsRefused() throws Exception {
    KeysetHandle small =
        KeysetHandle.generateNew(
            PredefinedPrfParameters.AES_CMAC_PRF, KeyPurpose.SUBJECT.configuration());
    assertThatThrownBy(() -> HiddenNames.of(small, routing))
        .isInstanceOf(UnusableKeysetException.class)
        .hasMessageContaining("'subject'")
        .hasMessageContaining("32");
  }

  private String valueKey(String namespace, String key) {
    return HexFormat.of().formatHex(names.valueKey(namespace, key));
  }

  private static KeysetHandle newKeyset(KeyPurpose purpose) throws Exception {
    return KeysetHandle.generateNew(purpose.newKey(), purpose.configuration());
  }

  private static KeysetHandle addKey(KeysetHandle keyset, boolean primary) throws Exception {
    KeysetHandle.Builder.Entry entry =
        KeysetHandle.generateEntryFromParameters(KeyPurpose.SUBJECT.newKey()).withRandomId();
    return KeysetHandle.newBuilder(keyset)
        .setConfiguration(KeyPurpose.SUBJECT.configuration())
        .addEntry(primary ? entry.makePrimary() : entry)
        .build();
  }
}
