package dev.cloakroom.benchmarks.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Lets JMH do it. The time of an iteration is the average of its calls, or the time that 99 % of
 * them stay below if the benchmark samples.
 */
final class JmhForkRunner implements ForkRunner {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private static final int PERCENTILE = 99;

  private final Effort effort;
  private final Preparation preparation;

  JmhForkRunner(Effort effort, Preparation preparation) {
    this.effort = effort;
    this.preparation = preparation;
  }

  @Override
  public Fork run(Comparison comparison, Subject subject) {
    TimeValue iteration = TimeValue.milliseconds(effort.iteration().toMillis());
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(patternOf(comparison))
            .param("subject", subject.parameter())
            .forks(1)
            .threads(comparison.threads())
            .jvmArgsAppend(argumentsOf(preparation.before(comparison, subject)))
            .warmupIterations(effort.warmups())
            .warmupTime(iteration)
            .measurementIterations(effort.iterations())
            .measurementTime(iteration)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    comparison.parameters().forEach(options::param);
    try {
      return forkOf(new Runner(options.build()).runSingle());
    } catch (RunnerException e) {
      throw new IllegalStateException(
          "'" + comparison.title() + "' failed for " + subject.label(), e);
    }
  }

  private static String patternOf(Comparison comparison) {
    return "^" + Pattern.quote(comparison.benchmark().getName() + "." + comparison.method()) + "$";
  }

  private static String[] argumentsOf(Map<String, String> properties) {
    return properties.entrySet().stream()
        .map(property -> "-D" + property.getKey() + "=" + property.getValue())
        .toArray(String[]::new);
  }

  private static Fork forkOf(RunResult result) {
    List<Double> times = new ArrayList<>();
    List<Double> allocated = new ArrayList<>();
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        times.add(timeIn(iteration.getPrimaryResult(), result.getParams().getMode()));
        allocated.add(allocatedIn(iteration));
      }
    }
    return new Fork(times, allocated);
  }

  private static double timeIn(Result<?> result, Mode mode) {
    return mode == Mode.SampleTime
        ? result.getStatistics().getPercentile(PERCENTILE)
        : result.getScore();
  }

  private static double allocatedIn(IterationResult iteration) {
    Result<?> allocated = iteration.getSecondaryResults().get(ALLOCATED);
    if (allocated == null) {
      throw new IllegalStateException("this JVM does not count what its threads allocate");
    }
    return allocated.getScore();
  }
}
