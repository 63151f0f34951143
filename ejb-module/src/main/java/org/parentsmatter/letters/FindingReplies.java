package org.parentsmatter.letters;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.parentsmatter.plan.PlanLink;
import org.parentsmatter.plan.SeeingPlans;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Finds what the slip of a letter answers: the open plans of the families of its pupils, for each
 * parent to whom it went. The reference alone opens nothing: whoever enters it needs the right.
 */
@Stateless
@Needs(Right.RECORD_ANSWERS)
public class FindingReplies {
  private static final String LETTER =
      "select case when outcome = 'SHARED' then shares_with else id end from letter"
          + " where reference = ?";

  private static final String PARENT =
      "select coalesce(pa.merged_into, pa.id), l.parent_name, lp.pupil_id, l.position"
          + " from letter l join parent pa on pa.id = l.parent_id"
          + " join letter_pupil lp on lp.letter_id = l.id where ";

  /** Two halves, each of which an index finds. */
  private static final String PARENTS =
      PARENT
          + "l.id = ? union all "
          + PARENT
          + "l.shares_with = ? and l.outcome = 'SHARED' order by 4";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private SeeingPlans plans;

  /**
   * The plans that the slip may be about; empty where no letter has the reference, or none of its
   * pupils has an open plan.
   *
   * @param text typed by a person, who is forgiven much, or by a scanner
   * @throws LetterRunRefused when there is no reference in it
   */
  public List<ReplySlip> find(String text) {
    LetterReference reference =
        LetterReference.scanned(text == null ? "" : text)
            .orElseThrow(
                () ->
                    new LetterRunRefused(
                        "This is not the reference of a letter. It looks like PM-7F3K-92QX and"
                            + " stands on the slip; please look again."));
    List<ReplySlip> slips = new ArrayList<>();
    for (Whose whose : whose(reference)) {
      for (PlanLink plan : plans.openAbout(whose.pupils())) {
        slips.add(
            new ReplySlip(
                reference.value(), whose.parentId(), whose.name(), plan.id(), plan.family()));
      }
    }
    return slips;
  }

  private record Whose(long parentId, String name, Set<Long> pupils) {}

  private List<Whose> whose(LetterReference reference) {
    Map<Long, Whose> parents = new LinkedHashMap<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement letter = connection.prepareStatement(LETTER);
        PreparedStatement select = connection.prepareStatement(PARENTS)) {
      letter.setString(1, reference.value());
      long main;
      try (ResultSet found = letter.executeQuery()) {
        if (!found.next()) {
          return List.of();
        }
        main = found.getLong(1);
      }
      select.setLong(1, main);
      select.setLong(2, main);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          String name = row.getString(2);
          parents
              .computeIfAbsent(row.getLong(1), id -> new Whose(id, name, new TreeSet<>()))
              .pupils()
              .add(row.getLong(3));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The letter could not be looked for", e);
    }
    return List.copyOf(parents.values());
  }
}
