package dev.cloakroom.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.cloakroom.SessionPayload;
import java.util.List;
import java.util.Set;

/**
 * What an application that uses Cloakroom should keep to. To be checked over the application's own
 * classes. Immutable and thread-safe.
 */
public final class ApplicationRules {
  private static final Set<String> ENTITY_ANNOTATIONS =
      Set.of("jakarta.persistence.Entity", "jakarta.persistence.MappedSuperclass");

  /** Annotations that make a class a service, and those that make an annotation such a one. */
  private static final Set<String> SERVICE_ANNOTATIONS =
      Set.of(
          "jakarta.ejb.Singleton",
          "jakarta.ejb.Stateful",
          "jakarta.ejb.Stateless",
          "jakarta.enterprise.context.Dependent",
          "jakarta.enterprise.context.NormalScope",
          "jakarta.enterprise.inject.Stereotype",
          "jakarta.inject.Scope",
          "jakarta.inject.Singleton",
          "io.micronaut.context.annotation.Bean",
          "io.micronaut.context.annotation.Context",
          "io.micronaut.context.annotation.Factory",
          "io.micronaut.context.annotation.Prototype",
          "org.springframework.stereotype.Component");

  /** Payloads hold no JPA entities, at any depth. */
  public static final ArchRule PAYLOADS_HOLD_NO_ENTITIES =
      classes()
          .that()
          .areAnnotatedWith(SessionPayload.class)
          .should(new HoldNone("JPA entities", annotatedWithOneOf(ENTITY_ANNOTATIONS)))
          .because(
              "an entity in a session is a copy that grows stale; keep its key and load it anew")
          .allowEmptyShould(true);

  /** Payloads hold no services, at any depth. */
  public static final ArchRule PAYLOADS_HOLD_NO_SERVICES =
      classes()
          .that()
          .areAnnotatedWith(SessionPayload.class)
          .should(new HoldNone("services", annotatedWithOneOf(SERVICE_ANNOTATIONS)))
          .because("a payload is data that other nodes and later versions read")
          .allowEmptyShould(true);

  /**
   * Only configuration classes touch store modules and the SPI: classes whose name ends with {@code
   * Configuration} or {@code Config}, and Micronaut's factories.
   */
  public static final ArchRule ONLY_CONFIGURATION_TOUCHES_STORES =
      onlyTouchesStores(
          describe(
              "configuration classes",
              type ->
                  outermost(type).getSimpleName().endsWith("Configuration")
                      || outermost(type).getSimpleName().endsWith("Config")
                      || outermost(type)
                          .isAnnotatedWith("io.micronaut.context.annotation.Factory")));

  private ApplicationRules() {}

  /**
   * That nothing but the given classes touches store modules and the SPI.
   *
   * @param configuration the classes that may; its description is part of the rule's
   */
  public static ArchRule onlyTouchesStores(DescribedPredicate<? super JavaClass> configuration) {
    return noClasses()
        .that(not(configuration))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "dev.cloakroom.jpa..",
                    "dev.cloakroom.redisson..",
                    "dev.cloakroom.memory..",
                    "dev.cloakroom.spi..")
                .as("belong to a store or to the SPI"))
        .because("the rest of an application works with Sessions, on whatever store is configured")
        .allowEmptyShould(true);
  }

  /** All rules. */
  public static List<ArchRule> all() {
    return List.of(
        PAYLOADS_HOLD_NO_ENTITIES, PAYLOADS_HOLD_NO_SERVICES, ONLY_CONFIGURATION_TOUCHES_STORES);
  }

  /**
   * Checks all rules.
   *
   * @param classes the application's classes
   * @throws AssertionError if rules are broken; its message has the violations of all of them
   */
  public static void check(JavaClasses classes) {
    Rules.check(all(), classes);
  }

  private static DescribedPredicate<JavaClass> annotatedWithOneOf(Set<String> names) {
    return describe(
        "annotated with one of " + names,
        type ->
            names.stream()
                .anyMatch(name -> type.isAnnotatedWith(name) || type.isMetaAnnotatedWith(name)));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ApplicationRules::outermost).orElse(type);
  }
}
