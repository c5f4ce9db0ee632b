package dev.cloakroom.benchmarks.request;

import dev.cloakroom.benchmarks.run.Role;
import dev.cloakroom.benchmarks.run.Subject;
import dev.cloakroom.benchmarks.sql.Target;

/** What is compared. The constants' names are the values of a parameter of the benchmark. */
public enum RequestSubject {
  CLOAKROOM("Cloakroom", Role.OURS) {
    @Override
    Site start(Target target) throws Exception {
      return CloakroomSite.start(target);
    }
  },

  SPRING("Spring Session JDBC", Role.PEER) {
    @Override
    Site start(Target target) throws Exception {
      return PeerSites.spring(target);
    }
  },

  JETTY("Jetty's JDBC session store", Role.PEER) {
    @Override
    Site start(Target target) throws Exception {
      return PeerSites.jetty(target);
    }
  },

  NONE("no session", Role.INFORMATION) {
    @Override
    Site start(Target target) throws Exception {
      return PeerSites.withoutSessions();
    }
  };

  private final String label;
  private final Role role;

  RequestSubject(String label, Role role) {
    this.label = label;
    this.role = role;
  }

  /** How tables call it. */
  Subject subject() {
    return new Subject(name(), label, role);
  }

  /** Starts the pages on a database that has their tables. */
  abstract Site start(Target target) throws Exception;
}
