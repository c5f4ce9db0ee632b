package good;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What kapt makes of {@code data class KotlinSession(@field:Subject var userId: String? = null, @field:Tag(1) var isNew:
 * Boolean = false, var isKnown: Boolean? = null, var steps: List<Step> = listOf(), var named: Map<String, List<Step>> =
 * mapOf(), var aName: String? = null)}, where Step is sealed.
 */
@SessionPayload
public final class KotlinSession {
  @Subject private String userId;
  @Tag(1) private boolean isNew;
  private Boolean isKnown;
  private List<? extends Step> steps;
  private Map<String, ? extends List<? extends Step>> named;
  private String aName;

  public sealed interface Step permits Seen {}

  public static final class Seen implements Step {
    private int page;

    public final int getPage() {
      return page;
    }

    public final void setPage(int p0) {
      page = p0;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Seen seen && page == seen.page;
    }

    @Override
    public int hashCode() {
      return page;
    }
  }

  public KotlinSession() {
    this(null, false, null, List.of(), Map.of(), null);
  }

  public KotlinSession(
      String userId,
      boolean isNew,
      Boolean isKnown,
      List<? extends Step> steps,
      Map<String, ? extends List<? extends Step>> named,
      String aName) {
    this.userId = userId;
    this.isNew = isNew;
    this.isKnown = isKnown;
    this.steps = steps;
    this.named = named;
    this.aName = aName;
  }

  public final String getUserId() {
    return userId;
  }

  public final void setUserId(String p0) {
    userId = p0;
  }

  public final boolean isNew() {
    return isNew;
  }

  public final void setNew(boolean p0) {
    isNew = p0;
  }

  public final Boolean isKnown() {
    return isKnown;
  }

  public final void setKnown(Boolean p0) {
    isKnown = p0;
  }

  @SuppressWarnings("unchecked")
  public final List<Step> getSteps() {
    return (List<Step>) steps;
  }

  public final void setSteps(List<? extends Step> p0) {
    steps = p0;
  }

  @SuppressWarnings("unchecked")
  public final Map<String, List<Step>> getNamed() {
    return (Map<String, List<Step>>) named;
  }

  public final void setNamed(Map<String, ? extends List<? extends Step>> p0) {
    named = p0;
  }

  public final String getAName() {
    return aName;
  }

  public final void setAName(String p0) {
    aName = p0;
  }

  public final String component1() {
    return userId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KotlinSession that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  private List<String> parts() {
    return List.of(
        String.valueOf(userId),
        String.valueOf(isNew),
        String.valueOf(isKnown),
        String.valueOf(Objects.hashCode(steps)),
        String.valueOf(Objects.hashCode(named)),
        String.valueOf(aName));
  }

  static List<KotlinSession> samples() {
    Seen seen = new Seen();
    seen.setPage(7);
    return List.of(
        new KotlinSession("ada", true, false, List.of(seen), Map.of("a", List.of(seen, new Seen())), "n"),
        new KotlinSession());
  }
}
