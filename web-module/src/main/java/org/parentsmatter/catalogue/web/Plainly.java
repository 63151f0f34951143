package org.parentsmatter.catalogue.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.catalogue.CatalogueEntry;

/** Texts of the catalogue as they read for no child in particular. */
@Named
@ApplicationScoped
public class Plainly {
  private static final Pattern SENTENCE_START = Pattern.compile("(^|[.?!] )\\{child\\}");
  private static final Pattern OTHERWISE = Pattern.compile("\\{child\\}");

  /** "Read with {child}." is "Read with your child." */
  public String text(String text) {
    return text == null
        ? ""
        : OTHERWISE
            .matcher(SENTENCE_START.matcher(text).replaceAll("$1Your child"))
            .replaceAll("your child");
  }

  /** "All ages", "Year 3 to Year 11", "Year 7 and up", "Early years, Years 3 to 6". */
  public String ages(CatalogueEntry entry) {
    List<AgeBand> ages = entry.ages().stream().sorted().toList();
    if (ages.size() == AgeBand.values().length) {
      return "All ages";
    }
    AgeBand first = ages.get(0);
    AgeBand last = ages.get(ages.size() - 1);
    boolean inOneRow = last.ordinal() - first.ordinal() == ages.size() - 1;
    if (ages.size() == 1 || !inOneRow) {
      return ages.stream().map(AgeBand::label).collect(Collectors.joining(", "));
    }
    return last == AgeBand.POST_16 ? begin(first) + " and up" : begin(first) + " to " + end(last);
  }

  private static String begin(AgeBand age) {
    return switch (age) {
      case EARLY_YEARS -> "Early years";
      case KS1 -> "Year 1";
      case KS2 -> "Year 3";
      case KS3 -> "Year 7";
      case KS4 -> "Year 10";
      case POST_16 -> "After 16";
    };
  }

  private static String end(AgeBand age) {
    return switch (age) {
      case EARLY_YEARS -> "early years";
      case KS1 -> "Year 2";
      case KS2 -> "Year 6";
      case KS3 -> "Year 9";
      case KS4 -> "Year 11";
      case POST_16 -> "after 16";
    };
  }

  /** The one somebody asked for by an address; what is no such word narrows nothing. */
  static <E extends Enum<E>> E asked(Class<E> type, String name) {
    return Optional.ofNullable(name)
        .flatMap(
            text ->
                Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.name().equalsIgnoreCase(text))
                    .findFirst())
        .orElse(null);
  }
}
