package org.parentsmatter.imports;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.jobs.JobRunner;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * The second step of an import, after everybody could see what it would do: a person applies it or
 * throws it away. What looks dangerous has to be confirmed, each danger for itself.
 */
@Stateless
@Needs(Right.IMPORT_DATA)
@TransactionAttribute(NOT_SUPPORTED)
public class DecidingImports {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private ImportDesk desk;
  @Inject private EndingImports ending;
  @Inject private JobRunner jobs;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /**
   * Begins to apply a waiting import; returns at once.
   *
   * @param confirmed the dangers that the person has confirmed
   * @throws DecisionRefused when a danger is not confirmed, or the import does not wait any more
   */
  public void apply(long id, Set<Danger> confirmed) {
    List<DangerFound> dangers = desk.find(id).dangers();
    if (dangers.stream().anyMatch(found -> !confirmed.contains(found.danger()))) {
      throw new DecisionRefused("Tick every line first that you have checked.");
    }
    boolean decided =
        OwnConnection.in(
            dataSource, session -> ImportPreviews.decide(session, id, currentUser.name()));
    if (!decided) {
      throw new DecisionRefused(
          "This import does not wait any more: somebody was quicker. Look at it again.");
    }
    auditLog.record(AuditAction.IMPORT_CONFIRMED, "import", id, inWords(dangers));
    Properties parameters = new Properties();
    parameters.setProperty("import", Long.toString(id));
    try {
      desk.startedAs(id, jobs.start("apply-import", parameters));
    } catch (RuntimeException e) {
      ending.finish(id, ImportStatus.FAILED, "The job could not be started. Apply it again.");
      throw e;
    }
  }

  /**
   * Throws a waiting import away; the school's data stays as it is.
   *
   * @throws DecisionRefused when it does not wait any more
   */
  public void discard(long id) {
    if (!ending.discard(id, "Nothing was changed.")) {
      throw new DecisionRefused("This import does not wait any more. Look at it again.");
    }
  }

  /** The import that waits for a decision, if one does. */
  public Optional<ImportSummary> waiting() {
    return OwnConnection.in(dataSource, ImportPreviews::waiting).map(desk::find);
  }

  /**
   * Who or what would change, in the order of names.
   *
   * @param first the first row, from 0
   */
  public PreviewPage page(long id, PreviewList list, int first, int size) {
    return OwnConnection.in(
        dataSource, session -> PreviewRows.page(session, id, list, first, size));
  }

  private static String inWords(List<DangerFound> dangers) {
    return dangers.isEmpty()
        ? "Nothing looked dangerous."
        : dangers.stream().map(DangerFound::inWords).collect(Collectors.joining("; "));
  }
}
