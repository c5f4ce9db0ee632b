/** How Cloakroom and applications that use it are layered, as ArchUnit rules. */
module dev.cloakroom.archunit {
  requires static org.jspecify;
  requires dev.cloakroom.api;
  requires transitive com.tngtech.archunit;

  exports dev.cloakroom.archunit;
}
