package org.parentsmatter.catalogue.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
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

  /** "Years 1 and 2, Years 3 to 6". */
  public String ages(CatalogueEntry entry) {
    return entry.ages().size() == AgeBand.values().length
        ? "All ages"
        : entry.ages().stream().sorted().map(AgeBand::label).collect(Collectors.joining(", "));
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
