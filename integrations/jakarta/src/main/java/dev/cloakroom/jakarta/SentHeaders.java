package dev.cloakroom.jakarta;

import dev.cloakroom.web.WebResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;

/** The headers that tell of a session. Kept, as a response may be reset until it is on its way. */
final class SentHeaders implements WebResponse {
  private final HttpServletResponse response;
  private final List<Runnable> all = new ArrayList<>();

  SentHeaders(HttpServletResponse response) {
    this.response = response;
  }

  @Override
  public void addHeader(String name, String value) {
    set(
        () -> {
          if (!response.getHeaders(name).contains(value)) {
            response.addHeader(name, value);
          }
        });
  }

  @Override
  public void setHeader(String name, String value) {
    set(() -> response.setHeader(name, value));
  }

  private void set(Runnable header) {
    all.add(header);
    header.run();
  }

  /** Sets those that were set before once more, where they are missing. */
  void restore() {
    all.forEach(Runnable::run);
  }
}
