package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * What is left of the letters of a run that was given up: that somebody had been chosen, and about
 * whom, but nothing of what the letter said: without its key it cannot be read, should its file
 * still lie anywhere.
 */
final class CancelledLetters {
  private static final String REASON =
      "the run was cancelled before its letters were ready to print";

  private CancelledLetters() {}

  /** Forgets the letters of a run; who had been refused keeps the reason. */
  static void forget(Connection connection, long runId) throws SQLException {
    try (PreparedStatement forget =
        connection.prepareStatement(
            "update letter set outcome = 'REFUSED', reason = ?, delivery = null, content = null,"
                + " pages = null, sha256 = null, bundle = null, bundle_offset = null,"
                + " bundle_length = null, letter_key = null, last_number = null,"
                + " rendered_at = null where run_id = ? and outcome <> 'REFUSED'")) {
      forget.setString(1, REASON);
      forget.setLong(2, runId);
      forget.executeUpdate();
    }
  }
}
