package org.parentsmatter.imports.ctf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parentsmatter.imports.NameKey;

/**
 * A postal address, written down in either of the two ways the file knows: by its parts (BS 7666)
 * or line by line.
 */
record CtfAddress(String line1, String line2, String town, String county, String postcode) {
  static final CtfAddress NONE = new CtfAddress(null, null, null, null, null);

  private static final String NUMBER = "\\d{1,5}[A-Za-z]?[-/]?\\d{0,5}[A-Za-z]?";

  private static final Set<String> HERE =
      Set.of("uk", "gb", "gbr", "united kingdom", "great britain", "england", "wales", "eng");

  static CtfAddress of(CtfFacts facts) {
    List<String> lines = Stream.of(1, 2, 3, 4, 5).map(n -> facts.text("AddressLine" + n)).toList();
    boolean byParts = facts.has("PAON") || facts.has("SAON") || facts.has("Street");
    return byParts ? byParts(facts) : byLines(facts, lines.stream().filter(Objects::nonNull));
  }

  private static CtfAddress byParts(CtfFacts facts) {
    List<String> lines = new ArrayList<>();
    String saon = facts.text("SAON");
    String house = joined(facts.text("PAON"), facts.text("Street"));
    boolean flatNumber = saon != null && saon.matches(NUMBER) && !startsWithNumber(house);
    lines.add(flatNumber ? joined(saon, house) : saon);
    lines.add(flatNumber ? null : house);
    lines.add(facts.text("Locality"));
    String town = facts.text("PostTown");
    if (town == null) {
      town = facts.text("Town");
    } else if (!town.equalsIgnoreCase(facts.text("Town"))) {
      lines.add(facts.text("Town"));
    }
    lines.removeIf(Objects::isNull);
    return new CtfAddress(
        lines.isEmpty() ? null : lines.get(0),
        rest(lines, 1, lines.size()),
        town,
        county(facts),
        facts.text("PostCode"));
  }

  private static boolean startsWithNumber(String house) {
    return house != null && Character.isDigit(house.charAt(0));
  }

  /** "12 Tarn Row", but "Rose Cottage, Tarn Row". */
  private static String joined(String name, String street) {
    if (name == null || street == null) {
      return name == null ? street : name;
    }
    return name + (name.matches(NUMBER) ? " " : ", ") + street;
  }

  /** Whatever each line is, the letter has them in the same order. */
  private static CtfAddress byLines(CtfFacts facts, Stream<String> given) {
    List<String> lines = given.toList();
    int size = lines.size();
    int town = size < 2 ? -1 : size < 4 ? size - 1 : size - 2;
    return new CtfAddress(
        size == 0 ? null : lines.get(0),
        rest(lines, 1, town),
        town < 0 ? null : lines.get(town),
        size < 4 ? county(facts) : lines.get(size - 1),
        facts.text("PostCode"));
  }

  private static String rest(List<String> lines, int from, int to) {
    return from < to ? String.join(", ", lines.subList(from, to)) : null;
  }

  private static String county(CtfFacts facts) {
    return Stream.of("County", "AdministrativeArea", "Country")
        .filter(name -> facts.has(name) && !(name.equals("Country") && here(facts.text(name))))
        .map(facts::text)
        .findFirst()
        .orElse(null);
  }

  private static boolean here(String country) {
    return HERE.contains(country.toLowerCase(Locale.ROOT));
  }

  boolean isEmpty() {
    return equals(NONE);
  }

  /** The address as two are compared; null when there is too little of it to tell two apart. */
  String key() {
    if (line1 == null || (postcode == null && town == null)) {
      return null;
    }
    return Stream.of(line1, line2, postcode == null ? town : postcode)
        .map(NameKey::of)
        .collect(Collectors.joining("|"));
  }
}
