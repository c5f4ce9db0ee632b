package dev.cloakroom.it.leaks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks for many secrets in all their forms at once. */
final class Search {
  private static final int PREFIX = Integer.BYTES;
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  /** Whether a form begins with four bytes of this hash; most bytes are done with by that. */
  private final boolean[] begins = new boolean[1 << 16];

  private final Map<Integer, List<Form>> byPrefix = new HashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Form(String secret, String name, byte[] bytes) {}

  Search(Map<String, byte[]> secrets) {
    secrets.forEach(
        (secret, bytes) ->
            Forms.of(bytes).forEach((name, form) -> add(new Form(secret, name, form))));
  }

  private void add(Form form) {
    int prefix = prefix(form.bytes, 0);
    begins[hash(prefix)] = true;
    byPrefix.computeIfAbsent(prefix, added -> new ArrayList<>()).add(form);
  }

  /** What of them is in these bytes. */
  Sightings in(byte[] bytes) {
    Set<String> secrets = new TreeSet<>();
    Set<String> descriptions = new TreeSet<>();
    for (int at = 0; at <= bytes.length - PREFIX; at++) {
      int prefix = prefix(bytes, at);
      if (begins[hash(prefix)]) {
        for (Form form : byPrefix.getOrDefault(prefix, List.of())) {
          if (isAt(at, form.bytes, bytes)) {
            secrets.add(form.secret);
            descriptions.add(form.secret + " " + form.name);
          }
        }
      }
    }
    return new Sightings(secrets, descriptions);
  }

  private static boolean isAt(int at, byte[] form, byte[] bytes) {
    int end = at + form.length;
    return end <= bytes.length && Arrays.equals(form, 0, form.length, bytes, at, end);
  }

  private static int prefix(byte[] bytes, int at) {
    return (int) INT.get(bytes, at);
  }

  private static int hash(int prefix) {
    return (prefix * 0x9E3779B1) >>> 16;
  }
}
