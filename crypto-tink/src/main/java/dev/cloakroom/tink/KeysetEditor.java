package dev.cloakroom.tink;

import com.google.crypto.tink.Aead;
import dev.cloakroom.CloakroomConfigurationException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changes the keys in a keyset file, for operators. Each change replaces the file at once, complete
 * and durable; nobody ever reads half of it, and of two who change it at the same time one is
 * refused. Immutable and thread-safe.
 *
 * <p>To replace a key on a running system: {@link #add} one, wait until every node has read the
 * file anew, {@link #promote} it, {@linkplain Reencryption re-encrypt}, and {@link #retire} the old
 * one. Until a key is promoted nothing is sealed with it; until it is retired it opens.
 */
public final class KeysetEditor {
  private final Path file;
  private final Protection protection;
  private final boolean othersMayRead;
  private final Clock clock;

  private KeysetEditor(Path file, Protection protection, boolean othersMayRead, Clock clock) {
    this.file = file;
    this.protection = protection;
    this.othersMayRead = othersMayRead;
    this.clock = clock;
  }

  /**
   * For an existing file.
   *
   * @param key what its keysets are encrypted with; {@code null} if they are in clear
   */
  public static KeysetEditor of(Path file, @Nullable Aead key) {
    return of(file, key, Clock.systemUTC());
  }

  static KeysetEditor of(Path file, @Nullable Aead key, Clock clock) {
    return new KeysetEditor(
        file, key == null ? Protection.none() : Protection.by(key), false, clock);
  }

  /** The same for a file that others than its owner may read or write. */
  public KeysetEditor othersMayRead() {
    return new KeysetEditor(file, protection, true, clock);
  }

  /**
   * Creates the file, with one new key for each purpose, as {@link TinkSessionCipher#generate}
   * does.
   *
   * @throws CloakroomConfigurationException if there is something of that name, or it cannot be
   *     created
   */
  public void create(PayloadKeyKind kind) {
    KeysetFile.create(file, written(Keysets.generate(kind, clock.instant())));
  }

  /**
   * What may be told of the keys, purpose by purpose, in the order in which they were added.
   *
   * @throws CloakroomConfigurationException if the file is not usable
   */
  public List<KeyInfo> keys() {
    return parsed(KeysetFile.read(file, othersMayRead)).keys();
  }

  /**
   * Adds a key that opens and does not seal yet.
   *
   * @param purpose not {@link KeyPurpose#ROUTING}
   * @param kind of a key for payloads; ignored for other purposes
   * @throws CloakroomConfigurationException if the purpose has one key for ever, or the file is not
   *     usable
   */
  public KeyInfo add(KeyPurpose purpose, PayloadKeyKind kind) {
    requireRotating(purpose);
    List<KeyInfo> keys =
        changed(keysets -> keysets.withNew(purpose, kind, clock.instant())).keys().stream()
            .filter(key -> key.purpose() == purpose)
            .toList();
    return keys.get(keys.size() - 1);
  }

  /**
   * Makes a key the one that seals. Every node has to have read the file since it was added: one
   * that has not cannot open what others seal, and finds no sessions under a new subject key.
   *
   * @throws CloakroomConfigurationException if there is no such key, or the file is not usable
   */
  public void promote(int id) {
    changed(
        keysets -> {
          KeyInfo key = find(keysets, id);
          requireRotating(key.purpose());
          return key.isPrimary()
              ? keysets
              : keysets.withPrimary(key.purpose(), id, clock.instant());
        });
  }

  /**
   * Removes a key. What was sealed with it is lost, and so is what was stored under it.
   *
   * @throws CloakroomConfigurationException if there is no such key, if it is the one that seals,
   *     or the file is not usable
   */
  public void retire(int id) {
    changed(
        keysets -> {
          KeyInfo key = find(keysets, id);
          requireRotating(key.purpose());
          if (key.isPrimary()) {
            throw refused(
                "the key %s is the one that seals; promote another one before"
                    .formatted(key.shownId()));
          }
          return keysets.without(key.purpose(), id);
        });
  }

  /** What a change does. */
  private interface Change {
    Keysets apply(Keysets keysets);
  }

  private Keysets changed(Change change) {
    Keysets[] after = new Keysets[1];
    KeysetFile.change(
        file,
        othersMayRead,
        content -> {
          after[0] = change.apply(parsed(content));
          return written(after[0]);
        });
    return after[0];
  }

  private Keysets parsed(String content) {
    try {
      return KeysetContainer.parse(content, protection);
    } catch (UnusableKeysetException e) {
      throw refused(e);
    }
  }

  /** The text of keysets that a cipher can use. */
  private String written(Keysets keysets) {
    try {
      UsableKeys.of(keysets, new Uses(System.getLogger(TinkSessionCipher.class.getName())));
      return KeysetContainer.toJson(keysets, protection);
    } catch (UnusableKeysetException e) {
      throw refused(e);
    }
  }

  private KeyInfo find(Keysets keysets, int id) {
    return keysets.keys().stream()
        .filter(key -> key.id() == id)
        .findFirst()
        .orElseThrow(
            () ->
                refused(
                    "there is no key %s in it; its keys are %s"
                        .formatted(
                            KeyInfo.shownId(id),
                            keysets.keys().stream()
                                .map(KeyInfo::shownId)
                                .collect(Collectors.joining(", ")))));
  }

  private void requireRotating(KeyPurpose purpose) {
    if (!purpose.rotates()) {
      throw refused(
          "a '%s' key stays for ever: where sessions and values are kept depends on it"
              .formatted(purpose.word()));
    }
  }

  private CloakroomConfigurationException refused(String why) {
    return new CloakroomConfigurationException(
        "The keyset file " + file + " was left as it is: " + why + ".");
  }

  private CloakroomConfigurationException refused(UnusableKeysetException e) {
    return new CloakroomConfigurationException(
        "The keyset file " + file + " " + e.getMessage() + ".", e);
  }
}
