package dev.cloakroom.redisson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of the scripts for one layout, each put together when it is asked for first, for a cold
 * start needs few of them. Thread-safe.
 */
final class Scripts {
  private final LuaLibrary library;
  private final Map<Script, Text> texts = new ConcurrentHashMap<>();

  /**
   * A script as the server is given it.
   *
   * @param digest by which the server knows it once it has seen it
   */
  record Text(String source, String digest) {}

  /**
   * Reads them.
   *
   * @param clockSkewMillis how long after its expiry an entry is left
   */
  Scripts(Layout layout, long clockSkewMillis) {
    library =
        new LuaLibrary(
            "local CLOCK_SKEW = "
                + clockSkewMillis
                + "\n"
                + resource(layout.word() + ".lua")
                + resource("rows.lua")
                + resource("limits.lua"));
  }

  Text of(Script script) {
    return texts.computeIfAbsent(script, this::linked);
  }

  private Text linked(Script script) {
    String own = resource(script.file());
    String source = library.linked(script == Script.COMBINED ? functions() + own : own);
    return new Text(source, digest(source));
  }

  /**
   * The combinable scripts as functions, for which their own keys and arguments are all there are.
   */
  private static String functions() {
    StringBuilder functions = new StringBuilder("local CALLS = {}\n");
    for (Script script : Script.COMBINABLE) {
      functions
          .append("CALLS['")
          .append(script.word())
          .append("'] = function(KEYS, ARGV)\n")
          .append(resource(script.file()).indent(2))
          .append("end\n");
    }
    return functions.toString();
  }

  private static String resource(String file) {
    try (InputStream stream = Scripts.class.getResourceAsStream("lua/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("lua/" + file + " is missing from this jar");
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the server computes it. */
  private static String digest(String source) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-1").digest(source.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}
