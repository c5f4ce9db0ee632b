package good;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Tag;
import good.other.Account;
import java.util.List;

/** Inherits from a class of another package that leaves a type open, and overrides what has a tag. */
@SessionPayload
public class Inheriting extends Located {
  private int visits;
  private Sub sub;

  /** A value that has no properties of its own. */
  public static class Sub extends Located {}

  @Override
  public String getCity() {
    return super.getCity();
  }

  public int getVisits() {
    return visits;
  }

  public void setVisits(int visits) {
    this.visits = visits;
  }

  public Sub getSub() {
    return sub;
  }

  public void setSub(Sub sub) {
    this.sub = sub;
  }

  static List<Inheriting> samples() {
    Inheriting full = new Inheriting();
    full.setId("ada");
    full.setExtra(List.of("x", "y"));
    full.setCity("London");
    full.setVisits(3);
    Sub sub = new Sub();
    sub.setCity("York");
    full.setSub(sub);
    return List.of(full, new Inheriting());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Inheriting that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    return getId() + extra() + getCity() + visits + (sub == null ? null : sub.getCity() + sub.getId());
  }

  private List<String> extra() {
    return getExtra() == null ? List.of() : getExtra();
  }
}

class Located extends Account<List<String>> {
  private String city;

  @Tag(7)
  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }
}
