package dev.cloakroom.archunit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;

/**
 * No field of a class is of a kind, nor an element, key or value of it, nor a field of what the
 * field holds, and so on. What a field holds may be of any subclass among the checked classes.
 */
final class HoldNone extends ArchCondition<JavaClass> {
  private final String kinds;
  private final DescribedPredicate<JavaClass> unwanted;

  HoldNone(String kinds, DescribedPredicate<JavaClass> unwanted) {
    super("hold no " + kinds);
    this.kinds = kinds;
    this.unwanted = unwanted;
  }

  @Override
  public void check(JavaClass payload, ConditionEvents events) {
    visit(payload, payload, new HashSet<>(), events);
  }

  private void visit(
      JavaClass payload, JavaClass holder, Set<JavaClass> visited, ConditionEvents events) {
    if (!visited.add(holder)) {
      return;
    }
    for (JavaField field : holder.getAllFields()) {
      if (field.getModifiers().contains(JavaModifier.STATIC)) {
        continue;
      }
      for (JavaClass held : field.getAllInvolvedRawTypes()) {
        if (!isOfTheJdk(held)) {
          examine(payload, field, held, visited, events);
          for (JavaClass subclass : held.getAllSubclasses()) {
            examine(payload, field, subclass, visited, events);
          }
        }
      }
    }
  }

  private void examine(
      JavaClass payload,
      JavaField field,
      JavaClass held,
      Set<JavaClass> visited,
      ConditionEvents events) {
    if (unwanted.test(held)) {
      events.add(
          SimpleConditionEvent.violated(
              field,
              "Payload %s holds %s, one of the %s, in %s"
                  .formatted(payload.getName(), held.getName(), kinds, field.getFullName())));
    } else {
      visit(payload, held, visited, events);
    }
  }

  private static boolean isOfTheJdk(JavaClass type) {
    return type.isPrimitive() || type.getPackageName().startsWith("java.");
  }
}
