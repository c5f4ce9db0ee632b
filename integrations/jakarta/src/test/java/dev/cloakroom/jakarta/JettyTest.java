package dev.cloakroom.jakarta;

class JettyTest extends ContainerRules {
  @Override
  Server start(War war) throws Exception {
    return JettyServer.start(war);
  }
}
