module shop {
  requires dev.cloakroom.api;
  requires dev.cloakroom.tink;
}
