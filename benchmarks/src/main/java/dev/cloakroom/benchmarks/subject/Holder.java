package dev.cloakroom.benchmarks.subject;

import dev.cloakroom.SubjectRef;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.report.Text;
import dev.cloakroom.benchmarks.run.Role;
import dev.cloakroom.benchmarks.run.Subject;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.KeeperSubject;
import dev.cloakroom.benchmarks.sessions.Workload;
import java.util.List;

/** Whose the sessions are. */
public enum Holder implements KeeperSubject {
  /** One user, who is none of the others. */
  ONE(Text.format("of one user, who has %,d", Workload.SESSIONS), Role.OURS) {
    @Override
    List<SubjectRef> subjects() {
      return List.of(Workload.subject(Workload.SESSIONS));
    }

    @Override
    public ShopSession payload(int number) {
      return Workload.payload(Workload.subject(Workload.SESSIONS), number);
    }
  },

  MANY(Text.format("of users who have %d each", Workload.SESSIONS_OF_SUBJECT), Role.PEER) {
    @Override
    List<SubjectRef> subjects() {
      return Workload.subjectsOf(Workload.SESSIONS);
    }
  };

  private final String label;
  private final Role role;

  Holder(String label, Role role) {
    this.label = label;
    this.role = role;
  }

  /** How tables call it. */
  Subject subject() {
    return new Subject(name(), label, role);
  }

  @Override
  public Keeper open() {
    return Place.given().open(this);
  }

  /** Whose sessions are listed, by number. */
  abstract List<SubjectRef> subjects();
}
