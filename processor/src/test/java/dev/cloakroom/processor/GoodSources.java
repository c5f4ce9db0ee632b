package dev.cloakroom.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The payload classes in {@code good/}. */
final class GoodSources {
  /** Their names, as {@link Class#forName} takes them. */
  static final List<String> PAYLOADS =
      List.of(
          "good.Arrays",
          "good.BeanSession",
          "good.Binary",
          "good.Collections",
          "good.Contested",
          "good.ContestedBean",
          "good.Converted",
          "good.Evolving",
          "good.HostileNames",
          "good.Inheriting",
          "good.Keys",
          "good.KotlinSession",
          "good.LibraryTypes",
          "good.Nested",
          "good.OldSession",
          "good.Outer$Inner",
          "good.Payments",
          "good.Renamed",
          "good.Scalars",
          "good.Sets",
          "good.ShopSession",
          "good.Tree",
          "good.nullmarked.MarkedSession",
          "good.shadow.Shadowed",
          "good.twin.Tree");

  private GoodSources() {}

  /** What a test does with a sample of a payload class. */
  interface SampleTest {
    void run(Payload payload, Object sample) throws Exception;
  }

  /** A test for each payload class, run on each of its samples; there is at least one. */
  static Stream<DynamicTest> forEachSample(ClassLoader loader, SampleTest test) {
    return PAYLOADS.stream()
        .map(
            name ->
                dynamicTest(
                    name,
                    () -> {
                      Payload payload = Payload.load(loader, name);
                      assertThat(payload.samples()).isNotEmpty();
                      for (Object sample : payload.samples()) {
                        test.run(payload, sample);
                      }
                    }));
  }

  static ClassLoader compile(Path work) throws IOException {
    return Compilation.of(work, Compilation.resources("good")).load();
  }
}
