package good;

import dev.cloakroom.ConflictPolicy;
import dev.cloakroom.OnConflict;
import dev.cloakroom.SessionPayload;
import java.util.List;

@SessionPayload(idleTimeout = "P7D")
@OnConflict(ConflictPolicy.FAIL)
class ContestedBean extends ContestedBase {
  @OnConflict(ConflictPolicy.LAST_WRITER_WINS)
  private String page;

  private int visits;

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public int getVisits() {
    return visits;
  }

  public void setVisits(int visits) {
    this.visits = visits;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContestedBean that
        && String.valueOf(page).equals(String.valueOf(that.page))
        && visits == that.visits
        && getZoom() == that.getZoom();
  }

  @Override
  public int hashCode() {
    return visits;
  }

  static List<ContestedBean> samples() {
    ContestedBean bean = new ContestedBean();
    bean.page = "home";
    bean.visits = 2;
    bean.setZoom(3);
    return List.of(bean);
  }
}

class ContestedBase {
  private int zoom;

  @OnConflict(ConflictPolicy.LAST_WRITER_WINS)
  public int getZoom() {
    return zoom;
  }

  public void setZoom(int zoom) {
    this.zoom = zoom;
  }
}
