package org.parentsmatter.letters;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.press.SharedPart;

/**
 * Stores finished letters: first what they share and their bundle, then the rows. A crash between
 * the two leaves rows that are still open and a bundle that no key opens, and the letters are set
 * again. Only an attempt that is still at work may store anything.
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
    Map<Long, Sealed> sealed = produced.isEmpty() ? Map.of() : bundle(produced);
    updateRows(letters, sealed, now);
    dropPupils(produced);
    updatePartners(produced, now);
    beat(runId, attempt, now);
  }

  /** Seals the letters and brings them to the disk; says where each lies. */
  private Map<Long, Sealed> bundle(List<FinishedLetter> produced) throws IOException {
    Set<SharedPart> shared = new HashSet<>();
    List<byte[]> closed = new ArrayList<>(produced.size());
    Map<Long, Sealed> places = new HashMap<>();
    int offset = 0;
    for (FinishedLetter letter : produced) {
      shared.addAll(letter.letter().shared());
      LetterSeal seal = LetterSeal.fresh();
      byte[] each = seal.closed(letter.reference(), letter.letter().own());
      String sum = LetterFiles.sha256(letter.letter().pdf());
      places.put(letter.id(), new Sealed(null, offset, each.length, seal.key(), sum));
      closed.add(each);
      offset += each.length;
    }
    ByteBuffer all = ByteBuffer.allocate(offset);
    closed.forEach(all::put);
    files.open();
    for (SharedPart part : shared) {
      files.parts().keep(part);
    }
    String name = files.bundles().write(all.flip());
    files.sync();
    places.replaceAll((id, place) -> place.in(name));
    return places;
  }

  private void updateRows(List<FinishedLetter> letters, Map<Long, Sealed> sealed, LocalDateTime now)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update letter set outcome = ?, reason = ?, delivery = ?,"
                + " pupil_names = coalesce(?, pupil_names), pages = ?, sha256 = ?, bundle = ?,"
                + " bundle_offset = ?, bundle_length = ?, letter_key = ?, last_number = ?,"
                + " rendered_at = ?, "
                + LetterForms.ASSIGNED
                + " where id = ? and outcome = 'PENDING'")) {
      for (FinishedLetter letter : letters) {
        bind(update, letter, sealed.get(letter.id()), now);
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private static void bind(
      PreparedStatement update, FinishedLetter letter, Sealed sealed, LocalDateTime now)
      throws SQLException {
    update.setString(1, letter.outcome().name());
    update.setString(2, Freezing.cutReason(letter.reason()));
    update.setString(3, letter.delivery() == null ? null : letter.delivery().name());
    update.setString(4, letter.pupilNames() == null ? null : Freezing.cut(letter.pupilNames()));
    if (letter.isProduced()) {
      update.setInt(5, letter.letter().pages());
      update.setString(6, sealed.sha256());
      update.setString(7, sealed.bundle());
      update.setInt(8, sealed.offset());
      update.setInt(9, sealed.length());
      update.setString(10, sealed.key());
      update.setInt(11, letter.letter().lastNumber());
    } else {
      update.setNull(5, Types.INTEGER);
      update.setNull(6, Types.VARCHAR);
      update.setNull(7, Types.VARCHAR);
      update.setNull(8, Types.INTEGER);
      update.setNull(9, Types.INTEGER);
      update.setNull(10, Types.VARCHAR);
      update.setNull(11, Types.INTEGER);
    }
    update.setTimestamp(12, Timestamp.valueOf(now));
    update.setLong(LetterForms.bind(update, 13, letter.form()), letter.id());
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
   * Opens letters again, as long as this attempt is still at work: their keys are destroyed, and
   * they will be set anew or refused. Of a shared letter both parents' are.
   */
  void reopen(long runId, int attempt, List<ProducedLetters.Stored> letters, LocalDateTime now)
      throws SQLException {
    if (letters.isEmpty()) {
      return;
    }
    // First of all: of a run that another attempt has released no letter may go.
    beat(runId, attempt, now);
    try (PreparedStatement update =
            connection.prepareStatement(
                "update letter set outcome = 'PENDING', reason = null, content = null,"
                    + " pages = null, sha256 = null, bundle = null, bundle_offset = null,"
                    + " bundle_length = null, letter_key = null, rendered_at = null where id = ?"
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

  /** Where a letter lies, and what opens it. */
  private record Sealed(String bundle, int offset, int length, String key, String sha256) {
    Sealed in(String name) {
      return new Sealed(name, offset, length, key, sha256);
    }
  }
}
