package org.parentsmatter.benchmarks.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.parentsmatter.database.Schema;
import org.parentsmatter.database.SchoolDataSource;
import org.parentsmatter.database.Setting;
import org.parentsmatter.family.DerivingFamilies;
import org.parentsmatter.plan.DraftingPlans;

/**
 * A school in an embedded Derby in a temporary folder, as it stands after its first import: the
 * families are derived and every one of them has a plan. One such school at a time.
 */
public final class InventedSchool implements AutoCloseable {
  private final Path folder;
  private final DataSource database;
  private final JobBeans beans;

  private InventedSchool(Path folder, DataSource database) {
    this.folder = folder;
    this.database = database;
    this.beans = new JobBeans(database);
  }

  /**
   * Makes one, with a parent for each letter.
   *
   * @param logo a PNG for the head of the letters
   */
  public static InventedSchool of(int letters, byte[] logo) throws IOException, SQLException {
    Path folder = Files.createTempDirectory("letter-benchmark");
    System.setProperty(Setting.DATA.property(), folder.toString());
    System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
    DataSource database = new SchoolDataSource();
    Schema.migrate(database);
    InventedSchool school = new InventedSchool(folder, database);
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      new SchoolRows(connection).write(logo);
      try (FamilyRows families = new FamilyRows(connection)) {
        families.write(letters);
      }
      DerivingFamilies.derive(connection);
      connection.commit();
    }
    school.beans.inTransaction(
        () -> school.beans.bean(DraftingPlans.class).draftForFamiliesWithoutPlan());
    return school;
  }

  JobBeans beans() {
    return beans;
  }

  Path folder() {
    return folder;
  }

  DataSource database() {
    return database;
  }

  /** Everything that was made is removed. */
  @Override
  public void close() throws IOException, SQLException {
    beans.close();
    shutDown();
    List<Path> made;
    try (Stream<Path> files = Files.walk(folder)) {
      made = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : made) {
      Files.delete(each);
    }
  }

  private void shutDown() throws SQLException {
    try {
      DriverManager.getConnection("jdbc:derby:" + folder.resolve("database") + ";shutdown=true")
          .close();
    } catch (SQLException e) {
      // Derby says by an exception that it has done what it was asked for.
      if (!"08006".equals(e.getSQLState())) {
        throw e;
      }
    }
  }
}
