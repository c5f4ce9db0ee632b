package dev.cloakroom.archunit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Optional;

/** A class uses the packages named {@code internal} of its own module only. */
final class UseNoInternalsOfOthers extends ArchCondition<JavaClass> {
  private final Modules modules;

  UseNoInternalsOfOthers(Modules modules) {
    super("use no internal package of another module");
    this.modules = modules;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Optional<String> own = modules.of(type);
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass();
      Optional<String> other = modules.of(target);
      if (other.isPresent() && !other.equals(own) && isInternal(target)) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }

  private static boolean isInternal(JavaClass type) {
    return Arrays.asList(type.getPackageName().split("\\.", -1)).contains("internal");
  }
}
