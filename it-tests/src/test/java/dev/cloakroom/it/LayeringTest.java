package dev.cloakroom.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.cloakroom.archunit.CloakroomLayers;
import org.junit.jupiter.api.Test;

/** The layering of all modules, as this module has them on its class path. */
class LayeringTest {
  private static final JavaClasses MAIN_CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.cloakroom");

  @Test
  void everyModuleIsLookedAt() {
    for (String type :
        new String[] {
          "dev.cloakroom.Sessions",
          "dev.cloakroom.processor.SessionPayloadProcessor",
          "dev.cloakroom.tink.TinkSessionCipher",
          "dev.cloakroom.jpa.JpaSessionStore",
          "dev.cloakroom.jakarta.CloakroomFilter",
          "dev.cloakroom.micronaut.Exchanges",
          "dev.cloakroom.archunit.CloakroomLayers",
          "dev.cloakroom.tck.SessionStoreTck"
        }) {
      assertThat(MAIN_CLASSES.contain(type)).as(type).isTrue();
    }
  }

  @Test
  void modulesDependOnEachOtherAsTheDesignSays() {
    CloakroomLayers.check(MAIN_CLASSES);
  }
}
