package good;

import dev.cloakroom.SessionPayload;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Equal if what is in the arrays is. */
@SessionPayload
public record Binary(byte[] bytes, List<byte[]> listed, Optional<byte[]> maybe, Map<String, byte[]> named) {

  static List<Binary> samples() {
    return List.of(
        new Binary(
            new byte[] {0, 1, -1, Byte.MIN_VALUE}, List.of(new byte[0], new byte[] {7}), Optional.of(new byte[0]),
            Map.of("empty", new byte[0], "large", new byte[5_000])),
        new Binary(new byte[0], List.of(), Optional.empty(), Map.of()),
        new Binary(null, List.of(), Optional.empty(), Map.of()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Binary binary
        && named.keySet().equals(binary.named.keySet())
        && named.keySet().stream().allMatch(key -> Arrays.equals(named.get(key), binary.named.get(key)))
        && Arrays.deepEquals(
            new Object[] {bytes, listed.toArray(), maybe.orElse(null)},
            new Object[] {binary.bytes, binary.listed.toArray(), binary.maybe.orElse(null)});
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
