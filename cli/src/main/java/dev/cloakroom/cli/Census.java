package dev.cloakroom.cli;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.ValueStore;
import dev.cloakroom.tink.KeyInfo;
import dev.cloakroom.tink.KeyPurpose;
import dev.cloakroom.tink.TinkSessionCipher;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is in a store, counted in one walk through it, without opening anything. */
final class Census {
  /** How long after a promotion a node may still use the key before: until it looks at the file. */
  private static final Duration LAG = Duration.ofMinutes(10);

  private static final int BATCH = 1_000;

  /** Under what is counted what was sealed in no known format, with no key that can be told. */
  static final String NO_KEY = "none";

  private final long now;
  private final Map<String, Use> byKey = new TreeMap<>();
  private final Map<String, Long> byType = new TreeMap<>();
  private final Map<Integer, Long> mayDepend = new HashMap<>();
  private long live;
  private long signedIn;
  private long expired;
  private long liveValues;
  private long expiredValues;
  private long bytes;
  private int largest;
  private long oldest = Long.MAX_VALUE;
  private long lastUsed = Long.MIN_VALUE;

  /** What was sealed with one key, and lives. */
  static final class Use {
    private long sessions;
    private long values;
    private long writes;
    private long until = Long.MIN_VALUE;

    long sessions() {
      return sessions;
    }

    long values() {
      return values;
    }

    /** At least so many seals, for each write is one. */
    long writes() {
      return writes;
    }

    boolean isNone() {
      return sessions == 0 && values == 0;
    }

    /** When the last of it dies at the latest. */
    Instant until() {
      return Instant.ofEpochMilli(until);
    }
  }

  private Census(long now) {
    this.now = now;
  }

  /**
   * Walks through a store.
   *
   * @param keys those of which it is told what may depend on them
   */
  static Census of(SessionStore store, List<KeyInfo> keys, long now) {
    Census census = new Census(now);
    @Nullable SessionId last = null;
    List<StoredSession> rows = store.scan(last, BATCH);
    while (!rows.isEmpty()) {
      rows.forEach(row -> census.add(row, keys));
      last = rows.get(rows.size() - 1).id();
      rows = store.scan(last, BATCH);
    }
    List<ValueStore.Entry> values = store.values().scan(null, BATCH);
    while (!values.isEmpty()) {
      values.forEach(census::add);
      values = store.values().scan(values.get(values.size() - 1).key(), BATCH);
    }
    return census;
  }

  private void add(StoredSession row, List<KeyInfo> keys) {
    if (!row.isLiveAt(now)) {
      expired++;
      return;
    }
    live++;
    signedIn += row.subjectKey() == null ? 0 : 1;
    byType.merge(row.payloadType(), 1L, Long::sum);
    bytes += row.data().length;
    largest = Math.max(largest, row.data().length);
    oldest = Math.min(oldest, row.createdAt());
    lastUsed = Math.max(lastUsed, row.lastAccessedAt());
    Use use = use(row.data());
    use.sessions++;
    use.writes += row.version();
    use.until = Math.max(use.until, row.absoluteExpiresAt());
    for (KeyInfo key : keys) {
      if (mayDepend(row, key)) {
        mayDepend.merge(key.id(), 1L, Long::sum);
      }
    }
  }

  private void add(ValueStore.Entry entry) {
    if (!entry.value().isLiveAt(now)) {
      expiredValues++;
      return;
    }
    liveValues++;
    Use use = use(entry.value().data());
    use.values++;
    use.writes++;
    use.until = Math.max(use.until, entry.value().expiresAt());
  }

  private Use use(byte[] sealed) {
    OptionalInt id = TinkSessionCipher.keyId(sealed);
    return byKey.computeIfAbsent(
        id.isPresent() ? KeyInfo.shownId(id.getAsInt()) : NO_KEY, key -> new Use());
  }

  /**
   * Whether a row may depend on a key of which it does not tell: it has to have been made while the
   * key was the primary one.
   */
  private static boolean mayDepend(StoredSession row, KeyInfo key) {
    boolean concerned =
        key.purpose() == KeyPurpose.COOKIE
            || (key.purpose() == KeyPurpose.SUBJECT && row.subjectKey() != null);
    if (!concerned || key.hasNeverBeenPrimary()) {
      return false;
    }
    Instant replaced = key.replacedAt();
    return replaced == null || row.createdAt() < replaced.plus(LAG).toEpochMilli();
  }

  /** What lives and was sealed with a key. */
  Use sealedWith(KeyInfo key) {
    return byKey.getOrDefault(key.shownId(), new Use());
  }

  /** How many sessions may have been made under a key for subjects or cookies. */
  long mayDependOn(KeyInfo key) {
    return mayDepend.getOrDefault(key.id(), 0L);
  }

  Map<String, Use> byKey() {
    return byKey;
  }

  Map<String, Long> byType() {
    return byType;
  }

  long live() {
    return live;
  }

  long signedIn() {
    return signedIn;
  }

  long expired() {
    return expired;
  }

  long liveValues() {
    return liveValues;
  }

  long expiredValues() {
    return expiredValues;
  }

  long bytes() {
    return bytes;
  }

  int largest() {
    return largest;
  }

  /** When the oldest live session was made; only if there is one. */
  Instant oldest() {
    return Instant.ofEpochMilli(oldest);
  }

  /** When one was last used; only if there is one. */
  Instant lastUsed() {
    return Instant.ofEpochMilli(lastUsed);
  }
}
