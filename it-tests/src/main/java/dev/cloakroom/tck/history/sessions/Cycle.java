package dev.cloakroom.tck.history.sessions;

import dev.cloakroom.SessionConflictException;
import dev.cloakroom.SessionGoneException;
import dev.cloakroom.SessionId;
import dev.cloakroom.Sessions;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Part;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Moves what a client holds to a fresh token, with its changes; if another user signs in, or out,
 * its life begins anew.
 *
 * @param held as the client got it
 * @param mine what the client made of it
 */
record Cycle(Held held, Visit mine, long now, World world)
    implements Operation<Sessions<Visit>, Written, Table> {
  @Override
  public Written call(Sessions<Visit> node) {
    try {
      Held cycled = Held.of(node.cycle(held.session()));
      world.cycled(held.id(), cycled);
      return new Written(cycled, new TreeSet<>());
    } catch (SessionGoneException e) {
      return Written.GONE;
    } catch (SessionConflictException e) {
      return Written.conflict(new TreeSet<>(e.properties()));
    }
  }

  @Override
  public List<Part<Table>> parts(Written result, boolean alone) {
    Held cycled = result.held();
    return List.of(
        cycled == null
            ? Part.look(table -> result.equals(refusal(table)))
            : Part.change(
                table ->
                    next(table, cycled.id())
                        .filter(cycled::shows)
                        .map(row -> table.without(held.id()).with(row))));
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

  private Optional<Row> next(Table table, SessionId id) {
    Row row = table.live(held.id(), now);
    if (row == null || !merge(row).conflicts().isEmpty()) {
      return Optional.empty();
    }
    Visit merged = merge(row).merged();
    if (!Objects.equals(merged.user(), row.payload().user())) {
      return Optional.of(Row.first(id, merged, row.version() + 1, now));
    }
    Row known = row.version() == held.version() ? held.row(row.absoluteExpiresAt()) : row;
    return Optional.of(known.used(now).written(merged).under(id));
  }

  @Override
  public String allowed(Table table) {
    return next(table, held.id()).map(Row::toString).orElseGet(() -> refusal(table).toString());
  }

  @Override
  public String toString() {
    return "cycle " + held + " as " + mine + " at " + Minutes.legible(now);
  }
}
