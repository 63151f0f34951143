package org.parentsmatter.imports;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.parentsmatter.database.Setting;

/**
 * Imports by itself what the MIS exported into the watched folder. What came of it stands among the
 * imports and on the home page of those who import.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class WatchingFolder {
  private static final Logger LOG = Logger.getLogger(WatchingFolder.class.getName());

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private ImportingSchoolData importing;

  /** Begins an import when the folder holds something that was not imported yet. */
  public void look() {
    Setting.IMPORT_FOLDER.value().map(Path::of).ifPresent(this::look);
  }

  private void look(Path folder) {
    due(folder, Instant.now())
        .ifPresent(
            due -> {
              long id =
                  importing.beginUnattended(
                      due.source(), String.valueOf(due.source().getFileName()));
              OwnConnection.in(
                  dataSource,
                  session ->
                      session.run(
                          "update import_run set source_state = ? where id = ?", due.state(), id));
              LOG.log(Level.INFO, "Import {0} of the watched folder begins", Long.toString(id));
            });
  }

  /** What to import from the folder now, if there is something new in it that is whole. */
  Optional<Due> due(Path folder, Instant now) {
    WatchedFolder watched = WatchedFolder.look(folder);
    String state = watched.state();
    boolean known = OwnConnection.in(dataSource, WatchingFolder::lastState).contains(state);
    return known || !watched.hasSettled(now)
        ? Optional.empty()
        : Optional.of(new Due(watched.source(), state));
  }

  /** What lay there last time; nothing when that import broke off and is worth another try. */
  private static List<String> lastState(SqlSession session) throws SQLException {
    return session.query(
        row -> row.getString(1),
        """
        select source_state from import_run where status <> 'FAILED' and id =
          (select max(id) from import_run where source_state is not null)""");
  }

  /** Something to import, and the state of the folder that it stands for. */
  record Due(Path source, String state) {}
}
