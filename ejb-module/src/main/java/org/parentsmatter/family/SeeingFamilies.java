package org.parentsmatter.family;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.reach.Reach;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** What staff see of families: the list, and one family with everybody around its pupils. */
@Stateless
@Needs(Right.SEE_FAMILIES)
public class SeeingFamilies {
  /** The most families a page can have. */
  public static final int LARGEST_PAGE = 100;

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private Reach reach;

  /** Families with pupils on roll, {@code size} of them from the {@code first}, counted from 0. */
  public FamilyPage page(
      FamilyFilter filter, FamilySort sort, boolean descending, int first, int size) {
    try (Connection connection = dataSource.getConnection()) {
      return FamilyPages.page(
          connection, reach.now(), filter, sort, descending, first, Math.min(size, LARGEST_PAGE));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What there is to filter by. */
  public FamilyChoices choices() {
    try (Connection connection = dataSource.getConnection()) {
      return Choices.read(connection, reach.now());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * One family.
   *
   * @throws NothingHere when there is none with this id, or it is out of reach
   */
  public FamilyView show(long familyId) {
    reach.requireFamily(familyId);
    try (Connection connection = dataSource.getConnection()) {
      FamilyView family = show(connection, familyId);
      return family.linkedTo(reach.families(family.linked().stream().map(FamilyLink::id).toList()));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static FamilyView show(Connection connection, long familyId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select name, ended_on from family where id = ?")) {
      select.setLong(1, familyId);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new NothingHere("family");
        }
        return new FamilyView(
            familyId,
            row.getString(1),
            row.getDate(2) == null,
            PupilRows.ofFamily(connection, familyId),
            Ties.ofFamily(connection, familyId),
            linked(connection, familyId));
      }
    }
  }

  private static List<FamilyLink> linked(Connection connection, long familyId) throws SQLException {
    List<FamilyLink> linked = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select distinct f.id, f.name, f.sort_name from family_parent own"
                + " join parent pa on pa.id = own.parent_id"
                + " join family_parent other on other.parent_id = own.parent_id"
                + " join family f on f.id = other.family_id"
                + " where own.family_id = ? and other.family_id <> own.family_id"
                + " and pa.kind = 'PERSON' and f.ended_on is null order by f.sort_name, f.id")) {
      select.setLong(1, familyId);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          linked.add(new FamilyLink(row.getLong(1), row.getString(2)));
        }
      }
    }
    return linked;
  }
}
