package org.parentsmatter.worklist;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.parentsmatter.family.FamilyChoices;
import org.parentsmatter.family.SeeingFamilies;
import org.parentsmatter.family.YearGroup;
import org.parentsmatter.reach.Reach;
import org.parentsmatter.reach.Reached;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;
import org.parentsmatter.worklist.ScopeChoices.Choice;

/** The families that need somebody now, of those whom whoever is signed in reaches. */
@Stateless
@Needs(Right.SEE_PLANS)
public class SeeingWorklist {
  /** The most rows a page can have. */
  public static final int LARGEST_PAGE = 100;

  private static final String COMMUNITIES =
      "select id, name from school_group where kind = 'COMMUNITY' and deleted_at is null"
          + " order by name_key";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private Reach reach;
  @Inject private CurrentUser currentUser;
  @Inject private SeeingFamilies families;

  /**
   * A page of one list, and how long all of them are: three statements.
   *
   * @param first counted from 0
   */
  public WorklistPage page(Scope scope, Matter matter, int first, int size) {
    try (Connection connection = dataSource.getConnection()) {
      WorklistRows rows = rows(connection, scope);
      return new WorklistPage(
          rows.counts(List.of(Matter.values())),
          matter,
          rows.page(matter, first, Math.min(size, LARGEST_PAGE)));
    } catch (SQLException e) {
      throw new IllegalStateException("The worklist could not be read", e);
    }
  }

  /** How much is due of all that whoever is signed in reaches, most urgent first: one statement. */
  public Map<Matter, Long> due() {
    try (Connection connection = dataSource.getConnection()) {
      return rows(connection, Scope.of(null))
          .counts(List.of(Matter.REVIEWS, Matter.FOLLOW_UPS, Matter.REQUESTS));
    } catch (SQLException e) {
      throw new IllegalStateException("The worklist could not be read", e);
    }
  }

  private WorklistRows rows(Connection connection, Scope scope) {
    Reached reached = scope.kind() == Scope.Kind.OWN ? reach.own() : reach.now();
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return new WorklistRows(
        connection,
        new WorklistSql(reached, scope, today),
        currentUser.name(),
        currentUser.has(Right.SEE_SENSITIVE_NOTES));
  }

  /** What there is to choose from. */
  public ScopeChoices choices() {
    FamilyChoices choices = families.choices();
    boolean whole = reach.now().wholeSchool();
    return new ScopeChoices(
        whole,
        choices.yearGroups().stream()
            .map(y -> new Choice("year:" + y, YearGroup.inWords(y)))
            .toList(),
        choices.tutorGroups().stream().map(g -> new Choice("group:" + g, g)).toList(),
        whole ? communities() : List.of());
  }

  private List<Choice> communities() {
    List<Choice> communities = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(COMMUNITIES);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        communities.add(new Choice("community:" + row.getLong(1), row.getString(2)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The communities could not be read", e);
    }
    return communities;
  }
}
