package dev.cloakroom.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of a request. Nothing of it is trusted. */
public interface WebRequest {
  /** {@code GET}, {@code POST} and so on. */
  String method();

  /** Whether it came over TLS, as far as this server knows. */
  boolean isSecure();

  /** The host that it was sent to, without the port; {@code null} if it is not told. */
  @Nullable String host();

  /** The address of whoever sent it, which may be a proxy; {@code null} if it is not known. */
  @Nullable String remoteAddress();

  /** All headers of a name, whatever its case, in their order. */
  List<String> headers(String name);
}
