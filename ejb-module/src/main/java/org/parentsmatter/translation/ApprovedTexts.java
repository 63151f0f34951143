package org.parentsmatter.translation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parentsmatter.catalogue.TranslatedStrategies;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.Tongue;

/** Which texts in other languages may go to parents at this moment. */
public final class ApprovedTexts {
  /** Nothing has been read by anybody. */
  public static final ApprovedTexts NONE = new ApprovedTexts(Set.of());

  private static final String STANDING =
      "select stands from text_approval where stands is not null";

  private final Set<String> keys;

  private ApprovedTexts(Set<String> keys) {
    this.keys = Set.copyOf(keys);
  }

  /** The approvals that stand now. */
  public static ApprovedTexts read(Connection connection) throws SQLException {
    Set<String> keys = new HashSet<>();
    try (PreparedStatement select = connection.prepareStatement(STANDING);
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        keys.add(found.getString(1));
      }
    }
    return new ApprovedTexts(keys);
  }

  /** The approved translation of exactly this English letter. */
  public Optional<LetterTemplate> translation(LetterTemplate english, Tongue tongue) {
    return ShippedTexts.translation(english, tongue)
        .filter(translated -> keys.contains(ShippedTexts.letter(translated).key()));
  }

  /** Whether the words that the press prints around a letter in this language may go out. */
  public boolean hasWords(Tongue tongue) {
    return keys.contains(ShippedTexts.words(tongue).key());
  }

  /** The approved sentences of the catalogue in this language. */
  public Optional<TranslatedStrategies> strategies(Tongue tongue) {
    return ShippedTexts.strategies(tongue)
        .filter(read -> keys.contains(ShippedTexts.strategies(tongue, read).key()));
  }

  /** The keys of the texts that a letter in this language may hold. */
  public List<String> keys(LetterTemplate translated) {
    Tongue tongue = translated.tongue();
    List<String> inLetter = new ArrayList<>();
    inLetter.add(ShippedTexts.letter(translated).key());
    inLetter.add(ShippedTexts.words(tongue).key());
    strategies(tongue).ifPresent(read -> inLetter.add(ShippedTexts.strategies(tongue, read).key()));
    return inLetter;
  }

  /** The key of the text from which the sentence in this language comes. */
  public static String key(Tongue offered) {
    return ShippedTexts.words(offered).key();
  }

  /**
   * Whether every text of a letter is still approved.
   *
   * @param texts keys, parted by spaces; empty for a letter in English only
   */
  public boolean cover(String texts) {
    return split(texts).stream().allMatch(keys::contains);
  }

  /** Whether the press would still print these versions of the texts. */
  public static boolean areCurrent(String texts) {
    return split(texts).stream().allMatch(key -> ShippedTexts.named(key).isPresent());
  }

  private static List<String> split(String texts) {
    return texts == null || texts.isBlank() ? List.of() : Arrays.asList(texts.split(" "));
  }
}
