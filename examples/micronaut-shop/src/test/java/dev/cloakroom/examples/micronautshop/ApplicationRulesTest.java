package dev.cloakroom.examples.micronautshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.cloakroom.archunit.ApplicationRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shop keeps to what applications should keep to. */
final class ApplicationRulesTest {
  @Test
  void payloadsHoldDataAndNothingKnowsTheStore() {
    JavaClasses shop = new ClassFileImporter().importPath(Path.of("target", "classes"));

    assertThat(shop.contain(ShopSession.class)).isTrue();
    ApplicationRules.check(shop);
  }
}
