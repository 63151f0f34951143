package org.parentsmatter.contact;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.parentsmatter.entitlement.Decision;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.entitlement.Exchange;
import org.parentsmatter.family.NothingHere;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.family.Recipients;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/**
 * With whom the school speaks about whom: asks the engine of entitlement before anything is kept.
 */
@Dependent
class Partners {
  private static final Set<Purpose> FOR_ANY_CONTACT = Set.of(Purpose.PRACTICAL, Purpose.WELLBEING);

  private static final String RESTRICTED =
      "select 1 from parent pa where pa.id = ? and " + EntitlementSql.RESTRICTED_AT_ALL;

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private CurrentUser currentUser;

  /**
   * The parent's relationships that have not ended.
   *
   * @throws NothingHere when the school knows no pupil of such a parent
   */
  List<RecipientRow> rows(long parentId) {
    try (Connection connection = dataSource.getConnection()) {
      List<RecipientRow> rows = Recipients.ofParents(connection, List.of(parentId));
      if (rows.isEmpty()) {
        throw new NothingHere("parent");
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The pupils of a family. */
  Set<Long> pupils(long familyId) {
    Set<Long> pupils = new HashSet<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select pupil_id from family_pupil where family_id = ?")) {
      select.setLong(1, familyId);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          pupils.add(row.getLong(1));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return pupils;
  }

  /** Whether the safeguarding lead is asked before anybody answers this parent. */
  boolean isAskFirst(long parentId, List<RecipientRow> rows) {
    if (rows.stream().anyMatch(row -> row.facts().restricted())) {
      return true;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(RESTRICTED)) {
      select.setLong(1, parentId);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Refuses an exchange that cannot have taken place or should not have.
   *
   * @throws ContactRefused with what to do; never with what a restriction says
   */
  void require(List<RecipientRow> rows, Set<Long> pupilIds, ContactFacts facts) {
    for (long pupilId : pupilIds) {
      RecipientRow row =
          rows.stream()
              .filter(each -> each.pupilId() == pupilId)
              .findFirst()
              .orElseThrow(
                  () -> new ContactRefused("This parent has no such child. Nothing was saved."));
      Decision decision = decide(row, facts.direction(), facts.purpose());
      if (!decision.entitled()) {
        throw new ContactRefused(words(row, decision, facts.direction()));
      }
    }
  }

  /** Whether this exchange about the row's pupil may be recorded. */
  Decision decide(RecipientRow row, Direction direction, Purpose purpose) {
    boolean byTheLead = row.facts().restricted() && currentUser.has(Right.KEEP_RESTRICTIONS);
    return direction == Direction.IN || byTheLead
        ? Exchange.fromParent(row.facts())
        : Exchange.toParent(row.facts(), FOR_ANY_CONTACT.contains(purpose));
  }

  private static String words(RecipientRow row, Decision decision, Direction direction) {
    String who = row.parentName().display() + " about " + row.pupilName().given();
    if (direction == Direction.OUT && row.facts().restricted()) {
      return "Ask the safeguarding lead before you turn to " + who + ". Nothing was saved.";
    }
    return "The school does not speak to "
        + who
        + ": "
        + decision.reason()
        + ". Nothing was saved.";
  }
}
