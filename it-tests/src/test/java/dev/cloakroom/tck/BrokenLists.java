package dev.cloakroom.tck;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Stores that list or delete too much or too little. */
final class BrokenLists {
  private BrokenLists() {}

  /** Lists what the sweeper has not come to yet. */
  static final class ListsExpired extends DelegatingStore {
    ListsExpired(String namespace) {
      super(namespace);
    }

    @Override
    public List<StoredSession> findBySubject(List<SubjectKey> keys, long now) {
      return sound.findBySubject(keys, Long.MIN_VALUE);
    }
  }

  /** Compares subjects without regard to case, as a column with a collation does. */
  static final class ListsLookalikes extends DelegatingStore {
    ListsLookalikes(String namespace) {
      super(namespace);
    }

    @Override
    public List<StoredSession> findBySubject(List<SubjectKey> keys, long now) {
      return sound.scan(null, Integer.MAX_VALUE).stream()
          .filter(session -> session.isLiveAt(now))
          .filter(session -> keys.stream().anyMatch(key -> looksAlike(key, session.subjectKey())))
          .toList();
    }

    private static boolean looksAlike(SubjectKey key, SubjectKey other) {
      return other != null && Arrays.equals(inLowerCase(key), inLowerCase(other));
    }

    private static byte[] inLowerCase(SubjectKey key) {
      byte[] bytes = key.bytes();
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] |= bytes[i] >= 'A' && bytes[i] <= 'Z' ? (byte) 0x20 : 0;
      }
      return bytes;
    }
  }

  /** Compares only as much of a key as its index holds. */
  static final class ListsByPrefix extends DelegatingStore {
    private static final int INDEXED_BYTES = 16;

    ListsByPrefix(String namespace) {
      super(namespace);
    }

    @Override
    public List<StoredSession> findBySubject(List<SubjectKey> keys, long now) {
      return sound.scan(null, Integer.MAX_VALUE).stream()
          .filter(session -> session.isLiveAt(now))
          .filter(session -> keys.stream().anyMatch(key -> agree(key, session.subjectKey())))
          .toList();
    }

    private static boolean agree(SubjectKey key, SubjectKey other) {
      return other != null
          && Arrays.equals(key.bytes(), 0, INDEXED_BYTES, other.bytes(), 0, INDEXED_BYTES);
    }
  }

  /** The session that is to stay goes with the others. */
  static final class SparesNobody extends DelegatingStore {
    SparesNobody(String namespace) {
      super(namespace);
    }

    @Override
    public List<SessionId> deleteBySubject(List<SubjectKey> keys, @Nullable SessionId except) {
      return sound.deleteBySubject(keys);
    }
  }

  /** A session that meanwhile comes to a key that was done is left. */
  static final class DeletesKeyByKey extends DelegatingStore {
    private static final long BETWEEN_KEYS_NANOS = 5_000_000;

    DeletesKeyByKey(String namespace) {
      super(namespace);
    }

    @Override
    public List<SessionId> deleteBySubject(List<SubjectKey> keys, @Nullable SessionId except) {
      List<SessionId> deleted = new ArrayList<>();
      for (SubjectKey key : keys) {
        deleted.addAll(sound.deleteBySubject(List.of(key), except));
        LockSupport.parkNanos(BETWEEN_KEYS_NANOS);
      }
      return deleted;
    }
  }

  /** Deletes a subject's sessions up to the size of one batch. */
  static final class DeletesOneBatch extends DelegatingStore {
    private static final int BATCH = 100;

    DeletesOneBatch(String namespace) {
      super(namespace);
    }

    @Override
    public List<SessionId> deleteBySubject(List<SubjectKey> keys, @Nullable SessionId except) {
      List<SessionId> deleted = new ArrayList<>();
      for (StoredSession session : sound.scan(null, Integer.MAX_VALUE)) {
        boolean stays = session.id().equals(except);
        if (!stays && deleted.size() < BATCH && sound.delete(session.id(), keys)) {
          deleted.add(session.id());
        }
      }
      return deleted;
    }
  }
}
