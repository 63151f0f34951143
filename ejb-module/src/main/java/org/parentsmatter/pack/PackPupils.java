package org.parentsmatter.pack;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.parentsmatter.database.Ids;
import org.parentsmatter.database.Values;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.reach.Reach;
import org.parentsmatter.reach.Reached;

/**
 * The pupils who can be in a pack: those on roll within reach of whoever is acting and, where the
 * pack is for a colleague, only those whom this colleague teaches or tutors. Nobody else is ever
 * read, so nothing can tell that they exist.
 */
@Dependent
class PackPupils {
  private static final String SELECT =
      "select pu.id, pu.given_name, pu.preferred_name, pu.family_name, pu.tutor_group,"
          + " pu.year_group";
  private static final String PRESENT =
      " and "
          + EntitlementSql.ON_ROLL
          + " and exists (select 1 from family_pupil pf where pf.pupil_id = pu.id)";
  private static final String OF_STAFF =
      " and (exists (select 1 from tutor_group_staff ts where ts.staff_source_id = ?"
          + " and ts.tutor_group = pu.tutor_group) or exists (select 1 from school_class_staff cs"
          + " join school_class_pupil cp on cp.class_id = cs.class_id"
          + " where cs.staff_source_id = ? and cp.pupil_id = pu.id))";
  private static final String ORDER = " order by pu.family_name, pu.given_name, pu.id";
  private static final String CLASSES =
      "select p.pupil_id, c.name from school_class_pupil p join school_class c on c.id = p.class_id"
          + " where c.ended_on is null and p.pupil_id in ";

  private static final String FAMILIES =
      "select fp.pupil_id, fp.family_id from family_pupil fp join family f on f.id = fp.family_id"
          + " where f.ended_on is null and fp.pupil_id in ";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private Reach reach;

  /**
   * All of them, in the order of a register.
   *
   * @param forStaff for whom the pack is, by the export's id; null for whoever is acting
   */
  List<PupilChoice> all(String forStaff) {
    return read(reach.now(), forStaff, "", List.of());
  }

  /** Those of some pupils who can be in the pack, by id. */
  Map<Long, PupilChoice> of(String forStaff, Collection<Long> ids) {
    Map<Long, PupilChoice> pupils = new HashMap<>();
    for (Ids some : Ids.inParts(ids)) {
      read(reach.now(), forStaff, " and pu.id in " + some.places(), some.all())
          .forEach(pupil -> pupils.put(pupil.id(), pupil));
    }
    return pupils;
  }

  /** Those of one group: a tutor group, a class, or all of one's own. */
  List<PupilChoice> ofGroup(String forStaff, String key) {
    if (key.startsWith(PupilGroup.TUTOR)) {
      return read(
          reach.now(),
          forStaff,
          " and pu.tutor_group = ?",
          List.of(key.substring(PupilGroup.TUTOR.length())));
    }
    if (key.matches(PupilGroup.TAUGHT + "\\d{1,18}")) {
      return read(
          reach.now(),
          forStaff,
          " and exists (select 1 from school_class_pupil gp where gp.class_id = ?"
              + " and gp.pupil_id = pu.id)",
          List.of(Long.valueOf(key.substring(PupilGroup.TAUGHT.length()))));
    }
    return key.equals(PupilGroup.MINE) ? read(reach.own(), forStaff, "", List.of()) : List.of();
  }

  /** The names of the classes in which some pupils are. */
  Map<Long, Set<String>> classes(Collection<Long> ids) {
    Map<Long, Set<String>> classes = new HashMap<>();
    each(
        CLASSES,
        ids,
        row ->
            classes
                .computeIfAbsent(row.getLong(1), pupil -> new HashSet<>())
                .add(row.getString(2)));
    return classes;
  }

  /** The family of each of some pupils; one who is in none is missing. */
  Map<Long, Long> families(Collection<Long> ids) {
    Map<Long, Long> families = new HashMap<>();
    each(FAMILIES, ids, row -> families.put(row.getLong(1), row.getLong(2)));
    return families;
  }

  private List<PupilChoice> read(
      Reached reached, String forStaff, String condition, List<?> values) {
    List<Object> all = new ArrayList<>(reached.values());
    all.addAll(Collections.nCopies(forStaff == null ? 0 : 2, forStaff));
    all.addAll(values);
    String sql =
        SELECT
            + reached.fromPupils("pu")
            + PRESENT
            + (forStaff == null ? "" : OF_STAFF)
            + condition
            + ORDER;
    List<PupilChoice> pupils = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = Values.set(connection.prepareStatement(sql), all);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        pupils.add(
            new PupilChoice(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The pupils could not be read", e);
    }
    return pupils;
  }

  private void each(String sql, Collection<Long> ids, Taking taking) {
    try (Connection connection = dataSource.getConnection()) {
      for (Ids some : Ids.inParts(ids)) {
        try (PreparedStatement select = connection.prepareStatement(sql + some.places())) {
          some.bind(select, 1);
          try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
              taking.take(row);
            }
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The pupils could not be read", e);
    }
  }

  private interface Taking {
    void take(ResultSet row) throws SQLException;
  }
}
