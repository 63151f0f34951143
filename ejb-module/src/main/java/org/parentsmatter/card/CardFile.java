package org.parentsmatter.card;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parentsmatter.card.Card.Evidence;
import org.parentsmatter.card.Card.Instead;
import org.parentsmatter.catalogue.CatalogueFile;
import org.parentsmatter.catalogue.EvidenceSource;

/**
 * The cards as they are kept in the repository, one file a topic in {@code cards}. What they claim
 * has its source in the catalogue, or they cannot be read.
 */
final class CardFile {
  private static final List<String> TOPICS =
      List.of(
          "good-news-call",
          "first-meeting",
          "parents-evening",
          "asking-about-learning",
          "no-answer",
          "attendance",
          "behaviour",
          "angry-parent",
          "saying-no",
          "other-language",
          "two-homes",
          "school-was-hard",
          "loss-and-illness",
          "money",
          "passing-on");

  private static final Map<String, EvidenceSource> SOURCES =
      CatalogueFile.sources().stream()
          .collect(Collectors.toMap(EvidenceSource::key, Function.identity()));

  private static final List<Card> ALL = TOPICS.stream().map(CardFile::read).toList();

  private CardFile() {}

  /** All of them, those of one group together. */
  static List<Card> all() {
    return ALL;
  }

  static Optional<Card> find(String topic) {
    return ALL.stream().filter(card -> card.topic().equals(topic)).findFirst();
  }

  private static Card read(String topic) {
    try (JsonReader reader =
        Json.createReader(
            new ByteArrayInputStream(CatalogueFile.resource("/cards/" + topic + ".json")))) {
      return card(reader.readObject());
    }
  }

  private static Card card(JsonObject o) {
    return new Card(
        o.getString("topic"),
        CatalogueFile.constant(CardGroup.class, o.getString("group")),
        o.getString("title"),
        o.getString("about"),
        texts(o, "remember"),
        texts(o, "say"),
        o.getJsonArray("instead").getValuesAs(JsonObject.class).stream()
            .map(pair -> new Instead(pair.getString("avoid"), pair.getString("say")))
            .toList(),
        texts(o, "next"),
        texts(o, "help"),
        o.containsKey("evidence") ? evidence(o.getJsonObject("evidence")) : null);
  }

  private static List<String> texts(JsonObject o, String name) {
    return o.getJsonArray(name).getValuesAs(JsonString::getString);
  }

  private static Evidence evidence(JsonObject o) {
    EvidenceSource source = SOURCES.get(o.getString("source"));
    if (source == null) {
      throw new IllegalArgumentException(o.getString("source") + " is no known source");
    }
    return new Evidence(o.getString("says"), source);
  }
}
