package org.parentsmatter.reach;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.parentsmatter.family.DerivingFamilies;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/**
 * A school of five families: Ash (Ann 7A and Ben 7B), Bay (Cat 7B, whose mother is also the mother
 * of Ash), Cob (Dan 8A), Dew (Eve 9B, placed in Oak) and Elk (Fay 8A, placed in Elm). Tina tutors
 * 7A, Tom teaches a class with Cat, Lea leads Oak with 8A, Max leads Elm, Nia is tied to nobody,
 * Otto to somebody who teaches nobody.
 */
public final class TaughtSchool {
  public static final long ANN = 1;
  public static final long BEN = 2;
  public static final long CAT = 3;
  public static final long DAN = 4;
  public static final long EVE = 5;
  public static final long FAY = 6;

  /** The mother of Ann, Ben and Cat. */
  public static final long MOTHER = 11;

  /** The father of Ann and Ben. */
  public static final long FATHER = 12;

  /** The father of Cat. */
  public static final long OTHER_FATHER = 13;

  /** The parent of Dan; those of Eve and Fay follow. */
  public static final long PARENT_OF_DAN = 14;

  private static final Map<String, Role> ROLES =
      Map.of(
          "lea",
          Role.COMMUNITY_LEADER,
          "max",
          Role.COMMUNITY_LEADER,
          "olga",
          Role.OFFICE,
          "ines",
          Role.PRINCIPAL);

  private final DataSource dataSource;

  public TaughtSchool(DataSource dataSource) throws SQLException {
    this.dataSource = dataSource;
    pupil(ANN, "Ann", "Ash", "7A");
    pupil(BEN, "Ben", "Ash", "7B");
    pupil(CAT, "Cat", "Bay", "7B");
    pupil(DAN, "Dan", "Cob", "8A");
    pupil(EVE, "Eve", "Dew", "9B");
    pupil(FAY, "Fay", "Elk", "8A");
    parent(MOTHER, "MOTHER", ANN, BEN, CAT);
    parent(FATHER, "FATHER", ANN, BEN);
    parent(OTHER_FATHER, "FATHER", CAT);
    parent(PARENT_OF_DAN, "MOTHER", DAN);
    parent(PARENT_OF_DAN + 1, "MOTHER", EVE);
    parent(PARENT_OF_DAN + 2, "MOTHER", FAY);
    int id = 1;
    for (String name : new String[] {"tina", "tom", "lea", "max", "otto"}) {
      staff(id++, name);
    }
    run(
        "insert into account (id, username, display_name, password_hash, created_at, version)"
            + " values (9, 'nia', 'Nia', '', current_timestamp, 0)");
    run("insert into tutor_group_staff values ('7A', 's-tina'), ('8A', 's-unknown')");
    run("insert into school_class (id, source_id, name, version) values (1, 'c1', 'Maths', 0)");
    run("insert into school_class_staff values (1, 's-tom')");
    run("insert into school_class_pupil values (1, " + CAT + ")");
    community(1, "Oak", 3);
    community(2, "Elm", 4);
    run("insert into school_group_tutor_group values (1, '8A')");
    run("insert into school_group_pupil values (1, " + EVE + "), (2, " + FAY + ")");
    derive();
  }

  public void run(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  public void derive() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      DerivingFamilies.derive(connection);
    }
  }

  /** The family of a pupil. */
  public long familyOf(long pupil) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        var row =
            connection
                .createStatement()
                .executeQuery("select family_id from family_pupil where pupil_id = " + pupil)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** The product as one of these people uses it; whoever is not named otherwise is a teacher. */
  public SchoolBeans as(String username) {
    return new SchoolBeans(
        dataSource, username, Set.of(ROLES.getOrDefault(username, Role.TEACHER)));
  }

  private void pupil(long id, String given, String family, String group) throws SQLException {
    run(
        "insert into pupil (id, source_id, given_name, family_name, year_group, tutor_group,"
            + " search_text, version) values (%1$d, 'stu-%1$d', '%2$s', '%3$s', '%4$s', '%5$s', '%6$s', 0)"
                .formatted(
                    id,
                    given,
                    family,
                    group.substring(0, 1),
                    group,
                    (given + " " + family).toLowerCase(java.util.Locale.ROOT)));
  }

  private void parent(long id, String kind, long... pupils) throws SQLException {
    run(
        "insert into parent (id, source_id, kind, given_name, family_name, search_text, version)"
            + " values (%1$d, 'con-%1$d', 'PERSON', 'Pat', 'Parent%1$d', 'pat parent%1$d', 0)"
                .formatted(id));
    for (long pupil : pupils) {
      run(
          "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
              + " lives_with, emergency_contact, source, version) values (%d, %d, %d, '%s',"
                  .formatted(id * 100 + pupil, id, pupil, kind)
              + " 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN', 'CONTACTS', 0)");
    }
  }

  private void staff(int id, String name) throws SQLException {
    run(
        "insert into staff_member (id, source_id, given_name, family_name, kind, version)"
            + " values (%d, 's-%s', '%s', 'Staff', 'TEACHER', 0)".formatted(id, name, name));
    run(
        "insert into account (id, username, display_name, password_hash, staff_source_id,"
            + " created_at, version) values (%d, '%s', '%s', '', 's-%s', current_timestamp, 0)"
                .formatted(id, name, name, name));
  }

  private void community(int id, String name, int leader) throws SQLException {
    run(
        "insert into school_group (id, kind, name, name_key, leader_id, version)"
            + " values (%d, 'COMMUNITY', '%s', '%s', %d, 0)".formatted(id, name, name, leader));
  }
}
