package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.report.Text;
import dev.cloakroom.jpa.SameAsStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Expired rows that wait to be swept.
 *
 * @param rows how many there were
 */
record Backlog(Target target, long rows) {
  static Backlog of(Target target) {
    return new Backlog(target, count(target));
  }

  private static long count(Target target) {
    try (Connection connection = target.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT COUNT(*) FROM "
                    + SameAsStore.TABLE
                    + " WHERE expires_at < "
                    + System.currentTimeMillis())) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The expired rows were not counted.", e);
    }
  }

  /** Fails if there was no sweep, or none any more at the end, so that nothing was measured. */
  void requireSweptInPart() {
    long left = count(target);
    if (left == rows || left == 0) {
      throw new IllegalStateException(
          Text.format(
              "of %,d expired rows %,d are left: the sweep did not last as long as the measuring",
              rows, left));
    }
  }
}
