package org.parentsmatter.benchmarks.job;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parentsmatter.letters.LetterDocument;
import org.parentsmatter.letters.OpeningLetters;

/** Looks afterwards whether letters can be had again, each as it was stored. */
final class FetchedLetters {
  private static final int EVERY = 41;

  private final InventedSchool school;

  FetchedLetters(InventedSchool school) {
    this.school = school;
  }

  /**
   * Opens a letter in every {@value #EVERY}, the way the office opens one.
   *
   * @param wanted how many letters the run must have
   * @return how many were opened
   * @throws IllegalStateException when a letter is missing or is not the one that was stored
   */
  int check(long run, int wanted) throws SQLException, IOException {
    Map<String, String> sums = sums(run);
    if (sums.size() != wanted) {
      throw new IllegalStateException(sums.size() + " letters were made instead of " + wanted);
    }
    OpeningLetters opening = school.beans().bean(OpeningLetters.class);
    int place = 0;
    int opened = 0;
    for (Map.Entry<String, String> each : sums.entrySet()) {
      if (place++ % EVERY == 0) {
        LetterDocument document = school.beans().inTransaction(() -> opening.letter(each.getKey()));
        if (!sha256(Files.readAllBytes(document.file())).equals(each.getValue())) {
          throw new IllegalStateException("The letter " + each.getKey() + " is another one now");
        }
        opened++;
      }
    }
    return opened;
  }

  private Map<String, String> sums(long run) throws SQLException {
    Map<String, String> sums = new LinkedHashMap<>();
    try (Connection connection = school.database().getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select reference, sha256 from letter where run_id = ? and outcome = 'PRODUCED'"
                    + " order by position")) {
      select.setLong(1, run);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          sums.put(found.getString(1), found.getString(2));
        }
      }
    }
    return sums;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
