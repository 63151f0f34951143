package org.parentsmatter.reach;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.Role;

/**
 * Whether whoever is acting may see a family, pupil or parent. A use case that is handed an id asks
 * before it does anything; what is out of reach answers like what does not exist.
 */
@Dependent
public class Reach {
  private static final String TEACHES =
      "select 1 from account a join school_class_staff s on s.staff_source_id = a.staff_source_id"
          + " where a.username = ? and s.class_id = ?";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private CurrentUser currentUser;

  /** What whoever is acting reaches, for queries over many. */
  public Reached now() {
    return currentUser.has(Right.SEE_WHOLE_SCHOOL)
        ? Reached.WHOLE_SCHOOL
        : Reached.by(currentUser.name(), currentUser.roles().contains(Role.COMMUNITY_LEADER));
  }

  /** Whether a family is reached; of one that does not exist nothing is said. */
  public boolean family(long familyId) {
    Reached now = now();
    return now.wholeSchool()
        || any("select 1 from family x" + now.joinFamilies("x.id") + "where x.id = ?", familyId);
  }

  /** Whether a pupil is reached. */
  public boolean pupil(long pupilId) {
    Reached now = now();
    return now.wholeSchool()
        || any("select 1 from pupil x" + now.joinPupils("x.id") + "where x.id = ?", pupilId);
  }

  /** Whether a parent is reached. */
  public boolean parent(long parentId) {
    Reached now = now();
    return now.wholeSchool()
        || any("select 1 from parent x" + now.joinParents("x.id") + "where x.id = ?", parentId);
  }

  /**
   * Refuses a family that is out of reach.
   *
   * @throws NothingHere as if there were none
   */
  public void requireFamily(long familyId) {
    if (!family(familyId)) {
      throw new NothingHere("family");
    }
  }

  /**
   * Refuses families of which one is out of reach.
   *
   * @throws NothingHere as if there were none
   */
  public void requireFamilies(Collection<Long> familyIds) {
    if (!now().wholeSchool()) {
      familyIds.forEach(this::requireFamily);
    }
  }

  /**
   * Refuses a pupil who is out of reach.
   *
   * @throws NothingHere as if there were none
   */
  public void requirePupil(long pupilId) {
    if (!pupil(pupilId)) {
      throw new NothingHere("pupil");
    }
  }

  /**
   * Refuses a parent who is out of reach.
   *
   * @throws NothingHere as if there were none
   */
  public void requireParent(long parentId) {
    if (!parent(parentId)) {
      throw new NothingHere("parent");
    }
  }

  /**
   * Refuses a class that whoever is acting does not teach, unless he or she sees the whole school.
   *
   * @throws NothingHere as if there were none
   */
  public void requireClass(long classId) {
    if (!now().wholeSchool() && !any(TEACHES, List.of(currentUser.name(), classId))) {
      throw new NothingHere("class");
    }
  }

  /** How much whoever is acting sees. */
  public Standing standing() {
    Reached now = now();
    if (now.wholeSchool()) {
      return Standing.WHOLE_SCHOOL;
    }
    if (any("select 1 from family x" + now.joinFamilies("x.id") + "where x.id > ?", 0)) {
      return Standing.OWN_FAMILIES;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select staff_source_id from account where username = ?")) {
      select.setString(1, currentUser.name());
      try (ResultSet row = select.executeQuery()) {
        return row.next() && row.getString(1) != null ? Standing.NO_PUPILS : Standing.NOT_TIED;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean any(String sql, long id) {
    return any(sql, now().valuesAnd(id));
  }

  private boolean any(String sql, List<?> values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        select.setObject(i + 1, values.get(i));
      }
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
