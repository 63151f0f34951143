package org.parentsmatter.imports.mapping;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parentsmatter.imports.IdKey;
import org.parentsmatter.imports.JsonWords;

/**
 * The headings that reports of SIMS, Arbor, Bromcom and others are known to have: {@code
 * columns/headings.json}. For each field it lists the headings that can mean nothing else, the
 * likelier first, and those that perhaps mean it. They are compared as {@link IdKey} writes them,
 * so case, blanks and punctuation do not matter; but a % says something.
 */
final class KnownHeadings {
  private static final String FILE = "/columns/headings.json";
  private static final int PERHAPS = 1000;

  private static final Map<FileKind, Map<Field, List<String>>> SURE = new EnumMap<>(FileKind.class);
  private static final Map<FileKind, Map<Field, List<String>>> MAYBE =
      new EnumMap<>(FileKind.class);

  private static final List<String> COURT_ORDERS;

  static {
    JsonObject kinds = JsonWords.read(FILE);
    COURT_ORDERS = keys(kinds.getJsonArray("COURT_ORDERS"));
    for (FileKind kind : FileKind.values()) {
      JsonObject fields = kinds.getJsonObject(kind.name());
      SURE.put(kind, headings(fields, "sure"));
      MAYBE.put(kind, headings(fields, "perhaps"));
    }
  }

  private KnownHeadings() {}

  private record Candidate(int column, Field field, int rank) {}

  /** A heading as it is compared. */
  static String key(String heading) {
    return IdKey.of(heading.replace("%", "percent"));
  }

  /** Whether a column tells of court orders, which no import takes: a person records them. */
  static boolean isCourtOrder(String heading) {
    return COURT_ORDERS.contains(key(heading));
  }

  /**
   * What the columns probably are, by their place; each field at most once. Where several columns
   * could be the same, the likelier one is.
   */
  static Map<Integer, Guess> guess(FileKind kind, List<String> headings) {
    Map<Integer, Guess> guesses = new TreeMap<>();
    Set<Field> given = new HashSet<>();
    for (Candidate candidate : candidates(kind, headings)) {
      if (!guesses.containsKey(candidate.column()) && given.add(candidate.field())) {
        guesses.put(candidate.column(), new Guess(candidate.field(), candidate.rank() < PERHAPS));
      }
    }
    return guesses;
  }

  private static List<Candidate> candidates(FileKind kind, List<String> headings) {
    List<Candidate> candidates = new ArrayList<>();
    for (int column = 0; column < headings.size(); column++) {
      String key = key(headings.get(column));
      for (Field field : Field.of(kind)) {
        int sure = SURE.get(kind).get(field).indexOf(key);
        int maybe = MAYBE.get(kind).get(field).indexOf(key);
        if (sure >= 0) {
          candidates.add(new Candidate(column, field, sure));
        } else if (maybe >= 0) {
          candidates.add(new Candidate(column, field, PERHAPS + maybe));
        }
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::rank));
    return candidates;
  }

  private static Map<Field, List<String>> headings(JsonObject fields, String certainty) {
    Map<Field, List<String>> headings = new EnumMap<>(Field.class);
    for (String name : fields.keySet()) {
      headings.put(Field.valueOf(name), keys(fields.getJsonObject(name).getJsonArray(certainty)));
    }
    return headings;
  }

  private static List<String> keys(JsonArray headings) {
    return headings.getValuesAs(JsonString.class).stream()
        .map(heading -> key(heading.getString()))
        .toList();
  }
}
