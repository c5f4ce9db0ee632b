package good.nullmarked;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@SessionPayload
public record MarkedSession(
    @Subject @Nullable String userId,
    String theme,
    List<@Nullable String> notes,
    @Nullable Map<String, @Nullable Integer> counts,
    byte @Nullable [] picture,
    int @Nullable [] numbers,
    @Nullable String @Nullable [] texts,
    @Nullable List<List<@Nullable String>> table,
    Map<String, byte @Nullable []> pictures) {
  static List<MarkedSession> samples() {
    return List.of(new MarkedSession(null, "dark", List.of("n"), Map.of("a", 1), null, null, null, List.of(List.of("x")), Map.of()));
  }

  /** Equal if what is in the arrays is; null and empty are the same but for bytes. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MarkedSession marked
        && Objects.equals(theme, marked.theme)
        && Objects.equals(notes, marked.notes)
        && Arrays.equals(picture, marked.picture)
        && Objects.equals(table, marked.table);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(theme);
  }
}
