package org.parentsmatter.reach;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.parentsmatter.database.Ids;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.Role;

/**
 * Whether whoever is acting may see a family, pupil or parent. A use case that is handed an id asks
 * before it does anything; what is out of reach answers like what does not exist.
 */
@Dependent
public class Reach {
  private static final String TIED =
      "select 1 from account where username = ? and staff_source_id is not null";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private CurrentUser currentUser;

  /** What whoever is acting reaches, for queries over many. */
  public Reached now() {
    return currentUser.has(Right.SEE_WHOLE_SCHOOL) ? Reached.WHOLE_SCHOOL : own();
  }

  /** The families of his or her own pupils, also of somebody who sees the whole school. */
  public Reached own() {
    return Reached.by(currentUser.name(), currentUser.roles().contains(Role.COMMUNITY_LEADER));
  }

  /** Whether a family is reached; of one that does not exist nothing is said. */
  public boolean family(long familyId) {
    return !among(Whose.FAMILIES, List.of(familyId)).isEmpty();
  }

  /** Whether a pupil is reached. */
  public boolean pupil(long pupilId) {
    return !pupils(List.of(pupilId)).isEmpty();
  }

  /** Whether a parent is reached. */
  public boolean parent(long parentId) {
    return !among(Whose.PARENTS, List.of(parentId)).isEmpty();
  }

  /** Those of some families that are reached. */
  public Set<Long> families(Collection<Long> familyIds) {
    return among(Whose.FAMILIES, familyIds);
  }

  /** Those of some pupils who are reached. */
  public Set<Long> pupils(Collection<Long> pupilIds) {
    return among(Whose.PUPILS, pupilIds);
  }

  /**
   * Refuses a family that is out of reach.
   *
   * @throws NothingHere as if there were none
   */
  public void requireFamily(long familyId) {
    require(family(familyId), "family");
  }

  /**
   * Refuses families of which one is out of reach.
   *
   * @throws NothingHere as if there were none
   */
  public void requireFamilies(Collection<Long> familyIds) {
    require(families(familyIds).containsAll(familyIds), "family");
  }

  /**
   * Refuses a pupil who is out of reach.
   *
   * @throws NothingHere as if there were none
   */
  public void requirePupil(long pupilId) {
    require(pupil(pupilId), "pupil");
  }

  /**
   * Refuses a parent who is out of reach.
   *
   * @throws NothingHere as if there were none
   */
  public void requireParent(long parentId) {
    require(parent(parentId), "parent");
  }

  private static void require(boolean reached, String what) {
    if (!reached) {
      throw new NothingHere(what);
    }
  }

  /** How much whoever is acting sees. */
  public Standing standing() {
    Reached now = now();
    if (now.wholeSchool()) {
      return Standing.WHOLE_SCHOOL;
    }
    if (any("select 1" + now.fromFamilies("f"), now.values().toArray())) {
      return Standing.OWN_FAMILIES;
    }
    return any(TIED, currentUser.name()) ? Standing.NO_PUPILS : Standing.NOT_TIED;
  }

  private Set<Long> among(Whose whose, Collection<Long> ids) {
    Reached now = now();
    if (now.wholeSchool() || ids.isEmpty()) {
      return Set.copyOf(ids);
    }
    Set<Long> reached = new HashSet<>();
    try (Connection connection = dataSource.getConnection()) {
      for (Ids part : Ids.inParts(ids)) {
        among(connection, now, whose, part, reached);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return reached;
  }

  private void among(Connection connection, Reached now, Whose whose, Ids ids, Set<Long> reached)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(now.among(whose, ids.places()))) {
      int next = 1;
      for (int way = 0; way < now.ways(); way++) {
        select.setString(next++, currentUser.name());
        ids.bind(select, next);
        next += ids.count();
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          reached.add(row.getLong(1));
        }
      }
    }
  }

  private boolean any(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
