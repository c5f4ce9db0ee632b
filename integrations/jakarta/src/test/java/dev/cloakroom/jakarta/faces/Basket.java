package dev.cloakroom.jakarta.faces;

import dev.cloakroom.Session;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The bean of a page, which lives as long as somebody stays on it: over several requests. */
@Named
@ViewScoped
public class Basket implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Session<BasketSession> session;
  private String item = "";
  private int puts;

  /** What the page's field is about. */
  public String getItem() {
    return item;
  }

  /** What somebody typed. */
  public void setItem(String typed) {
    item = typed;
  }

  /** What the session holds. */
  public List<String> getItems() {
    return session.get(BasketSession_.items);
  }

  /** How often this view has put something in. */
  public int getPuts() {
    return puts;
  }

  /** Puts in what was typed. */
  public void put() {
    List<String> items = new ArrayList<>(getItems());
    items.add(item);
    session.set(BasketSession_.items, items);
    puts++;
  }
}
