package org.parentsmatter.benchmarks.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.parentsmatter.database.Schema;
import org.parentsmatter.database.SchoolDataSource;
import org.parentsmatter.database.Setting;
import org.parentsmatter.drafting.DraftingPlans;
import org.parentsmatter.family.DerivingFamilies;

/**
 * A school in a temporary folder, as it stands after its first import: the families are derived and
 * every one of them has a plan. One such school at a time.
 */
public final class InventedSchool implements AutoCloseable {
  private final Path folder;
  private final SchoolDatabase.Running running;
  private final KeptConnections database;
  private final JobBeans beans;

  private InventedSchool(Path folder, SchoolDatabase.Running running, KeptConnections database) {
    this.folder = folder;
    this.running = running;
    this.database = database;
    this.beans = new JobBeans(database);
  }

  /**
   * Makes one in Derby, with a parent for each letter.
   *
   * @param logo a PNG for the head of the letters
   */
  public static InventedSchool of(int letters, byte[] logo) throws IOException, SQLException {
    return of(SchoolDatabase.DERBY, letters, logo);
  }

  /** The same in either database. */
  static InventedSchool of(SchoolDatabase in, int letters, byte[] logo)
      throws IOException, SQLException {
    Path folder = Files.createTempDirectory("letter-benchmark");
    System.setProperty(Setting.DATA.property(), folder.toString());
    SchoolDatabase.Running running = in.start(folder);
    KeptConnections database = new KeptConnections(new SchoolDataSource());
    Schema.migrate(database);
    InventedSchool school = new InventedSchool(folder, running, database);
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
    database.close();
    running.close();
    List<Path> made;
    try (Stream<Path> files = Files.walk(folder)) {
      made = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : made) {
      Files.delete(each);
    }
  }
}
