package dev.cloakroom.examples.shoptests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.FluentWait;

/** A visitor with a browser, which has a profile of its own. */
final class Browser implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** When this page began to be loaded, which no other has in common, and whether all is there. */
  private static final String PAGE_AND_STATE =
      "return performance.timeOrigin + ' ' + document.readyState";

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser open(Path profile) {
    return new Browser(Chromium.start(profile));
  }

  void visit(URI page) {
    driver.get(page.toString());
  }

  URI address() {
    return URI.create(present(driver.getCurrentUrl()));
  }

  /** The HTTP status of the page that is shown. */
  long status() {
    return (Long) script("return performance.getEntriesByType('navigation')[0].responseStatus");
  }

  boolean shows(String css) {
    return !driver.findElements(By.cssSelector(css)).isEmpty();
  }

  String text(String css) {
    return driver.findElement(By.cssSelector(css)).getText();
  }

  List<String> texts(String css) {
    return driver.findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList();
  }

  String attribute(String css, String name) {
    return present(driver.findElement(By.cssSelector(css)).getDomAttribute(name));
  }

  /** Clicks, and waits until the page that this leads to is there. */
  void click(String css) {
    Object left = script(PAGE_AND_STATE);
    driver.findElement(By.cssSelector(css)).click();
    new FluentWait<>(this)
        .withTimeout(PATIENCE)
        .pollingEvery(Duration.ofMillis(20))
        .until(
            browser -> {
              Object now = browser.script(PAGE_AND_STATE);
              return !now.equals(left) && now.toString().endsWith("complete");
            });
  }

  void fill(String css, String text) {
    WebElement field = driver.findElement(By.cssSelector(css));
    field.clear();
    field.sendKeys(text);
  }

  /** Chooses in a form, be it by buttons or by a list. */
  void choose(String form, String name, String value) {
    driver
        .findElement(
            By.cssSelector(
                "%1$s [name=%2$s][value=%3$s], %1$s [name=%2$s] [value=%3$s]"
                    .formatted(form, name, value)))
        .click();
  }

  void run(String script, Object... arguments) {
    driver.executeScript(script, arguments);
  }

  /** What a script returns. */
  Object script(String script) {
    return present(driver.executeScript(script));
  }

  /** What a script calls its last argument with, when it is done. */
  Object await(String script, Object... arguments) {
    return present(driver.executeAsyncScript(script, arguments));
  }

  private static <T> T present(@Nullable T value) {
    return Objects.requireNonNull(value, "the page has no such thing");
  }

  List<Cookie> cookies() {
    return List.copyOf(driver.manage().getCookies());
  }

  Cookie onlyCookie() {
    assertThat(cookies()).hasSize(1);
    return cookies().get(0);
  }

  void add(Cookie cookie) {
    driver.manage().addCookie(cookie);
  }

  /** Forgets all cookies, of all sites. */
  void forgetCookies() {
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
  }

  void signIn(ShopNode node, String user, String device) {
    visit(node.uri("/sign-in"));
    fill("#sign-in [name=name]", user);
    fill("#sign-in [name=password]", user);
    fill("#sign-in [name=device]", device);
    click("#sign-in button");
    assertThat(text("#user")).isEqualTo(user);
  }

  /** Makes the page as wide as a screen of so many pixels shows it. */
  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Keeps what the page looks like, all of it, among what the tests leave behind. */
  void screenshot(String name) {
    Map<String, Object> shot =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    String png = (String) present(shot.get("data"));
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
