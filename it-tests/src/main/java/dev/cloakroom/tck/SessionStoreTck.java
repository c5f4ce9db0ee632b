package dev.cloakroom.tck;

import dev.cloakroom.spi.SessionStore;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;

/**
 * The compatibility kit: tests of every rule of {@link SessionStore} that a test class for a store
 * inherits.
 *
 * <pre>{@code
 * class MyStoreTest extends SessionStoreTck {
 *   @TempDir static Path directory;
 *
 *   @Override
 *   protected SessionStore open(String namespace) {
 *     return new MyStore(directory.resolve("sessions"), namespace);
 *   }
 * }
 * }</pre>
 *
 * <p>A run opens two stores, as two nodes of an application would, in namespaces of its own, and
 * leaves rows behind in them. It takes some thousand writes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SessionStoreTck {
  private static final int HISTORIES = 40;

  private @Nullable Nodes nodes;

  /** For subclasses. */
  protected SessionStoreTck() {}

  /**
   * Opens the store under test, as one more node on the one database of this test class. The kit
   * closes it.
   *
   * @param namespace 20 characters out of {@code a-z 0-9 -}; nodes that are given the same one see
   *     the same sessions
   */
  protected abstract SessionStore open(String namespace) throws Exception;

  /**
   * Whether sessions are still there when all nodes were closed and one is opened again. If not,
   * the tests that need this are reported as skipped.
   */
  protected boolean isPersistent() {
    return true;
  }

  /**
   * How the names of loggers begin by which a client library traces what it sends to its server,
   * when it is told to; none by default. What they show of the data is what is sent, and that is
   * sealed.
   */
  protected Set<String> tracingLoggers() {
    return Set.of();
  }

  /**
   * How many random histories each level takes, of the store and of the sessions over it; 40 by
   * default, which is a few seconds on a server. The system property {@code cloakroom.it.histories}
   * sets another number.
   */
  protected int histories() {
    return Integer.getInteger("cloakroom.it.histories", HISTORIES);
  }

  /** What the store under test is called in the report; the name of this class by default. */
  protected String description() throws Exception {
    return getClass().getSimpleName();
  }

  @BeforeAll
  final void openNodes(TestReporter reporter) throws Exception {
    nodes = Nodes.of(this);
    reporter.publishEntry(RuleReport.STORE, description());
  }

  @AfterAll
  final void closeNodes() {
    if (nodes != null) { // where no store could be opened, and the tests are skipped
      nodes.close();
    }
  }

  final Nodes nodes() {
    return Objects.requireNonNull(nodes, "nodes");
  }

  @Nested
  class Rule01NothingIsLostOfStore extends StoreRule01NothingIsLost {
    Rule01NothingIsLostOfStore() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule02NoLostUpdatesOfStore extends StoreRule02NoLostUpdates {
    Rule02NoLostUpdatesOfStore() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule02HistoriesOfStore extends StoreRule02Histories {
    Rule02HistoriesOfStore() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule03NothingIsResurrectedOfStore extends StoreRule03NothingIsResurrected {
    Rule03NothingIsResurrectedOfStore() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule04OneLiveTokenOfStore extends StoreRule04OneLiveToken {
    Rule04OneLiveTokenOfStore() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule05NoFixationOfStore extends StoreRule05NoFixation {
    Rule05NoFixationOfStore() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule06ExactExpiryOfStore extends StoreRule06ExactExpiry {
    Rule06ExactExpiryOfStore() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule06SweepingOfStore extends StoreRule06Sweeping {
    Rule06SweepingOfStore() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule07ListingOfStore extends StoreRule07Listing {
    Rule07ListingOfStore() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule07LimitsOfStore extends StoreRule07Limits {
    Rule07LimitsOfStore() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule07ManySignInsOfStore extends StoreRule07ManySignIns {
    Rule07ManySignInsOfStore() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule07LookalikesOfStore extends StoreRule07Lookalikes {
    Rule07LookalikesOfStore() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule08NothingIsGivenAwayOfStore extends StoreRule08NothingIsGivenAway {
    Rule08NothingIsGivenAwayOfStore() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule09BytesStayAsTheyAreOfStore extends StoreRule09BytesStayAsTheyAre {
    Rule09BytesStayAsTheyAreOfStore() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule10RollingDeployOfStore extends StoreRule10RollingDeploy {
    Rule10RollingDeployOfStore() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class StoreValues extends ValueRules {
    StoreValues() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule01NothingIsLostOfSessions extends SessionsRule01NothingIsLost {
    Rule01NothingIsLostOfSessions() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule02NoLostUpdatesOfSessions extends SessionsRule02NoLostUpdates {
    Rule02NoLostUpdatesOfSessions() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule02ConflictPoliciesOfSessions extends SessionsRule02ConflictPolicies {
    Rule02ConflictPoliciesOfSessions() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule02HistoriesOfSessions extends SessionsRule02Histories {
    Rule02HistoriesOfSessions() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule03NothingIsResurrectedOfSessions extends SessionsRule03NothingIsResurrected {
    Rule03NothingIsResurrectedOfSessions() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule04OneLiveTokenOfSessions extends SessionsRule04OneLiveToken {
    Rule04OneLiveTokenOfSessions() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule05NoFixationOfSessions extends SessionsRule05NoFixation {
    Rule05NoFixationOfSessions() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule06ExactExpiryOfSessions extends SessionsRule06ExactExpiry {
    Rule06ExactExpiryOfSessions() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule06LifetimesOfSessions extends SessionsRule06Lifetimes {
    Rule06LifetimesOfSessions() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule07ListingOfSessions extends SessionsRule07Listing {
    Rule07ListingOfSessions() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule07LimitsOfSessions extends SessionsRule07Limits {
    Rule07LimitsOfSessions() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class EventsOfSessions extends EventRules {
    EventsOfSessions() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule08NothingIsGivenAwayOfSessions extends SessionsRule08NothingIsGivenAway {
    Rule08NothingIsGivenAwayOfSessions() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule09BadBytesOfSessions extends SessionsRule09BadBytes {
    Rule09BadBytesOfSessions() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule10RollingDeployOfSessions extends SessionsRule10RollingDeploy {
    Rule10RollingDeployOfSessions() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class SessionsValues extends KeyValueRules {
    SessionsValues() {
      super(SessionStoreTck.this);
    }
  }
}
