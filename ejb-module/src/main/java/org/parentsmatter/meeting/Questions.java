package org.parentsmatter.meeting;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.catalogue.Need;

/**
 * The questions to parents, as they are kept in {@code meeting/questions.json}, and which of them
 * open a conversation: two that fit everybody of that age, then one for each need, then more.
 */
final class Questions {
  private static final String FILE = "/meeting/questions.json";
  private static final int OPENING = 2;
  private static final List<Question> ALL = read();

  private Questions() {}

  static List<Question> all() {
    return ALL;
  }

  /**
   * Different questions for a conversation.
   *
   * @param ages of the children; none where nobody knows, which fits every question
   * @param needs the most important first
   */
  static List<Question> choose(Set<AgeBand> ages, Collection<Need> needs, int atMost) {
    Set<AgeBand> of = ages.isEmpty() ? EnumSet.allOf(AgeBand.class) : ages;
    List<Question> fitting = ALL.stream().filter(question -> question.fits(of)).toList();
    List<Question> general = fitting.stream().filter(q -> q.need() == null).toList();
    Set<Question> chosen =
        new LinkedHashSet<>(general.subList(0, Math.min(OPENING, general.size())));
    for (Need need : needs) {
      fitting.stream().filter(q -> q.need() == need).findFirst().ifPresent(chosen::add);
    }
    chosen.addAll(general);
    List<Question> some = new ArrayList<>(chosen);
    return List.copyOf(some.subList(0, Math.min(atMost, some.size())));
  }

  private static List<Question> read() {
    try (InputStream stream = Questions.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing from the product");
      }
      try (JsonReader reader = Json.createReader(stream)) {
        return reader.readArray().getValuesAs(Questions::question);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Question question(JsonValue value) {
    JsonObject o = value.asJsonObject();
    Set<AgeBand> ages = EnumSet.noneOf(AgeBand.class);
    if (o.containsKey("ages")) {
      o.getJsonArray("ages")
          .getValuesAs(JsonString.class)
          .forEach(age -> ages.add(constant(AgeBand.class, age.getString())));
    }
    return new Question(
        o.getString("words"),
        ages.isEmpty() ? EnumSet.allOf(AgeBand.class) : ages,
        o.containsKey("need") ? constant(Need.class, o.getString("need")) : null);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
