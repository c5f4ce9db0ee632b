package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.benchmarks.report.Text;
import dev.cloakroom.benchmarks.run.Role;
import dev.cloakroom.benchmarks.run.Subject;
import dev.cloakroom.benchmarks.sessions.CloakroomKeeper;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.KeeperSubject;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import java.util.List;
import java.util.Map;

/** Cloakroom on one of the tables. */
public enum ScaleSubject implements KeeperSubject {
  LARGE("large_session", Role.OURS),
  SMALL("small_session", Role.PEER),
  SWEPT("swept_session", Role.OURS),
  UNSWEPT("swept_session", Role.PEER);

  private final String table;
  private final Role role;

  ScaleSubject(String table, Role role) {
    this.table = table;
    this.role = role;
  }

  /** What its table is called while it is not in use. */
  String table() {
    return table;
  }

  Subject subject(ScaleSizes sizes) {
    return new Subject(name(), label(sizes), role);
  }

  private String label(ScaleSizes sizes) {
    return switch (this) {
      case LARGE -> Text.format("%,d sessions", sizes.large());
      case SMALL -> Text.format("%,d sessions", Workload.SESSIONS);
      case SWEPT -> Text.format("while %,d expired rows are swept", sizes.expired());
      case UNSWEPT -> "with the same rows, not swept";
    };
  }

  /** Opens a new keeper of the sessions in the table that the store finds. */
  @Override
  public Keeper open() {
    Target target = Target.given();
    Backlog backlog = Backlog.of(target);
    SessionStore store = JpaSessionStore.open(target.configuration());
    return new CloakroomKeeper(store, target.keyset(), names(target), properties()) {
      @Override
      public void close() {
        super.close();
        if (ScaleSubject.this == SWEPT) {
          backlog.requireSweptInPart();
        }
      }
    };
  }

  @Override
  public int sessions() {
    return names(Target.given()).size();
  }

  @Override
  public int found() {
    return 1024;
  }

  /** The names of the sessions that are found in it, in the order in which they came. */
  private List<String> names(Target target) {
    List<String> all = target.names(SqlSubject.CLOAKROOM);
    return this == LARGE ? all : all.subList(0, Workload.SESSIONS);
  }

  /** What {@link Cloakroom} is configured with. */
  private Map<String, String> properties() {
    return this == SWEPT
        ? Map.of(Configuration.SWEEP_INTERVAL, "PT1S")
        : Map.of(Configuration.SWEEP, "off");
  }
}
