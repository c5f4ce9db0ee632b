package dev.cloakroom.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Collectors;

final class Rules {
  private Rules() {}

  /** Checks all rules, and fails once with all that is wrong. */
  static void check(List<ArchRule> rules, JavaClasses classes) {
    String violations =
        rules.stream()
            .map(rule -> rule.evaluate(classes))
            .filter(EvaluationResult::hasViolation)
            .map(result -> result.getFailureReport().toString())
            .collect(Collectors.joining(System.lineSeparator() + System.lineSeparator()));
    if (!violations.isEmpty()) {
      throw new AssertionError(violations);
    }
  }
}
