package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.entitlement.Entitlement;
import org.parentsmatter.entitlement.Known;
import org.parentsmatter.entitlement.ParentKind;
import org.parentsmatter.entitlement.Presence;
import org.parentsmatter.entitlement.RelationshipFacts;
import org.parentsmatter.entitlement.RelationshipKind;
import org.parentsmatter.entitlement.RelationshipSource;

/** Reads the relationships that a page about a family, a pupil or a parent shows. */
final class Ties {
  private static final String SELECT =
      "select pa.id, pa.kind, pa.title, pa.given_name, pa.family_name, pa.language, pa.left_on,"
          + " pa.deceased_on, pu.id, pu.given_name, pu.preferred_name, pu.family_name,"
          + " pu.tutor_group, pu.left_on, pu.deceased_on, r.kind, r.kind_as_given,"
          + " r.parental_responsibility, r.lives_with, r.emergency_contact, r.source, r.ended_on"
          + " from relationship r join pupil pu on pu.id = r.pupil_id"
          + " join parent pa on pa.id = r.parent_id";
  private static final String OF_FAMILY =
      SELECT
          + " join family_pupil fp on fp.pupil_id = pu.id"
          + " where fp.family_id = ? and r.ended_on is null"
          + " order by r.priority, pa.family_name, pa.given_name, pa.id, pu.id";
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
    RelationshipFacts facts = facts(row, today);
    String asGiven = row.getString(17);
    return new Tie(
        row.getLong(1),
        new PersonName(row.getString(3), row.getString(4), row.getString(5)).display(),
        facts.parentKind() == ParentKind.ORGANISATION,
        LanguageName.of(row.getString(6)),
        row.getLong(9),
        PersonName.ofPupil(row.getString(10), row.getString(11), row.getString(12)).display(),
        row.getString(13),
        asGiven == null || asGiven.isBlank() ? facts.kind().label() : asGiven,
        facts.parentalResponsibility(),
        facts.livesWith(),
        facts.emergencyContact(),
        Entitlement.decide(facts));
  }

  private static RelationshipFacts facts(ResultSet row, LocalDate today) throws SQLException {
    return new RelationshipFacts(
        RelationshipKind.valueOf(row.getString(16)),
        Known.valueOf(row.getString(18)),
        Known.valueOf(row.getString(19)),
        Known.valueOf(row.getString(20)),
        RelationshipSource.valueOf(row.getString(21)),
        row.getDate(22) != null,
        Presence.on(today, PupilRows.day(row, 14), PupilRows.day(row, 15)),
        Presence.on(today, PupilRows.day(row, 7), PupilRows.day(row, 8)),
        ParentKind.valueOf(row.getString(2)));
  }
}
