package dev.cloakroom.jpa;

import dev.cloakroom.SessionId;
import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.spi.StoredSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows that finds that are sent together have found. */
final class FoundRows {
  /** Of how many bytes a payload is read for others: drivers read all rows at once. */
  static final int LARGEST_PAYLOAD = 1 << 16;

  private FoundRows() {}

  /**
   * Answers those that found a session, or that there is none.
   *
   * @param rows of the columns of a session and its id; a payload that is too large is null
   */
  static void answer(List<Find> finds, ResultSet rows) throws SQLException {
    Map<SessionId, Optional<StoredSession>> found = new HashMap<>();
    while (rows.next()) {
      SessionId id = SessionId.of(rows.getBytes(10));
      found.put(id, read(id, rows));
    }
    for (Find find : finds) {
      Optional<StoredSession> session = found.get(find.id());
      if (session == null) {
        find.answer(Optional.empty());
      } else if (session.isPresent()) {
        find.answer(session.filter(present -> present.isLiveAt(find.now())));
      }
    }
  }

  /** Empty where the one who wants it has to look alone. */
  private static Optional<StoredSession> read(SessionId id, ResultSet row) throws SQLException {
    if (row.getBytes(9) == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(SessionTable.sessionOf(id, row));
    } catch (UnreadableSessionException e) {
      return Optional.empty();
    }
  }
}
