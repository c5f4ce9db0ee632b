package dev.cloakroom.jpa;

import dev.cloakroom.CloakroomConfigurationException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/** The address of a server. */
final class ServerAddress implements Address {
  private final Driver driver;
  private final String url;

  private ServerAddress(Driver driver, String url) {
    this.driver = driver;
    this.url = url;
  }

  /**
   * Takes a URL apart.
   *
   * @throws CloakroomConfigurationException if none of the drivers is that for it
   */
  static ServerAddress parse(String url) {
    for (Driver driver : Driver.values()) {
      if (url.startsWith(driver.prefix())) {
        return new ServerAddress(driver, url);
      }
    }
    int end = Math.max(url.indexOf(':', "jdbc:".length()) + 1, "jdbc:".length());
    throw new CloakroomConfigurationException(
        "The URL begins with '%s', which is no database that is supported. Write one of: jdbc:sqlite:FILE, %s."
            .formatted(
                url.substring(0, end),
                Arrays.stream(Driver.values())
                    .map(each -> each.prefix() + "//HOST/DATABASE")
                    .collect(Collectors.joining(", "))));
  }

  @Override
  public String url() {
    return url;
  }

  /** Host and database; neither user and password before the host nor any parameters. */
  @Override
  public String shown() {
    String rest = url.substring(driver.prefix().length()).split("[?;]", 2)[0];
    if (rest.contains("(")) {
      return driver.prefix() + "…"; // MySQL's form in which each host has properties
    }
    int host = rest.lastIndexOf('@') + 1;
    return driver.prefix() + (host == 0 ? rest : "//" + rest.substring(host));
  }

  @Override
  public String driver() {
    return driver.artifact();
  }

  @Override
  public Properties properties(Settings settings) {
    Properties properties = new Properties();
    driver
        .properties(settings.patience())
        .forEach(
            (name, value) -> {
              if (!sets(name)) {
                properties.setProperty(name, value);
              }
            });
    return properties;
  }

  private boolean sets(String name) {
    return url.toLowerCase(Locale.ROOT)
        .matches(".*[?&(,;]\\s*" + name.toLowerCase(Locale.ROOT) + "\\s*=.*");
  }
}
