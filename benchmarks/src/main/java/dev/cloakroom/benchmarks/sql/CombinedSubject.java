package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.run.Role;
import dev.cloakroom.benchmarks.run.Subject;
import dev.cloakroom.benchmarks.sessions.CloakroomKeeper;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.KeeperSubject;
import dev.cloakroom.jpa.JpaSessionStore;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What many callers call. */
public enum CombinedSubject implements KeeperSubject {
  CLOAKROOM("Cloakroom") {
    @Override
    Keeper open(Target target, List<String> names) {
      return new CloakroomKeeper(
          JpaSessionStore.open(target.configuration()), target.keyset(), names, Map.of());
    }
  },

  APART("Cloakroom, not combined") {
    @Override
    Keeper open(Target target, List<String> names) {
      return new CloakroomKeeper(
          JpaSessionStore.open(target.uncombined()), target.keyset(), names, Map.of());
    }
  },

  STORE("its store alone, without encryption and codec") {
    @Override
    Keeper open(Target target, List<String> names) {
      return new StoreKeeper(JpaSessionStore.open(target.configuration()), names);
    }
  },

  JDBC("bare JDBC") {
    @Override
    Keeper open(Target target, List<String> names) throws SQLException {
      return new JdbcKeeper(target, names);
    }
  };

  private final String label;

  CombinedSubject(String label) {
    this.label = label;
  }

  /** Its name in tables. */
  String label() {
    return label;
  }

  /** How tables call it. */
  Subject as(Role role) {
    return new Subject(name(), label, role);
  }

  /**
   * Opens a new keeper.
   *
   * @param names of the sessions that it keeps, by number
   */
  abstract Keeper open(Target target, List<String> names) throws SQLException;

  @Override
  public Keeper open() throws SQLException {
    Target target = Target.given();
    return open(target, target.names(SqlSubject.CLOAKROOM));
  }
}
