package dev.cloakroom.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Below {@code fixture.good} stands a small Cloakroom that goes to the edge of what each rule
 * allows; below {@code fixture.bad} one for each rule that breaks it.
 */
class CloakroomLayersTest {
  private static final String FIXTURES = "dev.cloakroom.archunit.fixture.";

  static Stream<Arguments> violations() {
    return Stream.of(
        violation(
            "apidependency",
            Layers::apiDependsOnTheJdkOnly,
            "every application and every store inherits",
            "spi.Store",
            "AssertProvider"),
        violation(
            "modules",
            Layers::modulesDependOnTheApiOnly,
            "modules meet in the API",
            "jakarta.Filter",
            "micronaut.Factory"),
        violation(
            "processing",
            Layers::nothingDependsOnTheProcessor,
            "while an application compiles",
            "quickstart.Main",
            "processor.Processor"),
        violation(
            "codec",
            Layers::storesKnowNoCryptoAndNoCodec,
            "ciphertext and clear routing columns",
            "jpa.JpaStore",
            "wire.Codec",
            "memory.MemoryStore",
            "javax.crypto.Cipher"),
        violation(
            "token",
            Layers::storesSeeNoTokenAndNoPayload,
            "neither keep nor log",
            "redisson.RedisStore",
            "SessionToken"),
        violation(
            "stores",
            Layers::storesAreKnownToFew,
            "decided by configuration",
            "micronaut.Factory",
            "redisson.RedisStore",
            "without the libraries of another",
            "jpa.JpaStore"),
        violation(
            "internals",
            Layers::internalPackagesStayInternal,
            "changes without notice",
            "jpa.JpaStore",
            "internal.Tokens",
            "cli.Main",
            "jpa.internal.rows.Rows"),
        violation(
            "library",
            Layers::librariesStayInTheirModule,
            "outside module archunit",
            "jpa.JpaStore",
            "ArchRule"));
  }

  private static Arguments violation(
      String fixture, Function<Layers, ArchRule> rule, String... message) {
    return Arguments.of(fixture, rule, List.of(message));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("violations")
  void violatingFixtureFailsForTheStatedReason(
      String fixture, Function<Layers, ArchRule> rule, List<String> message) {
    String root = FIXTURES + "bad." + fixture;
    ArchRule broken = rule.apply(new Layers(root));
    AssertionError error =
        catchThrowableOfType(AssertionError.class, () -> broken.check(classesOf(root)));
    assertThat(error).hasMessageContaining("because").message().contains(message);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("violations")
  void compliantFixturePasses(
      String fixture, Function<Layers, ArchRule> rule, List<String> message) {
    String root = FIXTURES + "good";
    rule.apply(new Layers(root)).check(classesOf(root));
  }

  @Test
  void everyRuleHasAFixture() {
    assertThat(violations()).hasSameSizeAs(CloakroomLayers.all());
  }

  @Test
  void checkFailsOnceWithTheViolationsOfAllRules() {
    String root = FIXTURES + "bad.stores";
    assertThatThrownBy(() -> Rules.check(new Layers(root).all(), classesOf(root)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("decided by configuration")
        .hasMessageContaining("modules meet in the API");
  }

  @Test
  void cloakroomItselfKeepsToItsLayers() {
    CloakroomLayers.check(
        new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("dev.cloakroom"));
  }

  @Test
  void checkingWithoutTheApiIsRefused() {
    assertThatThrownBy(() -> CloakroomLayers.check(classesOf(FIXTURES + "good")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("API is not among the classes");
  }

  private static JavaClasses classesOf(String root) {
    JavaClasses classes = new ClassFileImporter().importPackages(root);
    assertThat(classes).isNotEmpty();
    return classes;
  }
}
