package dev.cloakroom.cli;

import dev.cloakroom.spi.Configuration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store, and which keyset file. */
final class StoreOptions extends KeysetOptions {
  @Option(names = "--url", paramLabel = "URL", description = "The store (cloakroom.url).")
  private @Nullable String url;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description =
          "Who logs in to it (cloakroom.user). The password is read from the environment variable"
              + " CLOAKROOM_PASSWORD, the file, or with --ask-password the terminal.")
  private @Nullable String user;

  @Option(
      names = "--ask-password",
      interactive = true,
      description = "Ask for the password of the store.")
  private char @Nullable [] password;

  @Option(
      names = "--namespace",
      paramLabel = "NAME",
      description = "The namespace of the sessions (cloakroom.namespace); 'default' by default.")
  private @Nullable String namespace;

  @Override
  void addTo(Map<String, String> values) {
    put(values, Configuration.URL, url);
    put(values, Configuration.USER, user);
    put(values, Configuration.NAMESPACE, namespace);
    put(values, Configuration.PASSWORD, password == null ? null : new String(password));
  }
}
