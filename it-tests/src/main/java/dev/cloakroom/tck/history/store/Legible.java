package dev.cloakroom.tck.history.store;

import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.WriteResult;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** How rows and results stand in reports. */
final class Legible {
  private static final int SHOWN_BYTES = 4;

  private Legible() {}

  static String row(StoredSession row) {
    return String.format(
        "%s v%d %s of %s, used %s, dies %s, %d bytes #%s",
        row.id(),
        row.version(),
        row.payloadType(),
        row.subjectKey() == null ? "nobody" : row.subjectKey(),
        Times.legible(row.lastAccessedAt()),
        Times.legible(row.expiresAt()),
        row.data().length,
        HexFormat.of().formatHex(row.data(), 0, Math.min(SHOWN_BYTES, row.data().length)));
  }

  static String rows(List<StoredSession> rows) {
    return rows.stream().map(Legible::row).toList().toString();
  }

  static String result(WriteResult result) {
    return result instanceof WriteResult.Conflict conflict
        ? "conflict with " + row(conflict.current())
        : result.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  static String row(Optional<StoredSession> row) {
    return row.map(Legible::row).orElse("nothing");
  }
}
