package dev.cloakroom.it.servers;

/** A server whose address the user gives; nobody kills it. */
record ExternalRedis(String url, String user, String password) implements RunningRedis {
  @Override
  public String origin() {
    return "external";
  }

  @Override
  public String version() {
    return "";
  }

  @Override
  public boolean mayBeKilled() {
    return false;
  }
}
