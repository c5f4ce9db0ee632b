package dev.cloakroom.examples.jakartashop;

import dev.cloakroom.examples.shoptests.Shop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Open Liberty as it is downloaded. */
final class LibertyShop implements Shop {
  private static final Path HOME = Path.of("target", "servers", "wlp").toAbsolutePath();

  @Override
  public ProcessBuilder node(Path directory, Map<String, String> properties) {
    List<String> command = new ArrayList<>(List.of(Shop.java()));
    properties.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(
        List.of(
            "@" + HOME.resolve("lib/platform/java/java9.options"),
            "-javaagent:" + HOME.resolve("bin/tools/ws-javaagent.jar"),
            "-jar",
            HOME.resolve("bin/tools/ws-server.jar").toString(),
            "shop",
            "--",
            "--shop.port=" + properties.get(Shop.PORT),
            "--shop.war=" + Path.of("target", "shop.war").toAbsolutePath()));
    ProcessBuilder node = new ProcessBuilder(command);
    node.environment()
        .put("WLP_USER_DIR", Path.of("src", "main", "liberty").toAbsolutePath().toString());
    node.environment().put("WLP_OUTPUT_DIR", directory.toString());
    return node;
  }
}
