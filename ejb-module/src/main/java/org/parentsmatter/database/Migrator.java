package org.parentsmatter.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Brings the schema up to date before anything else of the application starts. */
@DataSourceDefinition(
    name = "java:global/jdbc/parents-matter",
    className = "org.parentsmatter.database.SchoolDataSource",
    minPoolSize = 2,
    initialPoolSize = 2,
    maxPoolSize = 30,
    transactional = true)
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {
  private static final Logger LOG = Logger.getLogger(Migrator.class.getName());

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    Schema.migrate(dataSource);
  }

  @PreDestroy
  void close() {
    try {
      SchoolDataSource.closeEmbedded();
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "The database could not be closed: {0}", e.getMessage());
    }
  }

  /** Returns when the schema is up to date; the container lets nobody in before that. */
  public void awaitSchema() {
    LOG.fine("The schema is up to date");
  }
}
