/** Sessions in an SQL database: one table, one statement per verb. */
module dev.cloakroom.jpa {
  requires transitive dev.cloakroom.api;
  requires static transitive org.jspecify;
  requires com.zaxxer.hikari;
  requires transitive jakarta.persistence;
  requires transitive java.sql;
  requires org.hibernate.orm.core;

  exports dev.cloakroom.jpa;

  uses java.sql.Driver;

  opens dev.cloakroom.jpa to
      org.hibernate.orm.core;

  provides dev.cloakroom.spi.SessionStoreProvider with
      dev.cloakroom.jpa.JpaSessionStoreProvider;
}
