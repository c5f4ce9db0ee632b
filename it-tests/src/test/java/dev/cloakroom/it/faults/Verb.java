package dev.cloakroom.it.faults;

import static dev.cloakroom.it.Samples.IDLE_MILLIS;
import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.it.Samples;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.WriteResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Every verb of a store, as a call that can be made again and that leaves a trace. */
enum Verb {
  LOAD {
    @Override
    Call prepare(SessionStore store) {
      StoredSession session = stored(store, null);
      return reading(it -> assertThat(it.load(session.id(), NOW)).contains(session));
    }
  },

  FIND_BY_SUBJECT {
    @Override
    Call prepare(SessionStore store) {
      SubjectKey subject = Samples.subject();
      StoredSession session = stored(store, subject);
      return reading(
          it -> assertThat(it.findBySubject(List.of(subject), NOW)).containsExactly(session));
    }
  },

  SCAN {
    @Override
    Call prepare(SessionStore store) {
      SessionId before = SessionId.of(new byte[SessionId.BYTES]);
      stored(store, null);
      return reading(it -> assertThat(it.scan(before, 1)).hasSize(1));
    }
  },

  INSERT {
    @Override
    Call prepare(SessionStore store) {
      StoredSession session = Samples.session(null);
      return new Call(
          it -> it.insert(session),
          it -> {
            Optional<StoredSession> found = it.load(session.id(), NOW);
            found.ifPresent(row -> assertThat(row).isEqualTo(session));
            return found.isPresent();
          });
    }
  },

  UPDATE {
    @Override
    Call prepare(SessionStore store) {
      StoredSession session = stored(store, null);
      StoredSession written = Samples.written(session);
      return new Call(
          it -> assertThat(it.update(written, NOW)).isEqualTo(WriteResult.WRITTEN),
          it -> isTheSecond(it.load(session.id(), NOW), session, written));
    }
  },

  TOUCH {
    @Override
    Call prepare(SessionStore store) {
      StoredSession session = stored(store, null);
      StoredSession touched = session.touched(NOW + 1, NOW + IDLE_MILLIS + 1);
      return new Call(
          it -> assertThat(it.touch(session.id(), NOW + 1, NOW + IDLE_MILLIS + 1, NOW)).isTrue(),
          it -> isTheSecond(it.load(session.id(), NOW), session, touched));
    }
  },

  /** Looked at by one statement, for two could see the session before and after. */
  CYCLE {
    @Override
    Call prepare(SessionStore store) {
      SubjectKey subject = Samples.subject();
      StoredSession session = stored(store, subject);
      StoredSession cycled = Samples.cycled(session);
      return new Call(
          it -> assertThat(it.cycle(session.id(), cycled, NOW)).isEqualTo(WriteResult.WRITTEN),
          it -> {
            List<StoredSession> alive = it.findBySubject(List.of(subject), NOW);
            assertThat(alive).as("alive under one token").hasSize(1);
            return isTheSecond(alive.stream().findFirst(), session, cycled);
          });
    }
  },

  /** In one step with what has to make room. */
  INSERT_WITHIN_A_LIMIT {
    @Override
    Call prepare(SessionStore store) {
      SubjectKey subject = Samples.subject();
      StoredSession first = stored(store, subject);
      StoredSession second = Samples.session(subject);
      SubjectLimit limit = new SubjectLimit(List.of(subject), 1, SubjectLimit.Excess.EVICT_OLDEST);
      return new Call(
          it -> assertThat(it.insert(second, limit, NOW)).isInstanceOf(WriteResult.Written.class),
          it -> {
            List<StoredSession> alive = it.findBySubject(List.of(subject), NOW);
            assertThat(alive).as("alive within the limit").hasSize(1);
            return isTheSecond(alive.stream().findFirst(), first, second);
          });
    }
  },

  DELETE {
    @Override
    Call prepare(SessionStore store) {
      StoredSession session = stored(store, null);
      return new Call(it -> it.delete(session.id()), it -> it.load(session.id(), NOW).isEmpty());
    }
  },

  DELETE_HERS {
    @Override
    Call prepare(SessionStore store) {
      SubjectKey subject = Samples.subject();
      StoredSession session = stored(store, subject);
      return new Call(
          it -> it.delete(session.id(), List.of(subject)),
          it -> it.load(session.id(), NOW).isEmpty());
    }
  },

  DELETE_BY_SUBJECT {
    @Override
    Call prepare(SessionStore store) {
      SubjectKey subject = Samples.subject();
      stored(store, subject);
      stored(store, subject);
      return new Call(
          it -> it.deleteBySubject(List.of(subject)),
          it -> {
            int alive = it.findBySubject(List.of(subject), NOW).size();
            assertThat(alive).as("alive sessions of two").isIn(0, 2);
            return alive == 0;
          });
    }
  },

  DELETE_EXPIRED {
    @Override
    Call prepare(SessionStore store) {
      long before = NOW - 1_000;
      StoredSession expired = Samples.session(null).touched(NOW - IDLE_MILLIS, before - 1);
      byte[] key = Samples.bytes(32);
      store.insert(expired);
      store.values().put(key, new StoredValue(before - 1, key));
      return new Call(
          it -> it.deleteExpired(before, 1_000),
          it ->
              it.load(expired.id(), before - 2).isEmpty()
                  && it.values().get(key, before - 2).isEmpty());
    }
  },

  GET_VALUE {
    @Override
    Call prepare(SessionStore store) {
      byte[] key = value(store);
      return reading(it -> assertThat(it.values().get(key, NOW)).isPresent());
    }
  },

  PUT_VALUE {
    @Override
    Call prepare(SessionStore store) {
      byte[] key = Samples.bytes(32);
      return new Call(
          it -> it.values().put(key, new StoredValue(NOW + IDLE_MILLIS, key)),
          it -> it.values().get(key, NOW).isPresent());
    }
  },

  REMOVE_VALUE {
    @Override
    Call prepare(SessionStore store) {
      byte[] key = value(store);
      return new Call(
          it -> it.values().remove(key, NOW), it -> it.values().get(key, NOW).isEmpty());
    }
  },

  TAKE_VALUE {
    @Override
    Call prepare(SessionStore store) {
      byte[] key = value(store);
      return new Call(it -> it.values().take(key, NOW), it -> it.values().get(key, NOW).isEmpty());
    }
  };

  /**
   * A call of the verb on rows that nothing else uses.
   *
   * @param made makes it, and looks at its result; may be used again
   * @param done whether its effect is there, seen from another node; fails if what is there is
   *     neither the state before nor that after
   */
  record Call(Consumer<SessionStore> made, Predicate<SessionStore> done) {}

  /** Stores what the verb needs. */
  abstract Call prepare(SessionStore store);

  /** Whether it leaves the database as it is. */
  boolean onlyReads() {
    return switch (this) {
      case LOAD, FIND_BY_SUBJECT, SCAN, GET_VALUE -> true;
      default -> false;
    };
  }

  private static Call reading(Consumer<SessionStore> made) {
    return new Call(
        made,
        store -> {
          made.accept(store);
          return true;
        });
  }

  private static StoredSession stored(SessionStore store, SubjectKey subject) {
    StoredSession session = Samples.session(subject);
    store.insert(session);
    return session;
  }

  private static byte[] value(SessionStore store) {
    byte[] key = Samples.bytes(32);
    store.values().put(key, new StoredValue(NOW + IDLE_MILLIS, key));
    return key;
  }

  private static boolean isTheSecond(
      Optional<StoredSession> found, StoredSession first, StoredSession second) {
    assertThat(found).as("the session").isPresent();
    assertThat(found.get()).isIn(first, second);
    return found.get().equals(second);
  }
}
