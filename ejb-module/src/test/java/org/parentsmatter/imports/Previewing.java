package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import javax.sql.DataSource;
import org.parentsmatter.testing.SchoolBeans;

/** Imports on their way to a decision, step by step as the job does it. */
final class Previewing {
  private Previewing() {}

  static long begun(DataSource dataSource, SmallExport export, boolean unattended)
      throws Exception {
    try (Connection connection = dataSource.getConnection()) {
      return ImportRuns.insert(
          new SqlSession(connection), export.folder().toString(), "export", "office", unattended);
    }
  }

  static void read(SchoolBeans beans, long id) {
    beans.bean(ImportSteps.class).parse(id);
    beans.bean(ImportSteps.class).check(id);
  }

  static long previewed(
      SchoolBeans beans, DataSource dataSource, SmallExport export, boolean unattended)
      throws Exception {
    long id = begun(dataSource, export, unattended);
    read(beans, id);
    beans.bean(ImportSteps.class).preview(id);
    return id;
  }

  static void decide(DataSource dataSource, long id) {
    boolean decided =
        OwnConnection.in(dataSource, session -> ImportPreviews.decide(session, id, "office"));
    assertThat(decided).isTrue();
  }
}
