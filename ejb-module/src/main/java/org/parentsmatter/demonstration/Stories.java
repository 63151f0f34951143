package org.parentsmatter.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parentsmatter.contact.Purpose;
import org.parentsmatter.contact.RequestDecision;
import org.parentsmatter.plan.Answer;

/** What was said at the demonstration school, read from {@code demonstration/contacts.json}. */
record Stories(
    List<Story> goodNews,
    List<Story> everyday,
    List<Story> concerns,
    List<Story> fromParents,
    List<Story> answers,
    List<Asked> requests,
    List<String> followUps,
    List<String> bestTimes,
    Plans plans) {
  private static final String FILE = "/demonstration/contacts.json";
  private static final String CHILD = "{child}";

  /** What one contact was about; the note may hold the child's name. */
  record Story(Purpose purpose, String note) {
    String about(String child) {
      return note.replace(CHILD, child);
    }
  }

  /** What a parent asked for, and what came of it. */
  record Asked(String words, RequestDecision decision, String answer) {
    String words(String child) {
      return words.replace(CHILD, child);
    }

    String answer(String child) {
      return answer.replace(CHILD, child);
    }
  }

  /**
   * What was said about plans.
   *
   * @param answers the words of parents, by what they answered
   * @param reviews what was remembered of a review
   */
  record Plans(Map<Answer, List<String>> answers, List<String> reviews, String closed) {}

  static Stories read() {
    try (InputStream file = Stories.class.getResourceAsStream(FILE);
        JsonReader reader = Json.createReader(file)) {
      JsonObject all = reader.readObject();
      return new Stories(
          stories(all, "goodNews"),
          stories(all, "everyday"),
          stories(all, "concerns"),
          stories(all, "fromParents"),
          stories(all, "answers"),
          all.getJsonArray("requests").getValuesAs(each -> asked(each.asJsonObject())),
          words(all, "followUps"),
          words(all, "bestTimes"),
          plans(all.getJsonObject("plans")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Story> stories(JsonObject all, String name) {
    return all.getJsonArray(name)
        .getValuesAs(
            each -> {
              JsonObject story = each.asJsonObject();
              return new Story(
                  Purpose.valueOf(story.getString("purpose")), story.getString("note"));
            });
  }

  private static Asked asked(JsonObject asked) {
    return new Asked(
        asked.getString("asked"),
        RequestDecision.valueOf(asked.getString("decision")),
        asked.getString("answer"));
  }

  private static Plans plans(JsonObject plans) {
    return new Plans(
        Stream.of(Answer.AGREED, Answer.TALK, Answer.SOMETHING_ELSE)
            .collect(Collectors.toMap(Function.identity(), each -> words(plans, each.name()))),
        words(plans, "reviews"),
        plans.getString("closed"));
  }

  private static List<String> words(JsonObject all, String name) {
    return all.getJsonArray(name).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }
}
