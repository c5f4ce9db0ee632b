package good;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@SessionPayload
public class BeanSession {
  @Subject private String user = "nobody";
  private boolean isNew = true;
  private int count = 3;
  private String url;
  private List<Visit> visits = new ArrayList<>();
  private Map<String, Visit> byPage = new HashMap<>();

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public boolean isNew() {
    return isNew;
  }

  public BeanSession setNew(boolean isNew) {
    this.isNew = isNew;
    return this;
  }

  int getCount() {
    return count;
  }

  void setCount(int count) {
    this.count = count;
  }

  public String getURL() {
    return url;
  }

  public void setURL(String url) {
    this.url = url;
  }

  public List<Visit> getVisits() {
    return visits;
  }

  public void setVisits(List<Visit> visits) {
    this.visits = visits;
  }

  public Map<String, Visit> getByPage() {
    return byPage;
  }

  public void setByPage(Map<String, Visit> byPage) {
    this.byPage = byPage;
  }

  public int getTotal() {
    return visits.size();
  }

  public static class Visit {
    private String page;
    private Boolean last;

    public String getPage() {
      return page;
    }

    public void setPage(String page) {
      this.page = page;
    }

    public Boolean isLast() {
      return last;
    }

    public void setLast(Boolean last) {
      this.last = last;
    }

    static Visit of(String page, Boolean last) {
      Visit visit = new Visit();
      visit.page = page;
      visit.last = last;
      return visit;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Visit that && Objects.equals(page, that.page) && Objects.equals(last, that.last);
    }

    @Override
    public int hashCode() {
      return Objects.hash(page, last);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BeanSession that
        && Objects.equals(user, that.user)
        && isNew == that.isNew
        && count == that.count
        && Objects.equals(url, that.url)
        && visits.equals(that.visits)
        && byPage.equals(that.byPage);
  }

  @Override
  public int hashCode() {
    return Objects.hash(user, isNew, count, url, visits, byPage);
  }

  static List<BeanSession> samples() {
    BeanSession full = new BeanSession();
    full.setUser("ada");
    full.setURL("https://example.org/");
    full.getVisits().add(Visit.of("home", true));
    full.getVisits().add(Visit.of(null, null));
    full.getByPage().put("home", Visit.of("home", false));
    BeanSession zero = new BeanSession();
    zero.setUser(null);
    zero.setNew(false);
    zero.setCount(0);
    return List.of(full, zero, new BeanSession());
  }
}
