package dev.cloakroom.jpa;

import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.CacheSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.cfg.TransactionSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Starts Hibernate with one entity and as little else as it can do with. */
final class Hibernate {
  private Hibernate() {}

  /**
   * A factory on these connections. The dialect is the one that the server asks for; no transaction
   * of the application is ever joined; errors are reported by exceptions, not by a log as well.
   */
  static SessionFactory start(DataSource connections) {
    return new HibernatePersistenceConfiguration("cloakroom")
        .managedClasses(SessionRow.class)
        .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
        .sharedCacheMode(SharedCacheMode.NONE)
        .validationMode(ValidationMode.NONE)
        .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, connections)
        .property(JdbcSettings.LOG_JDBC_ERRORS, false)
        .property(JdbcSettings.LOG_JDBC_WARNINGS, false)
        .property(TransactionSettings.ALLOW_UPDATE_OUTSIDE_TRANSACTION, true)
        .property(CacheSettings.USE_SECOND_LEVEL_CACHE, false)
        .property(CacheSettings.USE_QUERY_CACHE, false)
        .property(MappingSettings.XML_MAPPING_ENABLED, false)
        .property(SchemaToolingSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, "none")
        .createEntityManagerFactory();
  }
}
