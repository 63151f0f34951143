package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.translation.ApprovedTexts;

/** The languages and prints of letters as their rows keep them. */
final class LetterForms {
  /** The columns of the letter {@code l}. */
  static final String COLUMNS =
      "l.wanted_language, l.language as letter_language, l.offered_language, l.language_choice,"
          + " l.large_print, l.texts";

  /** The same as they are written. */
  static final String ASSIGNED =
      "wanted_language = ?, language = ?, offered_language = ?, language_choice = ?,"
          + " large_print = ?, texts = ?";

  private static final String TEXTS =
      "select distinct l.texts from letter l where l.run_id = ? and l.outcome = 'PRODUCED'"
          + " and l.texts is not null";
  private static final String WITH_TEXTS =
      "select l.id, l.reference from letter l where l.run_id = ? and l.outcome = 'PRODUCED'"
          + " and l.texts = ?";

  private LetterForms() {}

  /** Fills the places of {@link #ASSIGNED}; returns the next one. */
  static int bind(PreparedStatement update, int first, LetterForm form) throws SQLException {
    int next = first;
    update.setString(next++, form == null ? null : form.wanted());
    update.setString(next++, form == null ? null : form.tongue().tag());
    update.setString(next++, form == null || form.offered() == null ? null : form.offered().tag());
    update.setString(next++, form == null ? null : form.choice().name());
    update.setString(next++, form == null ? null : form.largePrint() ? "YES" : "NO");
    update.setString(next++, form == null ? null : form.texts());
    return next;
  }

  /** What was decided; null for a letter that is not set, or that is older than languages. */
  static LetterForm read(ResultSet letter) throws SQLException {
    String choice = letter.getString("language_choice");
    if (choice == null) {
      return null;
    }
    String offered = letter.getString("offered_language");
    return new LetterForm(
        letter.getString("wanted_language"),
        Tongue.of(letter.getString("letter_language")).orElseThrow(),
        offered == null ? null : Tongue.of(offered).orElseThrow(),
        LanguageChoice.valueOf(choice),
        "YES".equals(letter.getString("large_print")),
        letter.getString("texts"));
  }

  /** Letters of a run with a text that nobody has approved, or that the press has no more. */
  static List<ProducedLetters.Stored> notApprovedAnyMore(Connection connection, long runId)
      throws SQLException {
    ApprovedTexts approved = ApprovedTexts.read(connection);
    List<ProducedLetters.Stored> letters = new ArrayList<>();
    List<String> refused =
        texts(
            connection, runId, texts -> !approved.cover(texts) || !ApprovedTexts.areCurrent(texts));
    for (String texts : refused) {
      try (PreparedStatement select = connection.prepareStatement(WITH_TEXTS)) {
        select.setLong(1, runId);
        select.setString(2, texts);
        try (ResultSet found = select.executeQuery()) {
          while (found.next()) {
            letters.add(
                new ProducedLetters.Stored(
                    found.getLong(1), new LetterReference(found.getString(2))));
          }
        }
      }
    }
    return letters;
  }

  /** Whether the approval of a text in the run's letters has been taken back since. */
  static boolean anyTakenBack(Connection connection, long runId) throws SQLException {
    ApprovedTexts approved = ApprovedTexts.read(connection);
    return !texts(connection, runId, texts -> !approved.cover(texts)).isEmpty();
  }

  /** The texts of a run's letters, each set of them once, that are so. */
  private static List<String> texts(Connection connection, long runId, Predicate<String> wanted)
      throws SQLException {
    List<String> texts = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(TEXTS)) {
      select.setLong(1, runId);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          if (wanted.test(found.getString(1))) {
            texts.add(found.getString(1));
          }
        }
      }
    }
    return texts;
  }
}
