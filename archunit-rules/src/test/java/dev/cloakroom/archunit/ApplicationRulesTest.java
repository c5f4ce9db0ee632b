package dev.cloakroom.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ApplicationRulesTest {
  private static final String APPLICATIONS = "dev.cloakroom.archunit.application.";

  @Test
  void applicationThatKeepsToTheRulesPasses() {
    ApplicationRules.check(application("good"));
  }

  @Test
  void entityInAPayloadIsFoundInNestedValuesCollectionsAndArrays() {
    assertThatThrownBy(
            () -> ApplicationRules.PAYLOADS_HOLD_NO_ENTITIES.check(application("entity")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("grows stale")
        .hasMessageContaining("EntitySession holds")
        .hasMessageContaining("Customer, one of the JPA entities, in")
        .hasMessageContaining("Line.buyers");
  }

  @Test
  void serviceInAPayloadIsFoundAlsoBehindItsInterface() {
    assertThatThrownBy(
            () -> ApplicationRules.PAYLOADS_HOLD_NO_SERVICES.check(application("service")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("other nodes and later versions")
        .hasMessageContaining("PriceService, one of the services, in")
        .hasMessageContaining("ServiceSession.prices")
        .hasMessageContaining("DiscountService, one of the services, in")
        .hasMessageContaining("ServiceSession.discount");
  }

  @Test
  void storeOutsideAConfigurationClassIsFound() {
    assertThatThrownBy(
            () -> ApplicationRules.ONLY_CONFIGURATION_TOUCHES_STORES.check(application("store")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("whatever store is configured")
        .hasMessageContaining("store.Checkout")
        .hasMessageContaining("InMemorySessionStore");
  }

  @Test
  void applicationSaysItselfWhatItsConfigurationIs() {
    ApplicationRules.onlyTouchesStores(
            DescribedPredicate.describe(
                "the checkout", type -> type.getSimpleName().equals("Checkout")))
        .check(application("store"));
  }

  @Test
  void checkRunsEveryRule() {
    for (String broken : new String[] {"entity", "service", "store"}) {
      assertThatThrownBy(() -> ApplicationRules.check(application(broken)))
          .isInstanceOf(AssertionError.class);
    }
  }

  private static JavaClasses application(String name) {
    JavaClasses classes = new ClassFileImporter().importPackages(APPLICATIONS + name);
    assertThat(classes).isNotEmpty();
    return classes;
  }
}
