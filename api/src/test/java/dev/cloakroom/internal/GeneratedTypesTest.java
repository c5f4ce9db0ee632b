package dev.cloakroom.internal;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.CloakroomConfigurationException;
import org.junit.jupiter.api.Test;

class GeneratedTypesTest {
  @Test
  void aClassOfTheRightNameThatIsForAnotherPayloadIsRefusedForThatReason() {
    assertThatExceptionOfType(CloakroomConfigurationException.class)
        .isThrownBy(() -> GeneratedTypes.of(Misnamed.class))
        .withMessageContaining("Misnamed_ was not generated for dev.cloakroom.internal.Misnamed");
  }
}
