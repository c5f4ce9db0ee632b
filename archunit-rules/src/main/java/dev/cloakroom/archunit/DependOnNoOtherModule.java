package dev.cloakroom.archunit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** Of our modules, a class depends on its own and on the API only. */
final class DependOnNoOtherModule extends ArchCondition<JavaClass> {
  private final Modules modules;

  DependOnNoOtherModule(Modules modules) {
    super("depend on no other module than the API");
    this.modules = modules;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Optional<String> own = modules.of(type);
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      Optional<String> target = modules.of(dependency.getTargetClass());
      boolean allowed = target.isEmpty() || target.equals(own) || target.get().equals(Modules.API);
      if (!allowed) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }
}
