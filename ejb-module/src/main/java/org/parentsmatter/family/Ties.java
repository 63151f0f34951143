package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.database.Ids;
import org.parentsmatter.entitlement.Entitlement;
import org.parentsmatter.entitlement.Exchange;
import org.parentsmatter.entitlement.ParentKind;
import org.parentsmatter.entitlement.RelationshipFacts;

/** Reads the relationships that a page about a family, a pupil or a parent shows. */
final class Ties {
  private static final String COLUMNS =
      "select "
          + FactsColumns.SELECT
          + ", r.kind_as_given, pa.id, pa.title, pa.given_name, pa.family_name, pa.language, pu.id,"
          + " pu.given_name, pu.preferred_name, pu.family_name, pu.tutor_group";
  private static final String FROM =
      " from relationship r join pupil pu on pu.id = r.pupil_id"
          + " join parent pa on pa.id = r.parent_id";
  private static final String SELECT = COLUMNS + FROM;
  private static final int FAMILY = FactsColumns.NEXT + 11;
  private static final String IN_ORDER =
      " order by r.priority, pa.family_name, pa.given_name, pa.id, pu.id";
  private static final String OF_FAMILY =
      SELECT
          + " join family_pupil fp on fp.pupil_id = pu.id"
          + " where fp.family_id = ? and r.ended_on is null"
          + IN_ORDER;
  private static final String OF_FAMILIES =
      COLUMNS
          + ", fp.family_id"
          + FROM
          + " join family_pupil fp on fp.pupil_id = pu.id"
          + " where r.ended_on is null and fp.family_id in ";
  private static final String OF_PUPIL =
      SELECT + " where pu.id = ? order by r.priority, pa.family_name, pa.given_name, pa.id";
  private static final String OF_PARENT =
      SELECT + " where pa.id = ? order by pu.family_name, pu.given_name, pu.id";

  private Ties() {}

  static List<Tie> ofFamily(Connection connection, long familyId) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(OF_FAMILY)) {
      return read(select, familyId);
    }
  }

  /** The same of each of these families. */
  static Map<Long, List<Tie>> ofFamilies(Connection connection, Ids families) throws SQLException {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Map<Long, List<Tie>> ties = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(OF_FAMILIES + families.places() + IN_ORDER)) {
      families.bind(select, 1);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          ties.computeIfAbsent(row.getLong(FAMILY), family -> new ArrayList<>())
              .add(tie(row, today));
        }
      }
    }
    return ties;
  }

  static List<Tie> ofPupil(Connection connection, long pupilId) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(OF_PUPIL)) {
      return read(select, pupilId);
    }
  }

  static List<Tie> ofParent(Connection connection, long parentId) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(OF_PARENT)) {
      return read(select, parentId);
    }
  }

  private static List<Tie> read(PreparedStatement select, long id) throws SQLException {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    List<Tie> ties = new ArrayList<>();
    select.setLong(1, id);
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        ties.add(tie(row, today));
      }
    }
    return ties;
  }

  private static Tie tie(ResultSet row, LocalDate today) throws SQLException {
    RelationshipFacts facts = FactsColumns.read(row, today);
    int next = FactsColumns.NEXT;
    String asGiven = row.getString(next++);
    return new Tie(
        row.getLong(next++),
        new PersonName(row.getString(next++), row.getString(next++), row.getString(next++))
            .display(),
        facts.parentKind() == ParentKind.ORGANISATION,
        LanguageName.of(row.getString(next++)),
        row.getLong(next++),
        PersonName.ofPupil(row.getString(next++), row.getString(next++), row.getString(next++))
            .display(),
        row.getString(next),
        asGiven == null || asGiven.isBlank() ? facts.kind().label() : asGiven,
        facts.parentalResponsibility(),
        facts.livesWith(),
        facts.emergencyContact(),
        Entitlement.decide(facts),
        Exchange.fromParent(facts).entitled());
  }
}
