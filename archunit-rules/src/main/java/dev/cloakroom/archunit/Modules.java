package dev.cloakroom.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;

/**
 * Which module a class belongs to, by its package: the name that follows the root. The API is the
 * root itself with a few packages.
 */
final class Modules {
  static final String API = "api";

  private static final Set<String> API_PACKAGES =
      Set.of("spi", "wire", "memory", "web", "internal");

  /** Those that join all modules: tests, the operator's tool, examples, benchmarks. */
  private static final Set<String> JOINING =
      Set.of("tck", "it", "cli", "example", "examples", "quickstart", "benchmarks");

  private static final Set<String> STORES = Set.of("jpa", "redisson");

  private final String root;

  Modules(String root) {
    this.root = root;
  }

  /** The module of a class, or nothing if it is not one of ours. */
  Optional<String> of(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(root)) {
      return Optional.of(API);
    }
    if (!name.startsWith(root + ".")) {
      return Optional.empty();
    }
    String rest = name.substring(root.length() + 1);
    String first = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    return Optional.of(API_PACKAGES.contains(first) ? API : first);
  }

  DescribedPredicate<JavaClass> api() {
    return describe("the API", type -> isIn(type, Set.of(API)));
  }

  DescribedPredicate<JavaClass> stores() {
    return describe("stores", type -> isIn(type, STORES));
  }

  DescribedPredicate<JavaClass> joining() {
    return describe("those that join all modules", type -> isIn(type, JOINING));
  }

  DescribedPredicate<JavaClass> module(String name) {
    return describe("module " + name, type -> isIn(type, Set.of(name)));
  }

  DescribedPredicate<JavaClass> ours() {
    return describe("Cloakroom", type -> of(type).isPresent());
  }

  private boolean isIn(JavaClass type, Set<String> names) {
    return of(type).filter(names::contains).isPresent();
  }
}
