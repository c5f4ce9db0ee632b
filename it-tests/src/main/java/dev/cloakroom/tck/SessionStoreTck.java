package dev.cloakroom.tck;

import dev.cloakroom.spi.SessionStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

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
  private Nodes nodes;

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

  @BeforeAll
  final void openNodes() throws Exception {
    nodes = Nodes.of(this);
  }

  @AfterAll
  final void closeNodes() {
    nodes.close();
  }

  final Nodes nodes() {
    return nodes;
  }

  @Nested
  class Rule01NothingIsLost extends StoreRule01NothingIsLost {
    Rule01NothingIsLost() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule02NoLostUpdates extends StoreRule02NoLostUpdates {
    Rule02NoLostUpdates() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule03NothingIsResurrected extends StoreRule03NothingIsResurrected {
    Rule03NothingIsResurrected() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule04OneLiveToken extends StoreRule04OneLiveToken {
    Rule04OneLiveToken() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule05NoFixation extends StoreRule05NoFixation {
    Rule05NoFixation() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule06ExactExpiry extends StoreRule06ExactExpiry {
    Rule06ExactExpiry() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule06Sweeping extends StoreRule06Sweeping {
    Rule06Sweeping() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule07Listing extends StoreRule07Listing {
    Rule07Listing() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule07Lookalikes extends StoreRule07Lookalikes {
    Rule07Lookalikes() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule08NothingIsGivenAway extends StoreRule08NothingIsGivenAway {
    Rule08NothingIsGivenAway() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule09BytesStayAsTheyAre extends StoreRule09BytesStayAsTheyAre {
    Rule09BytesStayAsTheyAre() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Rule10RollingDeploy extends StoreRule10RollingDeploy {
    Rule10RollingDeploy() {
      super(SessionStoreTck.this);
    }
  }

  @Nested
  class Values extends ValueRules {
    Values() {
      super(SessionStoreTck.this);
    }
  }
}
