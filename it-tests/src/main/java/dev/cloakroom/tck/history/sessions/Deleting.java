package dev.cloakroom.tck.history.sessions;

import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.tck.history.Exact;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Part;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways of deleting sessions. */
final class Deleting {
  private Deleting() {}

  /**
   * Deletes one session.
   *
   * @param user whose it has to be; null if it may be anybody's
   */
  record Delete(SessionToken token, @Nullable String user)
      implements Exact<Sessions<Visit>, Boolean, Table> {
    @Override
    public Boolean call(Sessions<Visit> node) {
      return user == null ? node.delete(token) : node.delete(SubjectRef.of(user), token.id());
    }

    @Override
    public Answer<Boolean, Table> answer(Table table) {
      Row row = table.rows().get(token.id());
      return row == null || (user != null && !user.equals(row.payload().user()))
          ? new Answer<>(false, table)
          : new Answer<>(true, table.without(token.id()));
    }

    @Override
    public boolean changes(Boolean deleted) {
      return deleted;
    }

    @Override
    public String toString() {
      return "delete " + token.id() + (user == null ? "" : " if it is of " + user);
    }
  }

  /** Deletes what has expired for all nodes; while others write, what they hold may stay. */
  record Sweep(long now) implements Operation<Sessions<Visit>, Integer, Table> {
    @Override
    public Integer call(Sessions<Visit> node) {
      return node.deleteExpired();
    }

    @Override
    public List<Part<Table>> parts(Integer swept, boolean alone) {
      return alone
          ? List.of(Part.change(table -> atOnce(table, expired(table), swept)))
          : Collections.nCopies(swept, Part.oneOf(table -> each(table, expired(table))));
    }

    private List<Row> expired(Table table) {
      return table.rows().values().stream().filter(row -> row.hasExpiredForAll(now)).toList();
    }

    @Override
    public String allowed(Table table) {
      return "at once " + expired(table).size();
    }

    @Override
    public String toString() {
      return "deleteExpired at " + Minutes.legible(now);
    }
  }

  private static Optional<Table> atOnce(Table table, List<Row> all, int count) {
    return all.size() == count ? Optional.of(table.without(all)) : Optional.empty();
  }

  /** The table without one of these. */
  private static List<Table> each(Table table, List<Row> rows) {
    return rows.stream().map(row -> table.without(row.id())).toList();
  }
}
