package dev.cloakroom.examples.micronautshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a device is called as long as its user calls it nothing else. */
final class DeviceLabel {
  /** What stands in the header, and what it means; of two that do, the first. */
  private static final List<List<String>> BROWSERS =
      List.of(
          List.of("Edg/", "Edge"),
          List.of("OPR/", "Opera"),
          List.of("Firefox/", "Firefox"),
          List.of("Chrome/", "Chrome"),
          List.of("Safari/", "Safari"));

  private static final List<List<String>> SYSTEMS =
      List.of(
          List.of("Android", "Android"),
          List.of("iPhone", "iPhone"),
          List.of("iPad", "iPad"),
          List.of("Windows", "Windows"),
          List.of("Mac OS X", "Mac"),
          List.of("Linux", "Linux"));

  private DeviceLabel() {}

  static String of(@Nullable String userAgent) {
    return find(BROWSERS, userAgent, "Some browser")
        + " on "
        + find(SYSTEMS, userAgent, "some device");
  }

  private static String find(
      List<List<String>> names, @Nullable String userAgent, String otherwise) {
    return names.stream()
        .filter(name -> userAgent != null && userAgent.contains(name.get(0)))
        .map(name -> name.get(1))
        .findFirst()
        .orElse(otherwise);
  }
}
