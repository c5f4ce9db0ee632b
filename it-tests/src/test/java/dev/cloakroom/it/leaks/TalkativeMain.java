package dev.cloakroom.it.leaks;

import dev.cloakroom.SessionToken;
import dev.cloakroom.spi.Configuration;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A process in which everything is logged that there is to log, while an application does all that
 * it can do, and all goes wrong that can go wrong.
 */
final class TalkativeMain {
  /** Those that say most; all others are as talkative. */
  static final List<String> LOGGERS =
      List.of(
          "dev.cloakroom",
          "org.hibernate.SQL",
          "org.hibernate.orm.jdbc.bind",
          "org.hibernate.orm.jdbc.extract",
          "com.zaxxer.hikari",
          "org.postgresql",
          "org.mariadb.jdbc",
          "org.redisson",
          "io.netty");

  private TalkativeMain() {}

  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]);
    String word = arguments[1];
    logEverything();
    for (String logger : LOGGERS) {
      Logger.getLogger(logger).finest(control(logger));
    }
    Map<String, String> keys = keys(directory);
    Canaries canaries = new Canaries(word);
    try (Application application = new Application(keys, canaries)) {
      application.live();
      System.out.println(application.descriptions());
    }
    try (Application control = new Application(inPlaintext(keys), canaries.inPlaintext())) {
      control.live();
    }
    new Mishaps(keys, canaries).happen();
    new Misconfigurations(keys, canaries, directory).happen();
    Files.write(
        TalkativeProcess.tokensFile(directory),
        canaries.tokens().stream().map(SessionToken::value).toList());
  }

  /** A line by which one sees that this logger is heard. */
  static String control(String logger) {
    return "This is heard from " + logger + ".";
  }

  /** The same without a cipher, in another namespace. */
  private static Map<String, String> inPlaintext(Map<String, String> keys) {
    Map<String, String> plain = new HashMap<>(keys);
    plain.keySet().removeIf(key -> key.startsWith(Configuration.CIPHER));
    plain.put(Configuration.CIPHER, "none");
    plain.put(Configuration.NAMESPACE, "plaintext");
    return plain;
  }

  private static void logEverything() throws Exception {
    Logger root = Logger.getLogger("");
    root.setLevel(Level.ALL);
    for (Handler handler : root.getHandlers()) {
      handler.setLevel(Level.ALL);
      handler.setEncoding("UTF-8");
    }
  }

  private static Map<String, String> keys(Path directory) throws Exception {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(TalkativeProcess.keysFile(directory))) {
      properties.load(in);
    }
    Map<String, String> keys = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> keys.put(key, properties.getProperty(key)));
    return keys;
  }
}
