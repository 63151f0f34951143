package org.parentsmatter.imports.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The address of a contact as an envelope has it: two lines, town, county, postcode. Reports keep
 * it in one cell, or as flat, house and street.
 */
final class AddressParts {
  private static final Pattern POSTCODE =
      Pattern.compile("(?i)^(.*?)[ ,]*\\b([a-z]{1,2}\\d[a-z\\d]? *\\d[a-z]{2})$");

  private final ColumnMapping mapping;

  AddressParts(ColumnMapping mapping) {
    this.mapping = mapping;
  }

  /** Address line 1, address line 2, town, county and postcode; empty where there is none. */
  List<String> of(ForeignRow row) {
    String whole = mapping.value(row, Field.ADDRESS);
    List<String> parts = whole.isEmpty() ? composed(row) : taken(whole);
    parts.set(2, or(mapping.value(row, Field.TOWN), parts.get(2)));
    parts.set(3, or(mapping.value(row, Field.COUNTY), parts.get(3)));
    parts.set(4, or(mapping.value(row, Field.POSTCODE), parts.get(4)));
    return parts;
  }

  private List<String> composed(ForeignRow row) {
    String street =
        Stream.of(Field.HOUSE_NUMBER, Field.STREET)
            .map(field -> mapping.value(row, field))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    List<String> lines =
        Stream.of(
                mapping.value(row, Field.FLAT),
                mapping.value(row, Field.HOUSE_NAME),
                street,
                mapping.value(row, Field.ADDRESS_LINE_1),
                mapping.value(row, Field.ADDRESS_LINE_2),
                mapping.value(row, Field.LOCALITY))
            .filter(part -> !part.isEmpty())
            .toList();
    return inFive(lines, "", "", "");
  }

  /** Takes an address in one cell apart at its commas. */
  private static List<String> taken(String whole) {
    String rest = whole;
    String postcode = "";
    Matcher end = POSTCODE.matcher(whole);
    if (end.matches()) {
      rest = end.group(1);
      postcode = end.group(2);
    }
    List<String> parts = new ArrayList<>();
    for (String part : rest.split(",")) {
      boolean number = !parts.isEmpty() && parts.get(parts.size() - 1).matches("\\d+[A-Za-z]?");
      if (number) {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + part.strip());
      } else if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    String county = parts.size() > 3 ? parts.remove(parts.size() - 1) : "";
    String town = parts.size() > 1 ? parts.remove(parts.size() - 1) : "";
    return inFive(parts, town, county, postcode);
  }

  private static List<String> inFive(
      List<String> lines, String town, String county, String postcode) {
    int first = Math.max(1, lines.size() - 1);
    String line1 = lines.stream().limit(first).collect(Collectors.joining(", "));
    String line2 = lines.size() > 1 ? lines.get(lines.size() - 1) : "";
    return new ArrayList<>(List.of(line1, line2, town, county, postcode));
  }

  private static String or(String value, String otherwise) {
    return value.isEmpty() ? otherwise : value;
  }
}
