package dev.cloakroom.tck.history.sessions;

import dev.cloakroom.Sessions;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Part;
import java.util.List;
import java.util.Optional;

/** Creates a session. */
record Create(Visit payload, long now, World world)
    implements Operation<Sessions<Visit>, Held, Table> {
  @Override
  public Held call(Sessions<Visit> node) {
    Held created = Held.of(node.create(payload));
    world.created(created);
    return created;
  }

  @Override
  public List<Part<Table>> parts(Held created, boolean alone) {
    Row row = Row.first(created.id(), payload, 1, now);
    return List.of(
        Part.change(table -> created.shows(row) ? Optional.of(table.with(row)) : Optional.empty()));
  }

  @Override
  public String allowed(Table table) {
    return payload.toString();
  }

  @Override
  public String toString() {
    return "create " + payload + " at " + Minutes.legible(now);
  }
}
