package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.WriteResult;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the tests of all rules share: two nodes on one database, and the words for assertions. */
@ExtendWith(NamesTheRule.class)
abstract class StoreRules {
  final SessionStoreTck kit;

  StoreRules(SessionStoreTck kit) {
    this.kit = kit;
  }

  /** A node. */
  final SessionStore first() {
    return kit.nodes().first();
  }

  /** Another node on the same database. */
  final SessionStore second() {
    return kit.nodes().second();
  }

  /** The first node for even numbers, the second for odd ones. */
  final SessionStore node(int number) {
    return number % 2 == 0 ? first() : second();
  }

  /** Stores a session through the first node. */
  final StoredSession stored(StoredSession session) {
    first().insert(session);
    return session;
  }

  final StoredSession load(SessionId id) {
    return second().load(id, NOW).orElseThrow(() -> new AssertionError("the session is lost"));
  }

  final void assertAlive(SessionId id, String after) {
    assertThat(first().load(id, NOW)).as("load on the first node, %s", after).isPresent();
    assertThat(second().load(id, NOW)).as("load on the second node, %s", after).isPresent();
  }

  final void assertDead(SessionId id, String after) {
    assertThat(first().load(id, NOW)).as("load on the first node, %s", after).isEmpty();
    assertThat(second().load(id, NOW)).as("load on the second node, %s", after).isEmpty();
  }

  static void assertWritten(WriteResult result, String what) {
    assertThat(result).as(what).isEqualTo(WriteResult.WRITTEN);
  }

  static void assertGone(WriteResult result, String what) {
    assertThat(result).as(what).isEqualTo(WriteResult.GONE);
  }

  static List<SessionId> ids(List<StoredSession> sessions) {
    return sessions.stream().map(StoredSession::id).toList();
  }

  final List<SessionId> listed(SubjectKey... keys) {
    return ids(second().findBySubject(List.of(keys), NOW));
  }
}
