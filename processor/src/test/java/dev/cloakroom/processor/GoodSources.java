package dev.cloakroom.processor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The payload classes in {@code good/}. */
final class GoodSources {
  /** Their names, as {@link Class#forName} takes them. */
  static final List<String> PAYLOADS =
      List.of(
          "good.Arrays",
          "good.BeanSession",
          "good.Binary",
          "good.Collections",
          "good.Evolving",
          "good.HostileNames",
          "good.Inheriting",
          "good.LibraryTypes",
          "good.Nested",
          "good.OldSession",
          "good.Outer$Inner",
          "good.Renamed",
          "good.Scalars",
          "good.Sets",
          "good.ShopSession",
          "good.Tree",
          "good.nullmarked.MarkedSession",
          "good.shadow.Shadowed");

  private GoodSources() {}

  static ClassLoader compile(Path work) throws IOException {
    return Compilation.of(work, Compilation.resources("good")).load();
  }
}
