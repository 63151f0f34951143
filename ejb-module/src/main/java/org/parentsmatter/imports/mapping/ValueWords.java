package org.parentsmatter.imports.mapping;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parentsmatter.entitlement.Known;
import org.parentsmatter.entitlement.RelationshipKind;
import org.parentsmatter.family.AttainmentStanding;
import org.parentsmatter.imports.AttainmentWords;
import org.parentsmatter.imports.LanguageCode;
import org.parentsmatter.imports.LocalDates;
import org.parentsmatter.imports.YearGroupCode;

/** How the import understands a value, in words that a page can show. */
final class ValueWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final int MONTHS = 12;

  private ValueWords() {}

  /** "T is read as yes", for each of the values; empty where they stay as they are. */
  static String of(Field field, List<String> samples) {
    return field == null
        ? ""
        : samples.stream()
            .flatMap(value -> meaning(field, value).map(m -> "“" + value + "” is " + m).stream())
            .collect(Collectors.joining(", "));
  }

  /** What a value means, where that is more than the text. */
  static Optional<String> meaning(Field field, String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return switch (field) {
      case PUPIL_BIRTH_DATE, DATE ->
          Optional.of(LocalDates.parse(value).map(DAY::format).orElse("no date and is left out"));
      case PARENTAL_RESPONSIBILITY, LIVES_WITH, EMERGENCY_CONTACT ->
          Optional.of(Known.fromWords(value).label());
      case YEAR -> Optional.of(year(YearGroupCode.of(value)));
      case RELATIONSHIP -> Optional.of(relationship(value));
      case HOME_LANGUAGE -> Optional.of(language(value));
      case ATTAINMENT ->
          Optional.of(
              AttainmentWords.standing(value)
                  .map(AttainmentStanding::label)
                  .orElse("a word of the school’s own, kept as it is"));
      case READING_AGE ->
          Optional.of(
              AttainmentWords.readingAge(value)
                  .map(months -> months / MONTHS + " years " + months % MONTHS + " months")
                  .orElse("no age such as 9:06, kept as it is"));
      default -> Optional.empty();
    };
  }

  private static String relationship(String value) {
    RelationshipKind kind = RelationshipKind.fromWords(value);
    return kind == RelationshipKind.OTHER ? "another contact, who gets no letter" : kind.label();
  }

  private static String year(String code) {
    return switch (code) {
      case "0" -> "Reception";
      case "N" -> "Nursery";
      default -> code.matches("\\d+") ? "Year " + code : "kept as it is";
    };
  }

  private static String language(String value) {
    return LanguageCode.of(value)
        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.UK))
        .orElse("not known and kept as it is");
  }
}
