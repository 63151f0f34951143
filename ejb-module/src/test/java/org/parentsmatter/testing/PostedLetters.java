package org.parentsmatter.testing;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A school with a run that is released: a letter to one parent, one letter to two, one by pupil
 * post and one to a protected address.
 */
public final class PostedLetters {
  public static final long RUN = 7;
  public static final long ALONE = 100;
  public static final long FIRST = 101;
  public static final long SECOND = 102;
  public static final long WITHOUT_ADDRESS = 103;
  public static final long PROTECTED = 104;

  public static final String TO_ONE = "PM-7F3K-92QW";
  public static final String TO_TWO = "PM-ABCD-1239";
  public static final String BY_PUPIL = "PM-H0WD-1D15";
  public static final String KEPT_APART = "PM-PARE-N7S0";
  private static final String OF_SECOND = "PM-T0WE-RS5W";

  private final EntityManager entities;

  private PostedLetters(EntityManager entities) {
    this.entities = entities;
  }

  /** Puts all of it into an empty school. */
  public static void put(SchoolBeans beans) {
    beans.inTransaction(() -> new PostedLetters(beans.entities()).put());
  }

  private void put() {
    LocalDateTime ready = LocalDateTime.now(ZoneOffset.UTC).minusDays(3);
    run(
        "insert into letter_run (id, request_token, name, template, template_version,"
            + " audience_kind, status, attempt, letter_date, created_by, created_at, frozen_at,"
            + " released_at, heartbeat_at, render_millis, print_run_sha256, protected_run_sha256,"
            + " version) values (?, 'token', 'Plans', 'plan-letter', '1', 'ALL', 'RELEASED', 1,"
            + " current_date, 'office', ?, ?, ?, ?, 0, 'sum', 'sum', 1)",
        RUN,
        Timestamp.valueOf(ready),
        Timestamp.valueOf(ready),
        Timestamp.valueOf(ready),
        Timestamp.valueOf(ready));
    parent(ALONE, "Joanne", "Hughes", "4 Mill Lane");
    parent(FIRST, "Priya", "Shah", "9 Station Road");
    parent(SECOND, "Arun", "Shah", "9 Station Road");
    parent(WITHOUT_ADDRESS, "Marlon", "Reid", null);
    parent(PROTECTED, "Sam", "Hartley", "1 Secret Street");
    run(
        "insert into protected_address (id, parent_id, protects, marked_by, marked_at, version)"
            + " values (1, ?, ?, 'dsl', current_timestamp, 1)",
        PROTECTED,
        PROTECTED);
    letter(1, ALONE, TO_ONE, "PRODUCED", "POST", "NO");
    letter(2, FIRST, TO_TWO, "PRODUCED", "POST", "NO");
    letter(3, SECOND, OF_SECOND, "SHARED", "POST", "NO");
    run("update letter set shares_with = 2 where id = 3");
    letter(4, WITHOUT_ADDRESS, BY_PUPIL, "PRODUCED", "PUPIL_POST", "NO");
    letter(5, PROTECTED, KEPT_APART, "PRODUCED", "POST", "YES");
  }

  private void parent(long id, String given, String family, String street) {
    run(
        "insert into pupil (id, source_id, given_name, family_name, year_group, tutor_group,"
            + " version) values (?, ?, 'Zoe', ?, '7', '7A', 1)",
        id,
        "stu-" + id,
        family);
    run(
        "insert into parent (id, source_id, kind, given_name, family_name, address_line1, town,"
            + " postcode, version) values (?, ?, 'PERSON', ?, ?, cast(? as varchar(200)),"
            + " 'Larkham', 'LK1 4QT', 1)",
        id,
        "con-" + id,
        given,
        family,
        street);
    run(
        "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
            + " lives_with, emergency_contact, source, version) values (?, ?, ?, 'MOTHER',"
            + " 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN', 'CONTACTS', 1)",
        id,
        id,
        id);
  }

  private void letter(
      long id, long parent, String reference, String outcome, String delivery, String keptApart) {
    run(
        "insert into letter (id, run_id, parent_id, reference, parent_name, pupil_names, position,"
            + " partition_no, outcome, delivery, pages, kept_apart) values (?, ?, ?, ?, ?,"
            + " 'Zoe', ?, 1, ?, ?, 1, ?)",
        id,
        RUN,
        parent,
        reference,
        "Parent " + parent,
        id,
        outcome,
        delivery,
        keptApart);
    run("insert into letter_pupil (letter_id, pupil_id, position) values (?, ?, 1)", id, parent);
  }

  private void run(String sql, Object... values) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
