package dev.cloakroom.tck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class RuleReportTest {
  @Test
  void theTableCountsWhatRanAndSaysWhyTheRestWasSkipped() {
    List<String> lines = reportOnKitWith("folds types").lines().toList();

    assertThat(lines)
        .anySatisfy(
            line ->
                assertThat(line.strip().split("\\s+", -1))
                    .as("kit, rules, tests, passed, failed, skipped: %s", line)
                    .hasSize(6)
                    .startsWith("DefectiveStoreKit", "10")
                    .endsWith("1", "3"));
    assertThat(lines).filteredOn(line -> line.contains("not persistent")).hasSize(1);
    assertThat(lines)
        .filteredOn(line -> line.startsWith("    DefectiveStoreKit rule01_"))
        .hasSize(3);
  }

  private static String reportOnKitWith(String defect) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Launcher launcher =
        LauncherFactory.create(
            LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build());
    launcher.execute(
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(DefectiveStoreKit.class))
            .configurationParameter(DefectiveStoreKit.PARAMETER, defect)
            .build(),
        new RuleReport(new PrintStream(out, true, UTF_8)));
    return out.toString(UTF_8);
  }
}
