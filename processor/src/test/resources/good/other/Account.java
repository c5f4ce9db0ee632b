package good.other;

import dev.cloakroom.FormerName;

public abstract class Account<E> {
  private String id;
  @FormerName("more")
  private E extra;

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public E getExtra() {
    return extra;
  }

  public void setExtra(E extra) {
    this.extra = extra;
  }

  int getHidden() {
    return 0;
  }

  void setHidden(int hidden) {}
}
