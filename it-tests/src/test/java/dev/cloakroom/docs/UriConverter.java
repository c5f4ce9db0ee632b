package dev.cloakroom.docs;

import dev.cloakroom.Converter;
import java.net.URI;

// begin
final class UriConverter implements Converter<URI, String> {
  @Override
  public String toStored(URI value) {
    return value.toString();
  }

  @Override
  public URI fromStored(String stored) {
    return URI.create(stored);
  }
}
// end
