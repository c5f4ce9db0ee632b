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

/** What is compared. */
public enum SqlSubject implements KeeperSubject {
  CLOAKROOM("Cloakroom", Role.OURS) {
    @Override
    Keeper open(Target target, List<String> names) {
      return new CloakroomKeeper(
          JpaSessionStore.open(target.configuration()), target.keyset(), names, Map.of());
    }
  },

  JDBC("bare JDBC", Role.PEER) {
    @Override
    Keeper open(Target target, List<String> names) throws SQLException {
      return new JdbcKeeper(target, names);
    }
  },

  SPRING("Spring Session JDBC", Role.PEER) {
    @Override
    Keeper open(Target target, List<String> names) throws SQLException {
      return SpringJdbc.open(target, names);
    }
  },

  JETTY("Jetty's JDBC session store", Role.PEER) {
    @Override
    Keeper open(Target target, List<String> names) throws SQLException {
      return new JettyKeeper(target, names);
    }
  };

  /** Those that can list the sessions of a subject. */
  static final List<SqlSubject> LISTING = List.of(CLOAKROOM, JDBC, SPRING);

  private final String label;
  private final Role role;

  SqlSubject(String label, Role role) {
    this.label = label;
    this.role = role;
  }

  /** Its name in tables. */
  String label() {
    return label;
  }

  /** How tables call it. */
  Subject subject() {
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
    return open(Target.given());
  }

  /** Opens a new keeper of the sessions that the target was filled with. */
  Keeper open(Target target) throws SQLException {
    return open(target, target.names(this));
  }
}
