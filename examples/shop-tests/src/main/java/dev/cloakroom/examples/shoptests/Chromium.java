package dev.cloakroom.examples.shoptests;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser that this machine has. Nothing is downloaded. */
final class Chromium {
  private Chromium() {}

  /** Starts it without a window. If there is none, the test is skipped with the reason. */
  static ChromeDriver start(Path profile) {
    Optional<Path> browser =
        find("cloakroom.it.chromium", "chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = find("cloakroom.it.chromedriver", "chromedriver");
    if (browser.isEmpty() || driver.isEmpty()) {
      return abort(
          "there is no %s here; install Debian's chromium and chromium-driver, or say where they are with -Dcloakroom.it.chromium=… and -Dcloakroom.it.chromedriver=…"
              .formatted(browser.isEmpty() ? "Chromium" : "chromedriver"));
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.get().toFile());
    options.addArguments(
        "--headless=new",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    if (System.getProperty("user.name").equals("root")) {
      options.addArguments("--no-sandbox"); // which it refuses to have then
    }
    return new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(driver.get().toFile()).build(),
        options);
  }

  private static Optional<Path> find(String property, String... names) {
    String given = System.getProperty(property, "");
    if (!given.isEmpty()) {
      return Optional.of(Path.of(given));
    }
    String[] path = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
    return Stream.of(names)
        .flatMap(name -> Stream.of(path).map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
