package dev.cloakroom.tck;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Puts the rule that does not hold in front of the message of whatever made a test fail. */
final class NamesTheRule implements TestExecutionExceptionHandler {
  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    if (failure instanceof TestAbortedException) {
      throw failure;
    }
    Promise promise = Promise.testedBy(context.getRequiredTestMethod().getName());
    String what = failure instanceof AssertionError ? failure.getMessage() : failure.toString();
    throw new AssertionFailedError(promise + " does not hold: " + what, failure);
  }
}
