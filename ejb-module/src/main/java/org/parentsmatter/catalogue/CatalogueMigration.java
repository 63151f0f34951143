package org.parentsmatter.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.parentsmatter.database.Sequence;

/**
 * Brings the catalogue of the repository into the database, again whenever the file has changed.
 * New strategies and new versions come in; a version that is there already stays as it is, and so
 * does what the school wrote itself.
 */
public class CatalogueMigration implements JavaMigration {
  private final CatalogueFile file;

  public CatalogueMigration() {
    this(new CatalogueFile());
  }

  CatalogueMigration(CatalogueFile file) {
    this.file = file;
  }

  /** None: it is repeatable, and runs after all that have one. */
  @Override
  public MigrationVersion getVersion() {
    return null;
  }

  @Override
  public String getDescription() {
    return "catalogue of strategies";
  }

  @Override
  public Integer getChecksum() {
    return file.checksum();
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    Numbers numbers = Numbers.read(connection);
    try (Sequence ids = new Sequence(connection, "strategy_seq")) {
      for (CatalogueEntry entry : file.entries()) {
        if (!numbers.isShipped(entry.code(), entry.version())) {
          insert(connection, ids.next(), entry, numbers.next(entry));
        }
      }
    }
    new ShippedVersions(connection).takeUp();
  }

  /** The numbers that are taken: of every version, and of those that came with the product. */
  private record Numbers(Map<String, Integer> highest, Set<String> shipped) {

    static Numbers read(Connection connection) throws SQLException {
      Numbers numbers = new Numbers(new HashMap<>(), new HashSet<>());
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "select code, strategy_version, shipped_version from strategy")) {
        while (rows.next()) {
          numbers.highest.merge(rows.getString(1), rows.getInt(2), Math::max);
          numbers.shipped.add(rows.getString(1) + " " + rows.getInt(3));
        }
      }
      return numbers;
    }

    boolean isShipped(String code, int version) {
      return shipped.contains(code + " " + version);
    }

    /** The product's own number where it is free. */
    int next(CatalogueEntry entry) {
      return Math.max(entry.version(), highest.getOrDefault(entry.code(), 0) + 1);
    }
  }

  private static void insert(Connection connection, long id, CatalogueEntry entry, int number)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into strategy (id, code, strategy_version, title, need, phases, parent_does,"
                + " school_does, time_needed, things_needed, intended_outcome, how_seen,"
                + " eef_recommendation, epstein_type, continuum, strength, evidence_source,"
                + " shipped_version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?)")) {
      statement.setLong(1, id);
      statement.setString(2, entry.code());
      statement.setInt(3, number);
      statement.setString(4, entry.title());
      statement.setString(5, entry.need().name());
      statement.setString(6, Strategy.phases(entry.ages()));
      statement.setString(7, entry.parentDoes());
      statement.setString(8, entry.schoolDoes());
      statement.setString(9, entry.timeNeeded());
      statement.setString(10, entry.needed());
      statement.setString(11, entry.intendedOutcome());
      statement.setString(12, entry.howSeen());
      statement.setString(13, entry.eefRecommendation().name());
      statement.setString(14, entry.epsteinType().name());
      statement.setString(15, entry.continuum().name());
      statement.setString(16, entry.strength().name());
      statement.setString(17, entry.source());
      statement.setInt(18, entry.version());
      statement.executeUpdate();
    }
  }
}
