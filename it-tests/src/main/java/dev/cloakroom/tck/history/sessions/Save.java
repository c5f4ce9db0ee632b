package dev.cloakroom.tck.history.sessions;

import dev.cloakroom.SessionConflictException;
import dev.cloakroom.SessionGoneException;
import dev.cloakroom.Sessions;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Part;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Saves what a client holds: onto the version that it has seen, or merged with what others have
 * written since.
 *
 * @param held as the client got it
 * @param mine what the client made of it
 */
record Save(Held held, Visit mine, long now) implements Operation<Sessions<Visit>, Written, Table> {
  @Override
  public Written call(Sessions<Visit> node) {
    try {
      node.save(held.session());
      return new Written(Held.of(held.session()), new TreeSet<>());
    } catch (SessionGoneException e) {
      return Written.GONE;
    } catch (SessionConflictException e) {
      return Written.conflict(new TreeSet<>(e.properties()));
    }
  }

  @Override
  public List<Part<Table>> parts(Written result, boolean alone) {
    Held written = result.held();
    if (mine.equals(held.base())) {
      return List.of(Part.look(table -> written != null && written.version() == held.version()));
    }
    return List.of(
        written == null
            ? Part.look(table -> result.equals(refusal(table)))
            : Part.change(
                table ->
                    next(table)
                        .filter(
                            row ->
                                row.payload().equals(written.base())
                                    && row.version() == written.version())
                        .map(table::with)));
  }

  private Written refusal(Table table) {
    Row row = table.live(held.id(), now);
    return row == null ? Written.GONE : Written.conflict(merge(row).conflicts());
  }

  private Merge merge(Row row) {
    return row.version() == held.version()
        ? new Merge(mine, new TreeSet<>())
        : Merge.of(held.base(), mine, row.payload());
  }

  /** The row that is written; nothing if none is. */
  private Optional<Row> next(Table table) {
    Row row = table.live(held.id(), now);
    if (row == null || !merge(row).conflicts().isEmpty()) {
      return Optional.empty();
    }
    Row known =
        row.version() == held.version()
            ? held.row(row.absoluteExpiresAt()).used(now)
            : row.used(now);
    return Optional.of(
        row.written(merge(row).merged()).notBefore(known.lastAccessedAt(), known.expiresAt()));
  }

  @Override
  public String allowed(Table table) {
    if (mine.equals(held.base())) {
      return "what it was";
    }
    return next(table).map(Row::toString).orElseGet(() -> refusal(table).toString());
  }

  @Override
  public String toString() {
    return "save " + held + " as " + mine + " at " + Minutes.legible(now);
  }
}
