package dev.cloakroom.tck.history.sessions;

import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Part;
import java.util.List;
import java.util.Optional;

/**
 * What finds a session and changes it in one call. To find it uses it, at a moment of its own, and
 * also where nothing is changed in the end; the change is one step.
 */
final class Changing {
  private Changing() {}

  /** Counts one visit more. */
  record Update(SessionToken token, long now)
      implements Operation<Sessions<Visit>, Optional<Held>, Table> {
    @Override
    public Optional<Held> call(Sessions<Visit> node) {
      return node.update(token, visit -> visit.withVisits(visit.visits() + 1)).map(Held::of);
    }

    @Override
    public List<Part<Table>> parts(Optional<Held> result, boolean alone) {
      return List.of(
          mayTouch(token, now),
          result.isEmpty()
              ? Part.look(table -> table.live(token.id(), now) == null)
              : Part.change(
                  table ->
                      next(table)
                          .filter(
                              row ->
                                  row.version() == result.get().version()
                                      && row.payload().equals(result.get().base()))
                          .map(table::with)));
    }

    private Optional<Row> next(Table table) {
      return Optional.ofNullable(table.live(token.id(), now))
          .map(row -> row.used(now).written(row.payload().withVisits(row.payload().visits() + 1)));
    }

    @Override
    public String allowed(Table table) {
      return next(table).toString();
    }

    @Override
    public String toString() {
      return "update " + token.id() + " to one visit more at " + Minutes.legible(now);
    }
  }

  /** Takes the note. */
  record Take(SessionToken token, long now)
      implements Operation<Sessions<Visit>, Optional<String>, Table> {
    @Override
    public Optional<String> call(Sessions<Visit> node) {
      return node.take(token, Visit_.note);
    }

    @Override
    public List<Part<Table>> parts(Optional<String> result, boolean alone) {
      return List.of(
          mayTouch(token, now),
          result.isEmpty()
              ? Part.look(table -> note(table).isEmpty())
              : Part.change(
                  table ->
                      result.equals(note(table))
                          ? Optional.ofNullable(table.live(token.id(), now))
                              .map(row -> row.used(now).written(row.payload().withNote(null)))
                              .map(table::with)
                          : Optional.empty()));
    }

    private Optional<String> note(Table table) {
      return Optional.ofNullable(table.live(token.id(), now)).map(row -> row.payload().note());
    }

    @Override
    public String allowed(Table table) {
      return note(table).toString();
    }

    @Override
    public String toString() {
      return "take the note of " + token.id() + " at " + Minutes.legible(now);
    }
  }

  private static Part<Table> mayTouch(SessionToken token, long now) {
    return Part.oneOf(
        table -> {
          Table touched = table.touched(token.id(), now);
          return touched.equals(table) ? List.of(table) : List.of(table, touched);
        });
  }
}
