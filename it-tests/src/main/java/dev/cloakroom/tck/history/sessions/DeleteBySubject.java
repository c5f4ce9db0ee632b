package dev.cloakroom.tck.history.sessions;

import dev.cloakroom.SessionId;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a user's sessions, each at a moment of its own; none that was there at the beginning gets
 * away, also not by being cycled. Those that expired longer ago than clocks may differ need not be
 * listed any more: a store may have forgotten whose they were, and not yet that they were there.
 */
record DeleteBySubject(String user, @Nullable SessionId except, long now, World world)
    implements Operation<Sessions<Visit>, Integer, Table> {
  @Override
  public Integer call(Sessions<Visit> node) {
    SubjectRef subject = SubjectRef.of(user);
    return except == null ? node.deleteBySubject(subject) : node.deleteBySubject(subject, except);
  }

  @Override
  public List<Part<Table>> parts(Integer deleted, boolean alone) {
    if (alone) {
      return List.of(Part.oneOf(table -> atOnce(table, deleted)));
    }
    List<Part<Table>> parts = new ArrayList<>(Collections.nCopies(deleted, Part.oneOf(this::each)));
    for (String lineage : world.lineagesOf(user)) {
      parts.add(
          Part.look(
              table ->
                  listed(table).stream()
                      .noneMatch(row -> world.lineage(row.id()).equals(lineage))));
    }
    return parts;
  }

  /** Without those that are listed, and some of the others. */
  private List<Table> atOnce(Table table, int deleted) {
    List<Row> listed = listed(table);
    List<Table> tables = List.of(table.without(listed));
    for (int more = deleted - listed.size(); more > 0; more--) {
      tables = tables.stream().flatMap(next -> each(next).stream()).distinct().toList();
    }
    return deleted < listed.size() ? List.of() : tables;
  }

  /** Without one of hers. */
  private List<Table> each(Table table) {
    return hers(table).stream().map(row -> table.without(row.id())).toList();
  }

  private List<Row> listed(Table table) {
    return hers(table).stream().filter(row -> !row.hasExpiredForAll(now)).toList();
  }

  private List<Row> hers(Table table) {
    return table.of(user).filter(row -> !row.id().equals(except)).toList();
  }

  @Override
  public String allowed(Table table) {
    return "at once " + listed(table).size() + " to " + hers(table).size();
  }

  @Override
  public String toString() {
    return "deleteBySubject " + user + (except == null ? "" : " but " + except);
  }
}
