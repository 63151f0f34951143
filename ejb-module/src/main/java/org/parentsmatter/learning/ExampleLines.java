package org.parentsmatter.learning;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of {@code learning/examples.json}, written by us: examples for a school that begins,
 * and what the demonstration school learns.
 */
public final class ExampleLines {
  private static final String FILE = "/learning/examples.json";
  private static final List<ExampleLine> ALL = read();

  /** What schools call the subjects of the file, too, in small letters. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "mathematics", "maths",
          "math", "maths",
          "english language", "english",
          "literacy", "english",
          "numeracy", "maths",
          "pe", "physical education",
          "re", "religious education",
          "mfl", "french",
          "computer science", "computing");

  private ExampleLines() {}

  /** All of them, in the order of the file. */
  public static List<ExampleLine> all() {
    return Collections.unmodifiableList(ALL);
  }

  /**
   * An example for a class.
   *
   * @param subject null for a tutor group
   */
  public static Optional<ExampleLine> of(String subject, String yearGroup, int halfTerm) {
    String wanted = key(subject);
    return ALL.stream()
        .filter(line -> line.halfTerm() == halfTerm)
        .filter(line -> line.yearGroup().equals(yearGroup))
        .filter(line -> key(line.subject()).equals(wanted))
        .findFirst();
  }

  private static String key(String subject) {
    String name = subject == null ? "" : subject.strip().toLowerCase(Locale.UK);
    return OTHER_NAMES.getOrDefault(name, name);
  }

  private static List<ExampleLine> read() {
    try (InputStream stream = ExampleLines.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing from the product");
      }
      try (JsonReader reader = Json.createReader(stream)) {
        return reader.readArray().stream().flatMap(ExampleLines::lines).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<ExampleLine> lines(JsonValue value) {
    JsonObject o = value.asJsonObject();
    Wording wording = new Wording(o.getString("learning"), o.getString("question"));
    return o.getJsonArray("years").getValuesAs(JsonString.class).stream()
        .map(
            year ->
                new ExampleLine(
                    o.getString("subject", null), year.getString(), o.getInt("halfTerm"), wording));
  }
}
