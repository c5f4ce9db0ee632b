package dev.cloakroom.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the rules for the modules below a root package. Modules that are not there pass. */
final class Layers {
  private static final String[] JDK = {
    "java..",
    "javax.crypto..",
    "javax.net..",
    "javax.security..",
    "javax.sql..",
    "javax.xml..",
    "org.w3c.dom..",
    "org.xml.sax.."
  };

  /** The packages of libraries, and the one module that uses them. */
  private static final Map<String, String> LIBRARIES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("com.google.crypto.tink..", "tink"),
              Map.entry("com.palantir.javapoet..", "processor"),
              Map.entry("com.tngtech.archunit..", "archunit"),
              Map.entry("com.zaxxer.hikari..", "jpa"),
              Map.entry("io.micronaut..", "micronaut"),
              Map.entry("jakarta.enterprise..", "jakarta"),
              Map.entry("jakarta.persistence..", "jpa"),
              Map.entry("jakarta.servlet..", "jakarta"),
              Map.entry("org.hibernate..", "jpa"),
              Map.entry("org.redisson..", "redisson")));

  private final String root;
  private final Modules modules;

  Layers(String root) {
    this.root = root;
    this.modules = new Modules(root);
  }

  List<ArchRule> all() {
    return List.of(
        apiDependsOnTheJdkOnly(),
        modulesDependOnTheApiOnly(),
        nothingDependsOnTheProcessor(),
        storesKnowNoCryptoAndNoCodec(),
        storesSeeNoTokenAndNoPayload(),
        storesAreKnownToFew(),
        internalPackagesStayInternal(),
        librariesStayInTheirModule());
  }

  ArchRule apiDependsOnTheJdkOnly() {
    return classes()
        .that(modules.api())
        .should()
        .onlyDependOnClassesThat(
            modules
                .api()
                .or(resideInAnyPackage(JDK))
                .or(resideInAPackage("org.jspecify.annotations.."))
                .as("belong to the API, the JDK or JSpecify"))
        .because("every application and every store inherits what the API depends on")
        .allowEmptyShould(true);
  }

  ArchRule modulesDependOnTheApiOnly() {
    return classes()
        .that(modules.ours().and(not(modules.joining())).as("belong to a module of Cloakroom"))
        .should(new DependOnNoOtherModule(modules))
        .because("modules meet in the API, so that any store goes with any cipher")
        .allowEmptyShould(true);
  }

  ArchRule nothingDependsOnTheProcessor() {
    return noClasses()
        .that(not(modules.module("processor")).as("are outside the processor"))
        .should()
        .dependOnClassesThat(modules.module("processor").as("belong to the processor"))
        .because("the processor is there while an application compiles and not when it runs")
        .allowEmptyShould(true);
  }

  ArchRule storesKnowNoCryptoAndNoCodec() {
    return noClasses()
        .that(storesAndMemory())
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    root + ".wire..",
                    root + ".tink..",
                    "com.google.crypto.tink..",
                    "javax.crypto..")
                .as("encrypt or encode"))
        .because("a store sees ciphertext and clear routing columns only")
        .allowEmptyShould(true);
  }

  ArchRule storesSeeNoTokenAndNoPayload() {
    return noClasses()
        .that(storesAndMemory())
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe("are tokens, subjects or payloads", this::isSecret))
        .because("what a store never gets it can neither keep nor log")
        .allowEmptyShould(true);
  }

  private boolean isSecret(JavaClass type) {
    return type.getPackageName().equals(root)
        && List.of("SessionToken", "SubjectRef", "Session", "Sessions", "PayloadType", "Property")
            .contains(type.getSimpleName());
  }

  ArchRule storesAreKnownToFew() {
    return CompositeArchRule.of(
            noClasses()
                .that(
                    not(modules.stores().or(modules.joining())).as("are not made to join modules"))
                .should()
                .dependOnClassesThat(modules.stores().as("belong to a store"))
                .because("which store is used is decided by configuration")
                .allowEmptyShould(true))
        .and(noStoreKnows("jpa", "redisson"))
        .and(noStoreKnows("redisson", "jpa"));
  }

  private ArchRule noStoreKnows(String one, String other) {
    return noClasses()
        .that(modules.module(one))
        .should()
        .dependOnClassesThat(modules.module(other))
        .because("an application takes one store without the libraries of another")
        .allowEmptyShould(true);
  }

  ArchRule internalPackagesStayInternal() {
    return classes()
        .that(modules.ours().as("belong to Cloakroom"))
        .should(new UseNoInternalsOfOthers(modules))
        .because("what is internal changes without notice")
        .allowEmptyShould(true);
  }

  ArchRule librariesStayInTheirModule() {
    return CompositeArchRule.of(
        LIBRARIES.entrySet().stream()
            .map(library -> libraryStaysIn(library.getKey(), library.getValue()))
            .toList());
  }

  private ArchRule libraryStaysIn(String library, String module) {
    return noClasses()
        .that(
            modules
                .ours()
                .and(not(modules.module(module).or(modules.joining())))
                .as("belong to Cloakroom outside module " + module))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .because("a library that one module uses can be replaced, and is taken by choice")
        .allowEmptyShould(true);
  }

  private DescribedPredicate<JavaClass> storesAndMemory() {
    return modules.stores().or(resideInAPackage(root + ".memory..")).as("are stores");
  }
}
