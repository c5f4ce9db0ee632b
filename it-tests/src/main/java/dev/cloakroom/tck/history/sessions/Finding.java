package dev.cloakroom.tck.history.sessions;

import dev.cloakroom.SessionSummary;
import dev.cloakroom.SessionToken;
import dev.cloakroom.SessionView;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The ways of looking for sessions. */
final class Finding {
  private Finding() {}

  /** Reads a session, and then puts off its expiry if that is due: two moments. */
  record Find(SessionToken token, long now)
      implements Operation<Sessions<Visit>, Optional<Held>, Table> {
    @Override
    public Optional<Held> call(Sessions<Visit> node) {
      return node.find(token).map(Held::of);
    }

    @Override
    public List<Part<Table>> parts(Optional<Held> result, boolean alone) {
      if (result.isEmpty()) {
        return List.of(Part.look(table -> table.live(token.id(), now) == null));
      }
      Held held = result.get();
      List<Part<Table>> parts = new ArrayList<>();
      parts.add(
          Part.look(
              table -> {
                Row row = table.live(token.id(), now);
                return row != null && held.shows(row.used(now));
              }));
      if (held.lastAccessedAt() == now) {
        parts.add(Part.change(table -> table.ifTouched(token.id(), now)));
      }
      return parts;
    }

    @Override
    public String allowed(Table table) {
      Row row = table.live(token.id(), now);
      return row == null ? "nothing" : row.used(now).toString();
    }

    @Override
    public String toString() {
      return "find " + token.id() + " at " + Minutes.legible(now);
    }
  }

  /** Looks at a session without using it. */
  record Peek(SessionToken token, long now)
      implements Operation<Sessions<Visit>, Optional<Seen>, Table> {
    @Override
    public Optional<Seen> call(Sessions<Visit> node) {
      return node.peek(token).map(Seen::of);
    }

    @Override
    public List<Part<Table>> parts(Optional<Seen> result, boolean alone) {
      return List.of(Part.look(table -> result.equals(seen(table))));
    }

    private Optional<Seen> seen(Table table) {
      return Optional.ofNullable(table.live(token.id(), now)).map(Seen::of);
    }

    @Override
    public String allowed(Table table) {
      return seen(table).toString();
    }

    @Override
    public String toString() {
      return "peek " + token.id() + " at " + Minutes.legible(now);
    }
  }

  /** Lists a user's sessions, all at one moment. */
  record FindBySubject(String user, long now)
      implements Operation<Sessions<Visit>, List<Seen>, Table> {
    @Override
    public List<Seen> call(Sessions<Visit> node) {
      List<SessionView<Visit>> views = node.findBySubject(SubjectRef.of(user));
      if (!views.stream()
          .sorted(Comparator.comparing(SessionSummary::createdAt).reversed())
          .toList()
          .equals(views)) {
        throw new AssertionError("not the newest first: " + views);
      }
      return views.stream().map(Seen::of).sorted(Comparator.comparing(Seen::id)).toList();
    }

    @Override
    public List<Part<Table>> parts(List<Seen> result, boolean alone) {
      return List.of(Part.look(table -> result.equals(seen(table))));
    }

    private List<Seen> seen(Table table) {
      return table
          .of(user)
          .filter(row -> row.isLiveAt(now))
          .map(Seen::of)
          .sorted(Comparator.comparing(Seen::id))
          .toList();
    }

    @Override
    public String allowed(Table table) {
      return seen(table).toString();
    }

    @Override
    public String toString() {
      return "findBySubject " + user + " at " + Minutes.legible(now);
    }
  }
}
