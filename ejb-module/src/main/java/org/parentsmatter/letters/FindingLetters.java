package org.parentsmatter.letters;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.parentsmatter.family.AddressProtection;
import org.parentsmatter.family.ParentLink;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Finds the letter that has the reference on a sheet of paper. */
@Stateless
@Needs(Right.RECORD_RETURNED_LETTERS)
public class FindingLetters {
  private static final String LETTER =
      "select s.id, s.reference, run.name, run.letter_date, s.pupil_names, case when"
          + " (run.status = 'RELEASED' and s.outcome = 'PRODUCED' and s.delivery = 'POST')"
          + " or exists (select 1 from posted_letter went join letter_posting p"
          + " on p.id = went.posting_id where went.letter_id = s.id and p.stands is not null"
          + " and p.part in ('POST', 'PROTECTED_POST')) then 'YES' else 'NO' end, s.kept_apart"
          + " from letter asked join letter s on s.id = case when asked.outcome = 'SHARED'"
          + " then asked.shares_with else asked.id end join letter_run run on run.id = s.run_id"
          + " where asked.reference = ?";

  private static final String PARENT =
      "select coalesce(pa.merged_into, pa.id), l.parent_name, case when "
          + AddressProtection.OF_LETTER
          + " then 'YES' else 'NO' end, l.position from letter l join parent pa"
          + " on pa.id = l.parent_id where ";

  /** Two halves, each of which an index finds. */
  private static final String PARENTS =
      PARENT
          + "l.id = ? union all "
          + PARENT
          + "l.shares_with = ? and l.outcome = 'SHARED' order by 4";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  /**
   * The letter with this reference; empty where no letter has it.
   *
   * @param text typed by a person, who is forgiven much, or by a scanner
   * @throws LetterRunRefused when there is no reference in it
   */
  public Optional<SentLetter> find(String text) {
    LetterReference reference =
        LetterReference.scanned(text == null ? "" : text)
            .orElseThrow(
                () ->
                    new LetterRunRefused(
                        "This is not the reference of a letter. It looks like PM-7F3K-92QX and"
                            + " stands beside the address; please look again."));
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(LETTER)) {
      select.setString(1, reference.value());
      try (ResultSet found = select.executeQuery()) {
        return found.next() ? Optional.of(read(found, connection)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The letter could not be looked for", e);
    }
  }

  private static SentLetter read(ResultSet found, Connection connection) throws SQLException {
    List<ParentLink> parents = new ArrayList<>();
    boolean keptApart = "YES".equals(found.getString(7));
    try (PreparedStatement select = connection.prepareStatement(PARENTS)) {
      select.setLong(1, found.getLong(1));
      select.setLong(2, found.getLong(1));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          parents.add(new ParentLink(row.getLong(1), row.getString(2)));
          keptApart |= "YES".equals(row.getString(3));
        }
      }
    }
    return new SentLetter(
        found.getLong(1),
        found.getString(2),
        found.getString(3),
        found.getDate(4).toLocalDate(),
        found.getString(5),
        parents,
        "YES".equals(found.getString(6)),
        keptApart);
  }
}
