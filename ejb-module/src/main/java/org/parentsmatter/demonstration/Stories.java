package org.parentsmatter.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.parentsmatter.contact.Purpose;
import org.parentsmatter.contact.RequestDecision;

/** What was said at the demonstration school, read from {@code demonstration/contacts.json}. */
record Stories(
    List<Story> goodNews,
    List<Story> everyday,
    List<Story> concerns,
    List<Story> fromParents,
    List<Story> answers,
    List<Asked> requests,
    List<String> followUps,
    List<String> bestTimes) {
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
          words(all, "bestTimes"));
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

  private static List<String> words(JsonObject all, String name) {
    return all.getJsonArray(name).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }
}
