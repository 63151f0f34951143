package org.parentsmatter.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.family.PersonName;

/**
 * A family of the demonstration school, with the parents who are entitled to hear about its pupils.
 *
 * @param key the same each time the school is made, whatever numbers the database gives
 * @param colleague the account of whoever keeps in touch with the family
 */
record InventedFamily(
    long id, String key, List<Pupil> pupils, List<Adult> parents, String colleague) {

  /** A pupil by the name that people call him or her. */
  record Pupil(long id, String called) {}

  /**
   * A parent.
   *
   * @param language as the export gave it; may be null
   * @param pupils those of the family about whom she or he may hear
   */
  record Adult(long id, String language, List<Long> pupils) {}

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final String PUPILS =
      "select f.id, pu.source_id, pu.id, pu.given_name, pu.preferred_name, pu.family_name,"
          + " (select min(a.username) from tutor_group_staff t"
          + " join account a on a.staff_source_id = t.staff_source_id"
          + " where t.tutor_group = pu.tutor_group)"
          + " from family f join family_pupil fp on fp.family_id = f.id"
          + " join pupil pu on pu.id = fp.pupil_id where f.ended_on is null and "
          + EntitlementSql.ON_ROLL
          + " order by pu.source_id";

  private static final String PARENTS =
      "select fp.family_id, pa.id, pa.language, pu.id"
          + " from family_pupil fp join pupil pu on pu.id = fp.pupil_id"
          + " join relationship r on r.pupil_id = pu.id join parent pa on pa.id = r.parent_id"
          + " where pa.kind = 'PERSON' and "
          + EntitlementSql.ENTITLED
          + " order by r.priority, pa.source_id, pu.source_id";

  /** All families with pupils on roll and somebody to talk to, in the order of their pupils. */
  static List<InventedFamily> all(Connection connection) throws SQLException {
    Map<Long, List<Adult>> parents = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(PARENTS);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        List<Adult> known = parents.computeIfAbsent(row.getLong(1), id -> new ArrayList<>());
        long id = row.getLong(2);
        if (known.stream().noneMatch(adult -> adult.id() == id)) {
          known.add(new Adult(id, row.getString(3), new ArrayList<>()));
        }
        long pupil = row.getLong(4);
        known.stream()
            .filter(adult -> adult.id() == id)
            .forEach(adult -> adult.pupils().add(pupil));
      }
    }
    Map<Long, InventedFamily> families = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(PUPILS);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        long id = row.getLong(1);
        if (parents.containsKey(id)) {
          String key = row.getString(2);
          String tutor = row.getString(7);
          families
              .computeIfAbsent(
                  id,
                  any ->
                      new InventedFamily(
                          id, key, new ArrayList<>(), parents.get(id), colleague(tutor, key)))
              .pupils()
              .add(
                  new Pupil(
                      row.getLong(3),
                      PersonName.ofPupil(row.getString(4), row.getString(5), row.getString(6))
                          .given()));
        }
      }
    }
    return List.copyOf(families.values());
  }

  /** A source of chance of its own: the same each time for the same family and matter. */
  Random chance(long matter) {
    // Neighbouring seeds would begin with numbers that are alike.
    return new Random((matter + key.hashCode()) * SPREAD);
  }

  private static String colleague(String tutor, String key) {
    if (tutor != null) {
      return tutor;
    }
    return Math.floorMod(key.hashCode(), 3) == 0 ? "senior" : "principal";
  }
}
