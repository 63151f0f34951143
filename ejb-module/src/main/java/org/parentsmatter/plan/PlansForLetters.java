package org.parentsmatter.plan;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.parentsmatter.database.Ids;
import org.parentsmatter.entitlement.EntitlementSql;

/**
 * What of the plans each parent may read, for many parents at once. Whom they may hear about is
 * asked anew every time, here or by the caller, so a letter never carries what was right only when
 * the plan was drafted.
 */
@Stateless
public class PlansForLetters {
  private static final String ENTITLED =
      "select r.parent_id, r.pupil_id from --DERBY-PROPERTIES joinOrder=FIXED\n"
          + " relationship r --DERBY-PROPERTIES constraint=RELATIONSHIP_PAIR\n"
          + ", pupil pu --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + ", parent pa --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + " where pu.id = r.pupil_id and pa.id = r.parent_id and "
          + EntitlementSql.ENTITLED
          + " and r.parent_id in ";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  /**
   * The open plans of the families of these parents, each put together for that parent alone.
   *
   * @return for each parent who has one: the plan of his or her family, or the plans of several; a
   *     parent without any is missing
   */
  public Map<Long, List<PlanPart>> of(Collection<Long> parentIds) {
    Map<Long, List<PlanPart>> parts = new HashMap<>();
    for (Ids some : Ids.inParts(parentIds)) {
      parts.putAll(read(connection -> about(connection, entitled(connection, some))));
    }
    return parts;
  }

  /**
   * The same for a caller who has just asked the rules.
   *
   * @param pupilsOfParents for each parent the pupils whom he or she may hear about at this moment;
   *     at most a few hundred parents
   */
  public Map<Long, List<PlanPart>> about(Map<Long, Set<Long>> pupilsOfParents) {
    return read(connection -> about(connection, pupilsOfParents));
  }

  private static Map<Long, List<PlanPart>> about(
      Connection connection, Map<Long, Set<Long>> pupilsOfParents) throws SQLException {
    Set<Long> pupils = new HashSet<>();
    pupilsOfParents.values().forEach(pupils::addAll);
    OpenPlans plans = OpenPlans.of(connection, pupils);
    Map<Long, List<PlanPart>> parts = new HashMap<>();
    pupilsOfParents.forEach(
        (parent, ofParent) -> {
          List<PlanPart> read = plans.asReadBy(parent, ofParent);
          if (!read.isEmpty()) {
            parts.put(parent, read);
          }
        });
    return parts;
  }

  private static Map<Long, Set<Long>> entitled(Connection connection, Ids parents)
      throws SQLException {
    Map<Long, Set<Long>> pupilsOfParents = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(ENTITLED + parents.places())) {
      parents.bind(select, 1);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          pupilsOfParents
              .computeIfAbsent(row.getLong(1), parent -> new HashSet<>())
              .add(row.getLong(2));
        }
      }
    }
    return pupilsOfParents;
  }

  private <T> T read(Reading<T> reading) {
    try (Connection connection = dataSource.getConnection()) {
      return reading.from(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The plans could not be read", e);
    }
  }

  private interface Reading<T> {
    T from(Connection connection) throws SQLException;
  }
}
