package org.parentsmatter.benchmarks.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
    List<String> references = references(run);
    if (references.size() != wanted) {
      throw new IllegalStateException(
          references.size() + " letters were made instead of " + wanted);
    }
    OpeningLetters opening = school.beans().bean(OpeningLetters.class);
    int place = 0;
    int opened = 0;
    for (String reference : references) {
      if (place++ % EVERY == 0) {
        // Opening compares the fingerprint that was stored with the letter.
        LetterDocument document = school.beans().inTransaction(() -> opening.letter(reference));
        byte[] pdf = document.bytes();
        if (!new String(pdf, StandardCharsets.ISO_8859_1).endsWith("%%EOF\n")) {
          throw new IllegalStateException("The letter " + reference + " is not whole any more");
        }
        opened++;
      }
    }
    return opened;
  }

  private List<String> references(long run) throws SQLException {
    List<String> references = new ArrayList<>();
    try (Connection connection = school.database().getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select reference from letter where run_id = ? and outcome = 'PRODUCED'"
                    + " order by position")) {
      select.setLong(1, run);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          references.add(found.getString(1));
        }
      }
    }
    return references;
  }
}
