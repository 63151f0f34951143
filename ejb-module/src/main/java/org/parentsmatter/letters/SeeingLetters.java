package org.parentsmatter.letters;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Shows letter runs, how they get on, and why a parent did or did not get a letter. */
@Stateless
@Needs(Right.SEE_LETTERS)
public class SeeingLetters {
  private static final int ANSWERS = 50;

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private LetterTemplates templates;
  @Inject private CurrentUser currentUser;

  /** The templates that a run can use, the usual one first. */
  public List<TemplateChoice> templates() {
    return templates.all();
  }

  /** How often each template was used; one that never was is missing. */
  public Map<String, TemplateUse> templateUse() {
    return read(connection -> new RunSummaries(connection).templateUse());
  }

  /** A page of letter runs, the newest first. */
  public List<RunSummary> runs(int first, int size) {
    return read(connection -> new RunSummaries(connection).newest(first, size));
  }

  /** How many runs there are. */
  public int countRuns() {
    return read(connection -> new RunSummaries(connection).count());
  }

  /**
   * One run and how it gets on.
   *
   * @throws LetterRunRefused when there is none
   */
  public RunSummary run(long id) {
    return read(connection -> new RunSummaries(connection).one(id)).stream()
        .findFirst()
        .orElseThrow(() -> new LetterRunRefused("There is no such letter run."));
  }

  /** Whether something recorded since keeps letters of a run back as they were printed. */
  public boolean hasWithheld(long runId) {
    return read(connection -> new ProducedLetters(connection).anyWithheld(runId));
  }

  /** How many sheets of paper one of a run's print runs has. */
  public int countSheets(long runId, boolean keptApart) {
    return read(connection -> new KeptLetters(connection).countSheets(runId, keptApart));
  }

  /** How many recipients of a run the filter leaves. */
  public int countLetters(long runId, LetterFilter filter) {
    return read(connection -> new RecipientList(connection).count(runId, filter));
  }

  /** A page of the recipients of a run; no order that is shown tells where anybody lives. */
  public List<LetterRow> letters(
      long runId, LetterFilter filter, LetterSort sort, boolean descending, int first, int size) {
    return read(
        connection -> {
          RecipientList list = new RecipientList(connection);
          ListOrder order =
              ListOrder.of(list.printOrder(runId), currentUser.has(Right.SEE_CONTACT_DETAILS));
          return list.page(runId, filter, sort.sql(descending, order), first, size);
        });
  }

  /** What this parent got, or did not get and why, in the newest {@value #ANSWERS} runs. */
  public List<LetterAnswer> why(long parentId) {
    return read(connection -> new RecipientList(connection).answers(parentId, ANSWERS));
  }

  /**
   * The answer for one run.
   *
   * @throws LetterRunRefused when there is no such run
   */
  public LetterAnswer why(long parentId, long runId) {
    RunSummary run = run(runId);
    return read(connection -> new RecipientList(connection).answer(parentId, runId))
        .orElseGet(() -> LetterAnswer.notAsked(run));
  }

  /**
   * The name of a parent.
   *
   * @throws LetterRunRefused when there is none
   */
  public String parentName(long parentId) {
    return read(connection -> new RecipientList(connection).parentName(parentId))
        .orElseThrow(() -> new LetterRunRefused("There is no such parent."));
  }

  private <T> T read(Reading<T> reading) {
    try (Connection connection = dataSource.getConnection()) {
      return reading.from(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The letters could not be read", e);
    }
  }

  private interface Reading<T> {
    T from(Connection connection) throws SQLException;
  }
}
