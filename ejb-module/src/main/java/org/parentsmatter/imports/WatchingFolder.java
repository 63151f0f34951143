package org.parentsmatter.imports;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.parentsmatter.database.Setting;

/** Knows what of the watched folder is new and was not imported yet. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class WatchingFolder {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  /** What is to be imported now, when a folder is watched and holds something new. */
  public Optional<Due> due() {
    return Setting.IMPORT_FOLDER
        .value()
        .map(Path::of)
        .flatMap(folder -> due(folder, Instant.now()));
  }

  /** Notes which import took it, so that it is not imported again. */
  public void taken(Due due, long importId) {
    OwnConnection.in(
        dataSource,
        session ->
            session.run(
                "update import_run set source_state = ? where id = ?", due.state(), importId));
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
  public record Due(Path source, String state) {
    /** What people call it. */
    public String name() {
      return String.valueOf(source.getFileName());
    }
  }
}
