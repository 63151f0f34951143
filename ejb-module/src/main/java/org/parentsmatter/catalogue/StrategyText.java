package org.parentsmatter.catalogue;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What somebody wants an entry of the catalogue to say. Texts may hold the placeholder {@code
 * {child}}.
 *
 * @param parentDoes blank when it asks nothing of the parent
 * @param schoolDoes blank when it asks nothing of the school
 * @param source where the evidence can be looked up; blank when none is known
 */
public record StrategyText(
    String title,
    Set<AgeBand> ages,
    Need need,
    String parentDoes,
    String schoolDoes,
    String timeNeeded,
    String needed,
    String intendedOutcome,
    String howSeen,
    EefRecommendation eefRecommendation,
    EpsteinType epsteinType,
    Continuum continuum,
    Strength strength,
    String source)
    implements Serializable {
  /** In characters; a commitment holds as much. */
  public static final int LONGEST = 1000;

  public static final int LONGEST_TITLE = 120;
  public static final int LONGEST_SOURCE = 500;
  private static final int LONGEST_CODE = 60;

  /** No entry that comes with the product begins like this, today or later. */
  private static final String OWN = "own-";

  public StrategyText {
    ages = Set.copyOf(ages);
  }

  /** What an entry says now, to be worded anew. */
  public static StrategyText of(CatalogueEntry entry) {
    return new StrategyText(
        entry.title(),
        entry.ages(),
        entry.need(),
        entry.parentDoes(),
        entry.schoolDoes(),
        entry.timeNeeded(),
        entry.needed(),
        entry.intendedOutcome(),
        entry.howSeen(),
        entry.eefRecommendation(),
        entry.epsteinType(),
        entry.continuum(),
        entry.strength(),
        entry.source());
  }

  /**
   * The entry that says so.
   *
   * @throws StrategyRefused with all that is missing
   */
  CatalogueEntry entry(String code, int number) {
    List<String> missing = missing();
    if (!missing.isEmpty()) {
      throw new StrategyRefused(
          "It cannot be saved yet; your text is still here. " + String.join(" ", missing));
    }
    return new CatalogueEntry(
        code,
        number,
        stripped(title),
        ages,
        need,
        stripped(parentDoes),
        stripped(schoolDoes),
        stripped(timeNeeded),
        stripped(needed),
        stripped(intendedOutcome),
        stripped(howSeen),
        eefRecommendation,
        epsteinType,
        continuum,
        strength,
        strength == Strength.NOT_ESTABLISHED ? null : stripped(source));
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    need(missing, stripped(title) != null, "Give it a title.");
    need(missing, !ages.isEmpty(), "Say for which ages it is.");
    need(missing, need != null, "Say what it is for.");
    need(
        missing,
        stripped(parentDoes) != null || stripped(schoolDoes) != null,
        "Say what the parent or the school does.");
    need(missing, stripped(intendedOutcome) != null, "Say what it is meant to do.");
    need(missing, stripped(howSeen) != null, "Say how one would see that it helps.");
    need(
        missing,
        eefRecommendation != null && epsteinType != null && continuum != null && strength != null,
        "Choose recommendation, kind of involvement, closeness to learning and evidence.");
    need(
        missing,
        strength == null || strength == Strength.NOT_ESTABLISHED || stripped(source) != null,
        "Say where the evidence can be looked up, or choose \"not established\".");
    need(missing, length(title) <= LONGEST_TITLE, tooLong("The title", LONGEST_TITLE));
    need(missing, length(source) <= LONGEST_SOURCE, tooLong("The source", LONGEST_SOURCE));
    need(
        missing,
        List.of(text(parentDoes), text(schoolDoes), text(intendedOutcome), text(howSeen)).stream()
            .allMatch(each -> each.length() <= LONGEST),
        tooLong("Each text", LONGEST));
    need(
        missing,
        length(timeNeeded) <= 300 && length(needed) <= 300,
        tooLong("What is needed", 300));
    return missing;
  }

  private static void need(List<String> missing, boolean there, String words) {
    if (!there) {
      missing.add(words);
    }
  }

  private static String tooLong(String what, int longest) {
    return what + " may have " + longest + " characters at most.";
  }

  private static int length(String text) {
    return text(text).length();
  }

  private static String text(String text) {
    return text == null ? "" : text.strip();
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** A code that is free: the title in small letters and dashes. */
  String ownCode(Predicate<String> free) {
    String words =
        Normalizer.normalize(text(title), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String base = OWN + (words.isEmpty() ? "entry" : words);
    base = base.substring(0, Math.min(base.length(), LONGEST_CODE)).replaceAll("-$", "");
    String code = base;
    for (int i = 2; !free.test(code); i++) {
      code = base + "-" + i;
    }
    return code;
  }
}
