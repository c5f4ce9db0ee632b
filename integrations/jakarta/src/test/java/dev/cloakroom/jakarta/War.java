package dev.cloakroom.jakarta;

import dev.cloakroom.tink.TinkSessionCipher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An application as it is deployed: a directory. */
final class War {
  private final Path directory;

  private War(Path directory) {
    this.directory = directory;
  }

  Path directory() {
    return directory;
  }

  /**
   * One with the classes of packages of these tests.
   *
   * @param settings properties of its persistence unit, as key and value
   */
  static War of(Path directory, List<String> packages, String... settings) {
    War war = new War(directory);
    packages.forEach(war::addClasses);
    Path keyset = directory.resolveSibling(directory.getFileName() + ".keyset.json");
    TinkSessionCipher.generate(keyset);
    StringBuilder properties = new StringBuilder();
    for (int i = 0; i < settings.length; i += 2) {
      properties.append(
          "<property name=\"%s\" value=\"%s\"/>".formatted(settings[i], settings[i + 1]));
    }
    return war.with(
            "WEB-INF/classes/META-INF/persistence.xml",
            """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="shop">
                <properties>
                  <property name="cloakroom.url" value="memory:"/>
                  <property name="cloakroom.cipher" value="tink"/>
                  <property name="cloakroom.cipher.keyset" value="%s"/>
                  %s
                </properties>
              </persistence-unit>
            </persistence>
            """
                .formatted(keyset, properties))
        .with("WEB-INF/beans.xml", "")
        .with(
            "WEB-INF/web.xml",
            """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <context-param>
                <param-name>cloakroom.unit</param-name>
                <param-value>shop</param-value>
              </context-param>
              <context-param>
                <param-name>resteasy.injector.factory</param-name>
                <param-value>org.jboss.resteasy.cdi.CdiInjectorFactory</param-value>
              </context-param>
              <error-page>
                <error-code>418</error-code>
                <location>/shop/error-page</location>
              </error-page>
              <error-page>
                <error-code>403</error-code>
                <location>/shop/error-page</location>
              </error-page>
              <error-page>
                <error-code>409</error-code>
                <location>/shop/error-page</location>
              </error-page>
              <error-page>
                <error-code>500</error-code>
                <location>/shop/put-on-error-page</location>
              </error-page>
            </web-app>
            """);
  }

  War with(String file, String content) {
    Path path = directory.resolve(file);
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private void addClasses(String name) {
    try {
      Path tests = Path.of(War.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path to = directory.resolve("WEB-INF/classes").resolve(name.replace('.', '/'));
      Files.createDirectories(to);
      try (Stream<Path> classes = Files.list(tests.resolve(name.replace('.', '/')))) {
        for (Path file : classes.toList()) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
