package dev.cloakroom.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.internal.Visitor.Place;
import dev.cloakroom.memory.InMemorySessionStore;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing but what the application changed counts as changed, or is written anew. */
class UntouchedTest {
  private static final Place HOME = new Place("Dorset Street", "W1");
  private static final Place WORK = new Place("Albemarle Street", "W1S");

  private final InMemorySessionStore store = new InMemorySessionStore("default");
  private final Sessions<Visitor> old = node().sessions(Visitor_.OLD);
  private final Sessions<Visitor> fresh = node().sessions(Visitor_.NEW);

  @Test
  void whatAConstructorFillsInIsNotWrittenByASaveWithoutAChange() {
    Session<Visitor> session = found(fresh, old.create(Visitor.guest()).token());
    assertThat(session.payload().locale()).isEqualTo("en");

    fresh.save(session);

    assertThat(session.version()).isEqualTo(1);
  }

  @Test
  void whatAConstructorFillsInForTwoRequestsIsNoConflict() {
    SessionToken token = old.create(Visitor.guest()).token();
    Session<Visitor> one = found(fresh, token);
    Session<Visitor> other = found(fresh, token);
    one.set(Visitor_.from, 1);
    other.set(Visitor_.to, 5);

    fresh.save(one);
    fresh.save(other);

    assertThat(found(fresh, token).payload())
        .isEqualTo(new Visitor(null, "en", 1, 5, new Place("", ""), Map.of()));
  }

  @Test
  void fieldsInsideANestedValueThatTheOldVersionDoesNotKnowStayWhereItChangesOtherThings() {
    SessionToken token = fresh.create(visitor()).token();
    Session<Visitor> session = found(old, token);

    session.set(Visitor_.to, 5);
    old.save(session);

    assertThat(found(fresh, token).payload())
        .isEqualTo(new Visitor(null, "fr", 0, 5, HOME, Map.of("work", WORK)));
  }

  @Test
  void fieldsInsideANestedValueStayWhenTheOldVersionChangesOtherEntriesOfTheMap() {
    SessionToken token = fresh.create(visitor()).token();
    Session<Visitor> session = found(old, token);
    Map<String, Place> places = new HashMap<>(session.payload().places());
    places.put("club", new Place("Pall Mall", ""));

    session.set(Visitor_.places, places);
    old.save(session);

    assertThat(found(fresh, token).payload().places())
        .isEqualTo(Map.of("work", WORK, "club", new Place("Pall Mall", "")));
  }

  @Test
  void anEntryThatTheOldVersionRemovesIsGone() {
    SessionToken token = fresh.create(visitor()).token();
    Session<Visitor> session = found(old, token);

    session.set(Visitor_.places, Map.of());
    old.save(session);

    assertThat(found(fresh, token).payload().places()).isEmpty();
  }

  @Test
  void aCycleByTheOldVersionKeepsFieldsInsideANestedValue() {
    Session<Visitor> session = found(old, fresh.create(visitor()).token());

    session.set(Visitor_.user, "ada");
    SessionToken token = old.cycle(session).token();

    assertThat(found(fresh, token).payload())
        .isEqualTo(new Visitor("ada", "fr", 0, 9, HOME, Map.of("work", WORK)));
  }

  @Test
  void aMergeByTheOldVersionKeepsFieldsInsideANestedValue() {
    SessionToken token = old.create(Visitor.guest()).token();
    Session<Visitor> olds = found(old, token);
    Session<Visitor> news = found(fresh, token);
    news.set(Visitor_.places, Map.of("work", WORK));
    fresh.save(news);

    olds.set(Visitor_.places, Map.of("home", new Place("Dorset Street", "")));
    old.save(olds);

    assertThat(found(fresh, token).payload().places())
        .isEqualTo(Map.of("work", WORK, "home", new Place("Dorset Street", "")));
  }

  private static Visitor visitor() {
    return new Visitor(null, "fr", 0, 9, HOME, Map.of("work", WORK));
  }

  private static Session<Visitor> found(Sessions<Visitor> node, SessionToken token) {
    return node.find(token).orElseThrow();
  }

  private Cloakroom node() {
    return Cloakroom.builder().store(store).property("cloakroom.cipher", "none").build();
  }
}
