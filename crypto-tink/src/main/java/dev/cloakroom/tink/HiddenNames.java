package dev.cloakroom.tink;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.spi.CanonicalBytes;
import dev.cloakroom.spi.SubjectKey;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns names into bytes out of which nobody without the keys gets the names. Each use begins its
 * input with a label of its own, so that no output of one is an output of another. Thread-safe.
 */
final class HiddenNames {
  private static final String SUBJECT_LABEL = "cloakroom.subject.1";
  private static final String PLACEMENT_LABEL = "cloakroom.placement.1";
  private static final String VALUE_KEY_LABEL = "cloakroom.value-key.1";

  private static final int OUTPUT_BYTES = SubjectKey.BYTES;

  private final List<Prf> subject;
  private final Prf routing;

  private HiddenNames(List<Prf> subject, Prf routing) {
    this.subject = subject;
    this.routing = routing;
  }

  /**
   * With the enabled keys of two keysets.
   *
   * @throws UnusableKeysetException if a primary key is missing, a key gives fewer than 32 bytes,
   *     or there is more than one routing key
   */
  static HiddenNames of(KeysetHandle subject, KeysetHandle routing) throws UnusableKeysetException {
    if (routing.size() != 1) {
      throw new UnusableKeysetException(
          "cannot be used: 'routing' has "
              + routing.size()
              + " keys, and it has to have the one it was made with, for it never rotates");
    }
    return new HiddenNames(
        functions(KeyPurpose.SUBJECT, subject), functions(KeyPurpose.ROUTING, routing).get(0));
  }

  /** Those of all enabled keys, the primary key's first, then in the order of the keyset. */
  private static List<Prf> functions(KeyPurpose purpose, KeysetHandle keyset)
      throws UnusableKeysetException {
    try {
      PrfSet functions = keyset.getPrimitive(purpose.configuration(), PrfSet.class);
      List<Prf> ordered = new ArrayList<>();
      for (int i = 0; i < keyset.size(); i++) {
        KeysetHandle.Entry entry = keyset.getAt(i);
        Prf function = functions.getPrfs().get(entry.getId());
        if (function != null) {
          function.compute(new byte[0], OUTPUT_BYTES);
          ordered.add(entry.isPrimary() ? 0 : ordered.size(), function);
        }
      }
      return List.copyOf(ordered);
    } catch (GeneralSecurityException | IllegalStateException e) {
      throw new UnusableKeysetException(
          "is damaged: '"
              + purpose.word()
              + "' has a key that cannot give "
              + OUTPUT_BYTES
              + " pseudorandom bytes");
    }
  }

  List<SubjectKey> subjectKeys(String namespace, SubjectRef ref) {
    byte[] name =
        new CanonicalBytes()
            .text(SUBJECT_LABEL)
            .text(namespace)
            .text(ref.tenant())
            .text(ref.subject())
            .toByteArray();
    int placement = placement(ref);
    List<SubjectKey> keys = new ArrayList<>(subject.size());
    for (Prf function : subject) {
      keys.add(SubjectKey.placed(placement, compute(function, name)));
    }
    return keys;
  }

  int placement(SubjectRef ref) {
    byte[] name =
        new CanonicalBytes()
            .text(PLACEMENT_LABEL)
            .text(ref.tenant())
            .text(ref.subject())
            .toByteArray();
    return Byte.toUnsignedInt(compute(routing, name)[0]);
  }

  byte[] valueKey(String namespace, String key) {
    return compute(
        routing,
        new CanonicalBytes().text(VALUE_KEY_LABEL).text(namespace).text(key).toByteArray());
  }

  private static byte[] compute(Prf function, byte[] name) {
    try {
      return function.compute(name, OUTPUT_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Tink could not compute a pseudorandom function", e);
    }
  }
}
