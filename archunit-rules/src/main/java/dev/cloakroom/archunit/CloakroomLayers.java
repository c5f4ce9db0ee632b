package dev.cloakroom.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * How the modules of Cloakroom depend on each other. To be checked over the main classes of all
 * modules; a module that is not among them breaks no rule. Immutable and thread-safe.
 */
public final class CloakroomLayers {
  private static final Layers LAYERS = new Layers("dev.cloakroom");

  /** The API depends on the JDK and on JSpecify only. */
  public static final ArchRule API_DEPENDS_ON_THE_JDK_ONLY = LAYERS.apiDependsOnTheJdkOnly();

  /** Of Cloakroom's modules, each depends on the API only; those that join them all are free. */
  public static final ArchRule MODULES_DEPEND_ON_THE_API_ONLY = LAYERS.modulesDependOnTheApiOnly();

  /** Nothing depends on the annotation processor. */
  public static final ArchRule NOTHING_DEPENDS_ON_THE_PROCESSOR =
      LAYERS.nothingDependsOnTheProcessor();

  /** Stores depend on nothing that encrypts or encodes. */
  public static final ArchRule STORES_KNOW_NO_CRYPTO_AND_NO_CODEC =
      LAYERS.storesKnowNoCryptoAndNoCodec();

  /** Stores have to do with neither tokens nor payloads. */
  public static final ArchRule STORES_SEE_NO_TOKEN_AND_NO_PAYLOAD =
      LAYERS.storesSeeNoTokenAndNoPayload();

  /** Nobody but those that join all modules knows two stores, and integrations know none. */
  public static final ArchRule STORES_ARE_KNOWN_TO_FEW = LAYERS.storesAreKnownToFew();

  /** A package named {@code internal} is used by its own module only. */
  public static final ArchRule INTERNAL_PACKAGES_STAY_INTERNAL =
      LAYERS.internalPackagesStayInternal();

  /** Each library is used by the one module that is there for it. */
  public static final ArchRule LIBRARIES_STAY_IN_THEIR_MODULE = LAYERS.librariesStayInTheirModule();

  private CloakroomLayers() {}

  /** All rules. */
  public static List<ArchRule> all() {
    return LAYERS.all();
  }

  /**
   * Checks all rules.
   *
   * @param classes the main classes of all modules
   * @throws AssertionError if rules are broken; its message has the violations of all of them
   * @throws IllegalArgumentException if the API is not among the classes, so that the check would
   *     say nothing
   */
  public static void check(JavaClasses classes) {
    if (!classes.contain("dev.cloakroom.Sessions")) {
      throw new IllegalArgumentException(
          "the API is not among the classes; import those of all modules, for example with"
              + " ClassFileImporter.importPackages(\"dev.cloakroom\")");
    }
    Rules.check(all(), classes);
  }
}
