package org.parentsmatter.letters;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Stores finished letters: first the files, then the rows. A crash between the two leaves a row
 * that is still open, and its file is written again. Only an attempt that is still at work may
 * store anything.
 */
final class StoredLetters {
  private final Connection connection;
  private final LetterFiles files;

  StoredLetters(Connection connection, LetterFiles files) {
    this.connection = connection;
    this.files = files;
  }

  void store(long runId, int attempt, List<FinishedLetter> letters, LocalDateTime now)
      throws SQLException, IOException {
    List<FinishedLetter> produced = letters.stream().filter(FinishedLetter::isProduced).toList();
    files.open();
    for (FinishedLetter letter : letters) {
      if (letter.isProduced()) {
        files.store(letter.reference(), letter.pdf());
        if (letter.partner() != null && letter.partner().shared()) {
          files.remove(letter.partner().reference());
        }
      } else {
        // A crash may have left the file of a letter that nobody may have any more.
        files.remove(letter.reference());
      }
    }
    if (!produced.isEmpty()) {
      files.sync();
    }
    updateRows(letters, now);
    dropPupils(produced);
    updatePartners(produced, now);
    beat(runId, attempt, now);
  }

  private void updateRows(List<FinishedLetter> letters, LocalDateTime now) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update letter set outcome = ?, reason = ?, delivery = ?,"
                + " pupil_names = coalesce(?, pupil_names), content = ?, pages = ?, sha256 = ?,"
                + " rendered_at = ?, "
                + LetterForms.ASSIGNED
                + " where id = ? and outcome = 'PENDING'")) {
      for (FinishedLetter letter : letters) {
        bind(update, letter, now);
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private static void bind(PreparedStatement update, FinishedLetter letter, LocalDateTime now)
      throws SQLException {
    update.setString(1, letter.outcome().name());
    update.setString(2, Freezing.cutReason(letter.reason()));
    update.setString(3, letter.delivery() == null ? null : letter.delivery().name());
    update.setString(4, letter.pupilNames() == null ? null : Freezing.cut(letter.pupilNames()));
    update.setBytes(5, letter.content());
    if (letter.isProduced()) {
      update.setInt(6, letter.pages());
      update.setString(7, LetterFiles.sha256(letter.pdf()));
    } else {
      update.setNull(6, Types.INTEGER);
      update.setNull(7, Types.VARCHAR);
    }
    update.setTimestamp(8, Timestamp.valueOf(now));
    update.setLong(LetterForms.bind(update, 9, letter.form()), letter.id());
  }

  /** The second letter of a mailing group is in the first, or is told why it is not. */
  private void updatePartners(List<FinishedLetter> letters, LocalDateTime now) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update letter set outcome = ?, reason = ?, pupil_names = coalesce(?, pupil_names),"
                + " rendered_at = ? where id = ? and outcome = 'PENDING' and shares_with = ?")) {
      for (FinishedLetter letter : letters) {
        FinishedLetter.Partner partner = letter.partner();
        if (partner != null) {
          boolean shared = partner.shared();
          update.setString(1, (shared ? LetterOutcome.SHARED : LetterOutcome.PENDING).name());
          update.setString(2, Freezing.cutReason(partner.reason()));
          update.setString(3, shared ? Freezing.cut(letter.pupilNames()) : null);
          update.setTimestamp(4, shared ? Timestamp.valueOf(now) : null);
          update.setLong(5, partner.id());
          update.setLong(6, letter.id());
          if (update.executeUpdate() != 1 && shared) {
            throw new IllegalStateException("Letter " + partner.id() + " is not open any more");
          }
        }
      }
    }
  }

  private void dropPupils(List<FinishedLetter> letters) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "delete from letter_pupil where letter_id = ? and pupil_id = ?")) {
      boolean any = false;
      for (FinishedLetter letter : letters) {
        for (long pupil : letter.dropped()) {
          delete.setLong(1, letter.id());
          delete.setLong(2, pupil);
          delete.addBatch();
          any = true;
        }
        if (letter.partner() != null) {
          for (long pupil : letter.partner().dropped()) {
            delete.setLong(1, letter.partner().id());
            delete.setLong(2, pupil);
            delete.addBatch();
            any = true;
          }
        }
      }
      if (any) {
        delete.executeBatch();
      }
    }
  }

  /** Holds the run's row until the transaction ends, so it comes as late as it can. */
  private void beat(long runId, int attempt, LocalDateTime now) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update letter_run set heartbeat_at = ? where id = ? and attempt = ?"
                + " and status in ('RENDERING', 'RECONCILING', 'RELEASING')")) {
      update.setTimestamp(1, Timestamp.valueOf(now));
      update.setLong(2, runId);
      update.setInt(3, attempt);
      if (update.executeUpdate() == 0) {
        throw new AttemptGivenUp(runId, attempt);
      }
    }
  }

  /**
   * Opens letters again, as long as this attempt is still at work: their files are removed, and
   * they will be set anew or refused. Of a shared letter both parents' are.
   */
  void reopen(long runId, int attempt, List<ProducedLetters.Stored> letters, LocalDateTime now)
      throws SQLException, IOException {
    if (letters.isEmpty()) {
      return;
    }
    // First of all: of a run that another attempt has released no file may go.
    beat(runId, attempt, now);
    for (ProducedLetters.Stored letter : letters) {
      files.remove(letter.reference());
    }
    try (PreparedStatement update =
            connection.prepareStatement(
                "update letter set outcome = 'PENDING', reason = null, content = null,"
                    + " pages = null, sha256 = null, rendered_at = null where id = ?"
                    + " and outcome = 'PRODUCED'");
        PreparedStatement partner =
            connection.prepareStatement(
                "update letter set outcome = 'PENDING', reason = null, rendered_at = null"
                    + " where shares_with = ? and outcome = 'SHARED'")) {
      for (ProducedLetters.Stored letter : letters) {
        update.setLong(1, letter.id());
        update.addBatch();
        partner.setLong(1, letter.id());
        partner.addBatch();
      }
      update.executeBatch();
      partner.executeBatch();
    }
  }
}
