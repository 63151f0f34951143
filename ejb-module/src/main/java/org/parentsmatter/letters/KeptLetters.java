package org.parentsmatter.letters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.parentsmatter.security.Sha256;

/** Where the letters of runs lie, as their rows say. */
final class KeptLetters {
  private static final String SELECT = "select " + KeptLetter.COLUMNS + " from letter l";
  private static final String IN_PRINT =
      " where l.run_id = ? and l.outcome = 'PRODUCED' and l.kept_apart = ?";

  private final Connection connection;

  KeptLetters(Connection connection) {
    this.connection = connection;
  }

  /** The next letters in one of a run's print runs, in print order. */
  List<KeptLetter> next(long runId, boolean keptApart, int after, int atMost) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            SELECT
                + IN_PRINT
                + " and l.position > ? order by l.position fetch first ? rows only")) {
      select.setLong(1, runId);
      select.setString(2, yesOrNo(keptApart));
      select.setInt(3, after);
      select.setInt(4, atMost);
      return read(select);
    }
  }

  /** How many sheets each letter in one of a run's print runs has, in print order. */
  List<Letters.Sheets> sheets(long runId, boolean keptApart) throws SQLException {
    List<Letters.Sheets> sheets = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select l.position, l.pages, l.print_group from letter l"
                + IN_PRINT
                + " order by l.position")) {
      select.setLong(1, runId);
      select.setString(2, yesOrNo(keptApart));
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          sheets.add(
              new Letters.Sheets(found.getInt(1), (found.getInt(2) + 1) / 2, found.getString(3)));
        }
      }
    }
    return sheets;
  }

  /** How many sheets of paper one of a run's print runs has. */
  int countSheets(long runId, boolean keptApart) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select sum((l.pages + 1) / 2) from letter l" + IN_PRINT)) {
      select.setLong(1, runId);
      select.setString(2, yesOrNo(keptApart));
      try (ResultSet found = select.executeQuery()) {
        found.next();
        return found.getInt(1);
      }
    }
  }

  /** The letter with this reference, if one was made. */
  Optional<KeptLetter> one(LetterReference reference) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(SELECT + " where l.reference = ? and l.outcome = 'PRODUCED'")) {
      select.setString(1, reference.value());
      return read(select).stream().findFirst();
    }
  }

  /** What a reader does with one letter after the other. */
  interface Each {
    void letter(KeptLetter letter) throws SQLException;
  }

  /** All letters of a run, those last that were set first. */
  void newestFirst(long runId, Each each) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            SELECT
                + " where l.run_id = ? and l.outcome = 'PRODUCED'"
                + " order by l.last_number desc, l.id desc")) {
      select.setLong(1, runId);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          each.letter(row(found));
        }
      }
    }
  }

  /** The greatest number in a letter of a run; 0 where there is none. */
  int lastNumber(long runId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select max(last_number) from letter where run_id = ?")) {
      select.setLong(1, runId);
      try (ResultSet found = select.executeQuery()) {
        found.next();
        return found.getInt(1);
      }
    }
  }

  /** What stands for a print run: of its letters' fingerprints, in print order, the fingerprint. */
  PrintRunSums sums(long runId) throws SQLException {
    return new PrintRunSums(sum(runId, false), sum(runId, true));
  }

  private String sum(long runId, boolean keptApart) throws SQLException {
    MessageDigest digest = Sha256.digest();
    boolean any = false;
    try (PreparedStatement select =
        connection.prepareStatement(
            "select l.sha256 from letter l" + IN_PRINT + " order by l.position")) {
      select.setLong(1, runId);
      select.setString(2, yesOrNo(keptApart));
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          digest.update(found.getString(1).getBytes(StandardCharsets.US_ASCII));
          any = true;
        }
      }
    }
    return any ? HexFormat.of().formatHex(digest.digest()) : null;
  }

  private static List<KeptLetter> read(PreparedStatement select) throws SQLException {
    List<KeptLetter> letters = new ArrayList<>();
    try (ResultSet found = select.executeQuery()) {
      while (found.next()) {
        letters.add(row(found));
      }
    }
    return letters;
  }

  private static KeptLetter row(ResultSet found) throws SQLException {
    return new KeptLetter(
        found.getLong(1),
        new LetterReference(found.getString(2)),
        found.getInt(3),
        found.getInt(4),
        found.getString(5),
        found.getInt(6),
        found.getInt(7),
        found.getString(8),
        found.getString(9));
  }

  private static String yesOrNo(boolean yes) {
    return yes ? "YES" : "NO";
  }
}
