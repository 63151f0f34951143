package org.parentsmatter.benchmarks.job;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;

/**
 * Pupils and parents as an import leaves them: families of one to three pupils and, mostly, two
 * parents. The same every time.
 */
final class FamilyRows implements AutoCloseable {
  private static final int BATCH = 500;
  private static final int PUPILS_IN_A_GROUP = 30;
  private static final int YEARS = 13;
  private static final int SESSIONS = 190;

  private final Connection connection;
  private final Random random = new Random(2_026);
  private final InventedNames names = new InventedNames(random);
  private final PreparedStatement pupil;
  private final PreparedStatement parent;
  private final PreparedStatement relationship;
  private int pupils;
  private int parents;
  private int relationships;

  FamilyRows(Connection connection) throws SQLException {
    this.connection = connection;
    pupil =
        connection.prepareStatement(
            "insert into pupil (id, source_id, identifier, given_name, family_name, birth_date,"
                + " year_group, tutor_group, possible_sessions, absences, attendance_percent,"
                + " version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
    parent =
        connection.prepareStatement(
            "insert into parent (id, source_id, identifier, kind, title, given_name, family_name,"
                + " address_line1, town, postcode, mobile, email, language, version)"
                + " values (?, ?, ?, 'PERSON', ?, ?, ?, ?, 'Longmoor', ?, ?, ?, 'en', 0)");
    relationship =
        connection.prepareStatement(
            "insert into relationship (id, parent_id, pupil_id, kind, kind_as_given, priority,"
                + " parental_responsibility, lives_with, emergency_contact, source, tied_by,"
                + " version)"
                + " values (?, ?, ?, ?, ?, ?, 'YES', 'YES', 'NOT_KNOWN', 'CONTACTS', 'ONEROSTER',"
                + " 0)");
  }

  void write(int letters) throws SQLException {
    while (parents < letters) {
      family(Math.min(letters - parents, random.nextInt(10) < 8 ? 2 : 1));
      if (pupils % BATCH < 3) {
        send();
      }
    }
    send();
  }

  private void family(int adults) throws SQLException {
    String name = names.family();
    int firstParent = parents;
    String street = (1 + random.nextInt(200)) + " " + names.family() + " Road";
    for (int i = 0; i < adults; i++) {
      parent(i, name, street);
    }
    int children = 1 + random.nextInt(3);
    for (int i = 0; i < children; i++) {
      pupil(name);
      for (int adult = 0; adult < adults; adult++) {
        relate(firstParent + adult, adult);
      }
    }
  }

  private void parent(int which, String name, String street) throws SQLException {
    int number = parents++;
    parent.setLong(1, number + 1L);
    parent.setString(2, "p" + number);
    parent.setString(3, "p" + number);
    parent.setString(4, which == 0 ? "Ms" : "Mr");
    parent.setString(5, names.given());
    parent.setString(6, name);
    parent.setString(7, street);
    parent.setString(8, "LM" + (1 + number % 9) + " " + number % 10 + "AB");
    parent.setString(9, "07700 %06d".formatted(number));
    parent.setString(10, "p" + number + "@example.org");
    parent.addBatch();
  }

  private void pupil(String name) throws SQLException {
    int number = pupils++;
    int group = number / PUPILS_IN_A_GROUP;
    int year = 1 + group % YEARS;
    int absences = random.nextInt(40);
    pupil.setLong(1, number + 1L);
    pupil.setString(2, "s" + number);
    pupil.setString(3, Integer.toString(number));
    pupil.setString(4, names.given());
    pupil.setString(5, name);
    pupil.setDate(6, Date.valueOf(LocalDate.of(2021 - year, 5, 1 + number % 28)));
    pupil.setString(7, Integer.toString(year));
    pupil.setString(8, year + "-" + group);
    pupil.setInt(9, SESSIONS);
    pupil.setInt(10, absences);
    pupil.setBigDecimal(11, BigDecimal.valueOf(10_000L * (SESSIONS - absences) / SESSIONS, 2));
    pupil.addBatch();
  }

  private void relate(int parentNumber, int which) throws SQLException {
    relationship.setLong(1, ++relationships);
    relationship.setLong(2, parentNumber + 1L);
    relationship.setLong(3, pupils);
    relationship.setString(4, which == 0 ? "MOTHER" : "FATHER");
    relationship.setString(5, which == 0 ? "Mother" : "Father");
    relationship.setInt(6, which + 1);
    relationship.addBatch();
  }

  private void send() throws SQLException {
    parent.executeBatch();
    pupil.executeBatch();
    relationship.executeBatch();
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    pupil.close();
    parent.close();
    relationship.close();
  }
}
