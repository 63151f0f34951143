package org.parentsmatter.imports;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What contacts.csv makes of what is known, as SQL: {@code c} is its row, {@code t} what is known
 * and {@code u} the user. Without a row, and in a column that the file does not have, it is silent;
 * else an empty cell counts like any other.
 */
final class ContactsSay {
  /** What a CTF knows: the language of the home the pupil and this contact share. */
  static final String LANGUAGE_OF_PUPIL = "Home Language Of Pupil";

  private static final List<String> ADDRESS =
      List.of("address_line1", "address_line2", "town", "county", "postcode");

  private static final Map<String, String> HEADINGS =
      Map.ofEntries(
          Map.entry("title", "Contact Title"),
          Map.entry("priority", "Contact Priority"),
          Map.entry("parental_responsibility", "Parental Responsibility"),
          Map.entry("lives_with", "Lives With"),
          Map.entry("emergency_contact", "Emergency Contact"),
          Map.entry("address_line1", "Address Line 1"),
          Map.entry("address_line2", "Address Line 2"),
          Map.entry("town", "Town"),
          Map.entry("county", "County"),
          Map.entry("postcode", "Postcode"),
          Map.entry("mobile", "Mobile"),
          Map.entry("home_telephone", "Home Telephone"),
          Map.entry("email", "Email"));

  private final FileColumns columns;

  ContactsSay(SqlSession session) throws SQLException {
    columns = FileColumns.of(session, ExportFile.CONTACTS);
  }

  String of(String column) {
    return speaksOf(column)
        ? "case when c.line_number is null then t.%1$s else c.%1$s end".formatted(column)
        : "t." + column;
  }

  /** A fact of law or care, which nobody may ever have told. */
  String fact(String column) {
    return "coalesce(%s, 'NOT_KNOWN')".formatted(of(column));
  }

  /** A number or address at which OneRoster may know somebody as well. */
  String contact(String column, String oneRoster) {
    String silent = "coalesce(u.%s, t.%s)".formatted(oneRoster, column);
    return speaksOf(column)
        ? "case when c.line_number is null then %s else coalesce(c.%s, u.%s) end"
            .formatted(silent, column, oneRoster)
        : silent;
  }

  /** The normal form of that number: of the very text that is taken, or none. */
  String normal(String column, String oneRoster) {
    String silent =
        "case when u.%2$s is not null then u.%2$s_e164 else t.%1$s_e164 end"
            .formatted(column, oneRoster);
    return speaksOf(column)
        ? "case when c.line_number is null then %1$s when c.%2$s is not null then c.%2$s_e164 else u.%3$s_e164 end"
            .formatted(silent, column, oneRoster)
        : silent;
  }

  /**
   * A part of the address. One that the file has no column for stays only while the others are what
   * is known: a new postcode beside the old street would send a letter to strangers.
   */
  String address(String column) {
    if (speaksOf(column) || ADDRESS.stream().noneMatch(this::speaksOf)) {
      return of(column);
    }
    String unmoved =
        ADDRESS.stream()
            .filter(this::speaksOf)
            .map(c -> "(c.%1$s = t.%1$s or (c.%1$s is null and t.%1$s is null))".formatted(c))
            .collect(Collectors.joining(" and "));
    return "case when c.line_number is null or (%s) then t.%s else null end"
        .formatted(unmoved, column);
  }

  /**
   * That of the pupil's home is not the parent's own: it stands only where none is known. What
   * staff recorded stays.
   */
  String language() {
    String said =
        columns.has(LANGUAGE_OF_PUPIL) && !columns.has("Home Language")
            ? "coalesce(t.language, c.language)"
            : "coalesce(c.language, t.language)";
    return "case when t.language_recorded_by is not null then t.language else " + said + " end";
  }

  private boolean speaksOf(String column) {
    return columns.has(HEADINGS.get(column));
  }
}
