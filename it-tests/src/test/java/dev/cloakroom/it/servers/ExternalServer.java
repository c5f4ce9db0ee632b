package dev.cloakroom.it.servers;

/** A server whose address the user gives; nobody kills it. */
record ExternalServer(String url, String user, String password) implements Server {
  @Override
  public String origin() {
    return "external";
  }

  @Override
  public boolean mayBeKilled() {
    return false;
  }
}
