package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import java.time.Clock;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the tests of all promises share: two nodes of an application, each with a clock and a store
 * of its own, on one database and with one cipher.
 */
@ExtendWith(NamesTheRule.class)
abstract class SessionsRules {
  final SessionStoreTck kit;
  final MutableClock firstClock = new MutableClock(Rows.NOW);
  final MutableClock secondClock = new MutableClock(Rows.NOW);
  final Cloakroom firstNode;
  final Cloakroom secondNode;
  final Sessions<TckPayload> first;
  final Sessions<TckPayload> second;

  SessionsRules(SessionStoreTck kit) {
    this.kit = kit;
    this.firstNode = node(store(), KitCipher.SHARED, firstClock);
    this.secondNode = node(kit.nodes().second(), KitCipher.SHARED, secondClock);
    this.first = firstNode.sessions(TckPayload_.TYPE);
    this.second = secondNode.sessions(TckPayload_.TYPE);
  }

  /** The first node's store: the back door by which rows are looked at and tampered with. */
  final SessionStore store() {
    return kit.nodes().first();
  }

  /** A session's row as it is stored. */
  final StoredSession row(Session<TckPayload> session) {
    return store()
        .load(session.id(), Rows.NOW)
        .orElseThrow(() -> new AssertionError("the row is lost"));
  }

  /** Puts a row in the place of the one with its id. */
  final void replace(StoredSession row) {
    store().delete(row.id());
    store().insert(row);
  }

  /**
   * A node that sweeps only when it is told to, for nobody closes it, and clocks are moved here.
   */
  static Cloakroom node(SessionStore store, SessionCipher cipher, Clock clock) {
    return Cloakroom.builder()
        .store(store)
        .cipher(cipher)
        .clock(clock)
        .property("cloakroom.sweep", "off")
        .build();
  }

  /** The first node for even numbers, the second for odd ones. */
  final Sessions<TckPayload> node(int number) {
    return number % 2 == 0 ? first : second;
  }

  /** A name that no other test uses. */
  static String user() {
    return "user-" + Rows.id();
  }

  /** A name whose sessions are in the partition of another's, where a store has partitions. */
  static String userBeside(String other) {
    int placement = KitCipher.SHARED.placement(refTo(other));
    String user = user();
    while (KitCipher.SHARED.placement(refTo(user)) != placement) {
      user = user();
    }
    return user;
  }

  static SubjectRef refTo(String user) {
    return SubjectRef.of(user);
  }

  static Session<TckPayload> found(Sessions<TckPayload> node, SessionToken token) {
    return node.find(token).orElseThrow(() -> new AssertionError("the session is lost"));
  }

  /** Finds a session, changes it and saves it, through one node. */
  static void change(
      Sessions<TckPayload> node, SessionToken token, Consumer<Session<TckPayload>> change) {
    Session<TckPayload> session = found(node, token);
    change.accept(session);
    node.save(session);
  }

  final void assertAlive(SessionToken token, String what) {
    assertThat(first.find(token)).as("find on the first node, %s", what).isPresent();
    assertThat(second.find(token)).as("find on the second node, %s", what).isPresent();
  }

  final void assertDead(SessionToken token, String what) {
    assertThat(first.find(token)).as("find on the first node, %s", what).isEmpty();
    assertThat(second.find(token)).as("find on the second node, %s", what).isEmpty();
  }
}
