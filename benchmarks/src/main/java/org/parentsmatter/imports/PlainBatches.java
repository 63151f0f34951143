package org.parentsmatter.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.parentsmatter.benchmarks.TrustExport;

/**
 * The floor of an import: the very rows that it ends up with, inserted one after the other in
 * batches, without reading, checking or comparing anything. Families are among them.
 */
final class PlainBatches {
  private static final int SESSIONS = 190;

  private final DataSource database;
  private final int pupils;

  PlainBatches(DataSource database, int pupils) {
    this.database = database;
    this.pupils = pupils;
  }

  void write() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      SqlSession session = new SqlSession(connection);
      pupils(session);
      parents(session);
      relationships(session);
      families(session);
      members(session);
      connection.commit();
    }
  }

  private void pupils(SqlSession session) throws SQLException {
    try (StagingBatch batch =
        new StagingBatch(
            session,
            "pupil",
            "id, source_id, identifier, given_name, family_name, year_group, tutor_group,"
                + " possible_sessions, absences, attendance_percent, search_text, version")) {
      for (long pupil = 0; pupil < pupils; pupil++) {
        String surname = surname(pupil);
        batch.add(
            pupil,
            "s" + pupil,
            Long.toString(pupil),
            "Robin",
            surname,
            TrustExport.year(pupil),
            TrustExport.tutorGroup(pupil),
            SESSIONS,
            absences(pupil),
            attendance(pupil),
            "robin " + surname.toLowerCase(Locale.ROOT),
            0);
      }
      batch.flush();
    }
  }

  private void parents(SqlSession session) throws SQLException {
    try (StagingBatch batch =
        new StagingBatch(
            session,
            "parent",
            "id, source_id, identifier, kind, title, given_name, family_name, address_line1, town,"
                + " postcode, mobile, mobile_e164, email, language, search_text, version")) {
      for (long pupil = 0; pupil < pupils; pupil++) {
        parent(batch, pupil, 0, "m", "Ms", "Ann");
        if (TrustExport.hasSecondParent(pupil)) {
          parent(batch, pupil, 1, "f", "Mr", "John");
        }
      }
      batch.flush();
    }
  }

  private static void parent(
      StagingBatch batch, long pupil, int which, String letter, String title, String forename)
      throws SQLException {
    String surname = surname(pupil);
    batch.add(
        2 * pupil + which,
        letter + pupil,
        letter + pupil,
        "PERSON",
        title,
        forename,
        surname,
        pupil + " Long Road",
        "Longmoor",
        "LM1 2AB",
        "07700 %06d".formatted(pupil),
        "+447700%06d".formatted(pupil),
        letter + pupil + "@example.org",
        "en",
        (title + " " + forename + " " + surname).toLowerCase(Locale.ROOT),
        0);
  }

  private void relationships(SqlSession session) throws SQLException {
    try (StagingBatch batch =
        new StagingBatch(
            session,
            "relationship",
            "id, parent_id, pupil_id, kind, kind_as_given, priority, parental_responsibility,"
                + " lives_with, emergency_contact, source, tied_by, version")) {
      for (long pupil = 0; pupil < pupils; pupil++) {
        relationship(batch, pupil, 0, "Mother");
        if (TrustExport.hasSecondParent(pupil)) {
          relationship(batch, pupil, 1, "Father");
        }
      }
      batch.flush();
    }
  }

  private static void relationship(StagingBatch batch, long pupil, int which, String word)
      throws SQLException {
    batch.add(
        2 * pupil + which,
        2 * pupil + which,
        pupil,
        word.toUpperCase(Locale.ROOT),
        word,
        which + 1,
        "YES",
        "YES",
        "NOT_KNOWN",
        "CONTACTS",
        "ONEROSTER",
        0);
  }

  private void families(SqlSession session) throws SQLException {
    try (StagingBatch batch =
        new StagingBatch(
            session,
            "family",
            "id, name, sort_name, pupil_names, tutor_groups, year_groups, pupil_count,"
                + " parent_count, lowest_attendance, search_text, tutor_sort, version")) {
      for (long pupil = 0; pupil < pupils; pupil++) {
        String surname = surname(pupil);
        String small = surname.toLowerCase(Locale.ROOT);
        String group = TrustExport.tutorGroup(pupil);
        boolean second = TrustExport.hasSecondParent(pupil);
        batch.add(
            pupil,
            surname + " (Robin " + group + ")",
            small + " robin",
            "Robin " + surname,
            group,
            TrustExport.year(pupil),
            1,
            second ? 2 : 1,
            attendance(pupil),
            "robin %1$s, ann %1$s%2$s, %3$s"
                .formatted(small, second ? ", john " + small : "", group),
            "%03d-%s".formatted(Integer.valueOf(TrustExport.year(pupil)), group.split("-", 2)[1]),
            1);
      }
      batch.flush();
    }
  }

  private void members(SqlSession session) throws SQLException {
    try (StagingBatch ofPupils = new StagingBatch(session, "family_pupil", "family_id, pupil_id");
        StagingBatch ofParents =
            new StagingBatch(session, "family_parent", "family_id, parent_id")) {
      for (long pupil = 0; pupil < pupils; pupil++) {
        ofPupils.add(pupil, pupil);
        ofParents.add(pupil, 2 * pupil);
        if (TrustExport.hasSecondParent(pupil)) {
          ofParents.add(pupil, 2 * pupil + 1);
        }
      }
      ofPupils.flush();
      ofParents.flush();
    }
  }

  private static String surname(long pupil) {
    return TrustExport.surname((int) pupil);
  }

  private static int absences(long pupil) {
    return (int) (pupil % 40);
  }

  private static BigDecimal attendance(long pupil) {
    return BigDecimal.valueOf(100L * (SESSIONS - absences(pupil)))
        .divide(BigDecimal.valueOf(SESSIONS), 2, RoundingMode.HALF_UP);
  }
}
