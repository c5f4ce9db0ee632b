package dev.cloakroom.tink;

import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadParameters;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** One keyset for each purpose, and the times of their keys. Immutable and thread-safe. */
final class Keysets {
  private final Map<KeyPurpose, KeysetHandle> keysets;
  private final Map<Integer, Times> times;

  /**
   * When things happened to a key.
   *
   * @param added when it was made
   * @param replaced when another one became the primary key in its place
   */
  record Times(@Nullable Instant added, @Nullable Instant replaced) {
    private static final Times UNKNOWN = new Times(null, null);
  }

  Keysets(Map<KeyPurpose, KeysetHandle> keysets, Map<Integer, Times> times) {
    this.keysets = new TreeMap<>(keysets);
    this.times = Map.copyOf(times);
  }

  /** New keysets with one key in each. */
  static Keysets generate(PayloadKeyKind kind, Instant now) {
    Keysets keysets = new Keysets(Map.of(), Map.of());
    for (KeyPurpose purpose : KeyPurpose.values()) {
      int id = keysets.freshId();
      keysets =
          keysets
              .with(
                  purpose,
                  KeysetHandle.newBuilder()
                      .addEntry(
                          KeysetHandle.generateEntryFromParameters(purpose.newKey(kind))
                              .withFixedId(id)
                              .makePrimary()))
              .at(id, new Times(now, null));
    }
    return keysets;
  }

  /** The keyset of a purpose. */
  KeysetHandle of(KeyPurpose purpose) {
    KeysetHandle keyset = keysets.get(purpose);
    if (keyset == null) {
      throw new IllegalStateException("there is a keyset for each purpose");
    }
    return keyset;
  }

  /** When things happened to a key, as far as that was recorded. */
  Times times(int id) {
    return times.getOrDefault(id, Times.UNKNOWN);
  }

  /** All keys, purpose by purpose, in the order in which they were added. */
  List<KeyInfo> keys() {
    List<KeyInfo> keys = new ArrayList<>();
    keysets.forEach(
        (purpose, keyset) -> {
          for (int i = 0; i < keyset.size(); i++) {
            keys.add(info(purpose, keyset.getAt(i)));
          }
        });
    return keys;
  }

  private KeyInfo info(KeyPurpose purpose, KeysetHandle.Entry entry) {
    Times known = times(entry.getId());
    return new KeyInfo(
        purpose,
        entry.getId(),
        kind(entry.getKey().getParameters()),
        entry.isPrimary(),
        known.added(),
        known.replaced());
  }

  private static String kind(Parameters parameters) {
    return parameters instanceof AeadParameters
        ? PayloadKeyKind.of(parameters).map(PayloadKeyKind::word).orElse("another")
        : "hmac-sha256";
  }

  /** With another key of a purpose, the last, which opens and does not seal yet. */
  Keysets withNew(KeyPurpose purpose, PayloadKeyKind kind, Instant now) {
    int id = freshId();
    KeysetHandle.Builder changed =
        KeysetHandle.newBuilder(of(purpose))
            .addEntry(
                KeysetHandle.generateEntryFromParameters(purpose.newKey(kind))
                    .withFixedId(id)
                    .setStatus(KeyStatus.ENABLED));
    return with(purpose, changed).at(id, new Times(now, null));
  }

  /** With a key as the one that seals. */
  Keysets withPrimary(KeyPurpose purpose, int id, Instant now) {
    int before = of(purpose).getPrimary().getId();
    return edited(purpose, id, (keys, place) -> keys.getAt(place).makePrimary())
        .at(before, new Times(times(before).added(), now))
        .at(id, new Times(times(id).added(), null));
  }

  /** Without a key that is not the one that seals. */
  Keysets without(KeyPurpose purpose, int id) {
    return edited(purpose, id, KeysetHandle.Builder::deleteAt);
  }

  private Keysets edited(KeyPurpose purpose, int id, ObjIntConsumer<KeysetHandle.Builder> edit) {
    KeysetHandle keyset = of(purpose);
    KeysetHandle.Builder changed = KeysetHandle.newBuilder(keyset);
    for (int i = 0; i < keyset.size(); i++) {
      if (keyset.getAt(i).getId() == id) {
        edit.accept(changed, i);
      }
    }
    return with(purpose, changed);
  }

  private Keysets with(KeyPurpose purpose, KeysetHandle.Builder keyset) {
    Map<KeyPurpose, KeysetHandle> changed = new HashMap<>(keysets);
    try {
      changed.put(purpose, keyset.setConfiguration(purpose.configuration()).build());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Tink does not build a keyset of its own keys", e);
    }
    return new Keysets(changed, times);
  }

  private Keysets at(int id, Times when) {
    Map<Integer, Times> changed = new HashMap<>(times);
    changed.put(id, when);
    return new Keysets(keysets, changed);
  }

  /** An id that no key here has, so that an id alone names a key. No secret. */
  private int freshId() {
    while (true) {
      int id = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
      if (keys().stream().noneMatch(key -> key.id() == id)) {
        return id;
      }
    }
  }
}
