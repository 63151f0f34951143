package org.parentsmatter.drafting.rounds;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What staff look at before plans are written: proposals with reasons, and what is left out. */
public record RoundContent(List<Line> lines) implements Serializable {
  public RoundContent {
    lines = List.copyOf(lines);
  }

  /** Of what kind a line is. */
  public enum Kind {
    GOOD,
    PROMISE,
    LEFT_OUT
  }

  /**
   * One line.
   *
   * @param who "The school" or the parent; empty for something good
   * @param why empty for something good
   */
  public record Line(Kind kind, String who, String text, String why) implements Serializable {}

  public List<Line> good() {
    return of(Kind.GOOD);
  }

  public List<Line> promises() {
    return of(Kind.PROMISE);
  }

  public List<Line> leftOut() {
    return of(Kind.LEFT_OUT);
  }

  private List<Line> of(Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).toList();
  }

  byte[] json() {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Line line : lines) {
      array.add(
          Json.createObjectBuilder()
              .add("kind", line.kind().name())
              .add("who", line.who())
              .add("text", line.text())
              .add("why", line.why()));
    }
    return array.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  static RoundContent of(byte[] json) {
    if (json == null) {
      return new RoundContent(List.of());
    }
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
      return new RoundContent(
          reader.readArray().getValuesAs(JsonObject.class).stream()
              .map(
                  o ->
                      new Line(
                          Kind.valueOf(o.getString("kind")),
                          o.getString("who"),
                          o.getString("text"),
                          o.getString("why")))
              .toList());
    }
  }
}
