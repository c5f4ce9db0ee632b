package dev.cloakroom.web;

/** What is done to a response that is not on its way yet. */
public interface WebResponse {
  /** Adds a header beside others of its name. */
  void addHeader(String name, String value);

  /** Sets a header in the place of others of its name. */
  void setHeader(String name, String value);
}
