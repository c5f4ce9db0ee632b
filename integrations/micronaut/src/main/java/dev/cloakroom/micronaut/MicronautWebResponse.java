package dev.cloakroom.micronaut;

import dev.cloakroom.web.WebResponse;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;

/** A response, as sessions change it. */
final class MicronautWebResponse implements WebResponse {
  private final MutableHttpHeaders headers;

  MicronautWebResponse(MutableHttpResponse<?> response) {
    this.headers = response.getHeaders();
  }

  @Override
  public void addHeader(String name, String value) {
    headers.add(name, value);
  }

  @Override
  public void setHeader(String name, String value) {
    headers.set(name, value);
  }
}
