package dev.cloakroom.tck;

import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.ValueStore;
import dev.cloakroom.spi.WriteResult;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Stores that are wrong about what they keep. */
final class BrokenContents {
  private static final long BETWEEN_STEPS_NANOS = 100_000;

  private BrokenContents() {}

  /** Data longer than a small column is cut off without a word. */
  static final class CutsData extends DelegatingStore {
    CutsData(String namespace) {
      super(namespace);
    }

    @Override
    public WriteResult update(StoredSession session, long now) {
      return sound.update(Rows.withData(cut(session.data()), session), now);
    }

    private static byte[] cut(byte[] data) {
      return Arrays.copyOf(data, Math.min(data.length, 65_535));
    }
  }

  /** A column of payload types with a collation and a habit of lower case. */
  static final class FoldsTypes extends DelegatingStore {
    FoldsTypes(String namespace) {
      super(namespace);
    }

    @Override
    public List<StoredSession> findBySubject(List<SubjectKey> keys, long now) {
      return sound.findBySubject(keys, now).stream()
          .map(session -> Rows.ofType(session.payloadType().toLowerCase(Locale.ROOT), session))
          .toList();
    }
  }

  /** Reading and removing a value are two steps. */
  static final class TakesTwice extends DelegatingStore {
    TakesTwice(String namespace) {
      super(namespace);
    }

    @Override
    public ValueStore values() {
      return new DelegatingValues(sound.values()) {
        @Override
        public Optional<StoredValue> take(byte[] key, long now) {
          Optional<StoredValue> value = sound.get(key, now);
          LockSupport.parkNanos(BETWEEN_STEPS_NANOS);
          sound.remove(key, now);
          return value;
        }
      };
    }
  }

  /** A value is replaced by whoever has read it once. */
  static final class ReplacesBlindly extends DelegatingStore {
    ReplacesBlindly(String namespace) {
      super(namespace);
    }

    @Override
    public ValueStore values() {
      return new DelegatingValues(sound.values()) {
        @Override
        public boolean replace(byte[] key, StoredValue read, StoredValue replacement) {
          sound.put(key, replacement);
          return true;
        }
      };
    }
  }

  /** What is logged at the finest level shows the data. */
  static final class LogsData extends DelegatingStore {
    private static final System.Logger LOG = System.getLogger(LogsData.class.getName());

    LogsData(String namespace) {
      super(namespace);
    }

    @Override
    public WriteResult insert(StoredSession session, @Nullable SubjectLimit limit, long now) {
      LOG.log(
          System.Logger.Level.TRACE, () -> "insert " + HexFormat.of().formatHex(session.data()));
      return sound.insert(session, limit, now);
    }
  }
}
