/**
 * Sessions in Jakarta EE: a filter that is there once the dependency is, and beans to inject.
 *
 * <p>Usually on the class path of a web application; the package is open for the container.
 */
module dev.cloakroom.jakarta {
  requires transitive dev.cloakroom.api;
  requires static transitive org.jspecify;
  requires transitive jakarta.cdi;
  requires transitive jakarta.inject;
  requires transitive jakarta.servlet;

  exports dev.cloakroom.jakarta;

  opens dev.cloakroom.jakarta;

  provides jakarta.enterprise.inject.spi.Extension with
      dev.cloakroom.jakarta.CloakroomExtension;
  provides jakarta.servlet.ServletContainerInitializer with
      dev.cloakroom.jakarta.CloakroomInitializer;
}
