package org.parentsmatter.plan;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.parentsmatter.plan.PlanContent.Praised;
import org.parentsmatter.plan.PlanContent.Promised;
import org.parentsmatter.plan.PlanContent.Reviewed;
import org.parentsmatter.plan.PlanContent.Said;

/** A plan's content as it is kept with each version: JSON in UTF-8. What is empty is left out. */
final class PlanContentJson {
  private final JsonObjectBuilder written = Json.createObjectBuilder();

  private PlanContentJson() {}

  static byte[] write(PlanContent plan) {
    PlanContentJson json =
        object()
            .with("status", plan.status())
            .with("reviewOn", plan.reviewOn())
            .with("sharedHow", plan.sharedHow())
            .with("sharedOn", plan.sharedOn())
            .with("activeFrom", plan.activeFrom())
            .with("closedOn", plan.closedOn())
            .with("closedWhy", plan.closedWhy())
            .all("praises", plan.praises(), PlanContentJson::praise)
            .all("commitments", plan.commitments(), PlanContentJson::commitment)
            .all("answers", plan.answers(), PlanContentJson::answer);
    if (plan.review() != null) {
      json.written.add("review", review(plan.review()).written);
    }
    return json.written.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static PlanContentJson praise(Praised p) {
    return object().with("pupil", p.pupilId()).with("text", p.text());
  }

  private static PlanContentJson commitment(Promised c) {
    return object()
        .with("id", c.id())
        .with("parent", c.parentId())
        .with("pupil", c.promise().pupilId())
        .with("strategy", c.promise().strategyId())
        .with("owner", c.promise().owner())
        .with("text", c.promise().text())
        .with("why", c.promise().why())
        .with("due", c.promise().dueOn())
        .with("outcome", c.outcome())
        .with("note", c.note());
  }

  private static PlanContentJson answer(Said a) {
    return object()
        .with("parent", a.parentId())
        .with("answer", a.answer())
        .with("how", a.how())
        .with("day", a.day())
        .with("words", a.words())
        .with("slip", a.slip());
  }

  private static PlanContentJson review(Reviewed r) {
    return object()
        .with("on", r.on())
        .with("parentPart", r.parentPart())
        .with("whatNext", r.whatNext())
        .with("nextOn", r.nextOn())
        .with("words", r.words());
  }

  private static PlanContentJson object() {
    return new PlanContentJson();
  }

  private PlanContentJson with(String name, Object value) {
    if (value instanceof Long number) {
      written.add(name, number);
    } else if (value != null) {
      written.add(name, value.toString());
    }
    return this;
  }

  private <T> PlanContentJson all(String name, List<T> items, Function<T, PlanContentJson> form) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    items.forEach(item -> array.add(form.apply(item).written));
    written.add(name, array);
    return this;
  }

  static PlanContent read(byte[] content) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
      JsonObject o = reader.readObject();
      return new PlanContent(
          PlanStatus.valueOf(o.getString("status")),
          date(o, "reviewOn"),
          word(o, "sharedHow", SharedHow.class),
          date(o, "sharedOn"),
          date(o, "activeFrom"),
          date(o, "closedOn"),
          text(o, "closedWhy"),
          all(o, "praises", p -> new Praised(number(p, "pupil"), text(p, "text"))),
          all(o, "commitments", PlanContentJson::promised),
          all(o, "answers", PlanContentJson::said),
          o.containsKey("review") ? reviewed(o.getJsonObject("review")) : null);
    }
  }

  private static Promised promised(JsonObject c) {
    Promise promise =
        new Promise(
            number(c, "pupil"),
            number(c, "strategy"),
            text(c, "owner"),
            text(c, "text"),
            text(c, "why"),
            date(c, "due"));
    return new Promised(
        number(c, "id"),
        number(c, "parent"),
        promise,
        word(c, "outcome", Outcome.class),
        text(c, "note"));
  }

  private static Said said(JsonObject a) {
    return new Said(
        number(a, "parent"),
        word(a, "answer", Answer.class),
        word(a, "how", SaidHow.class),
        date(a, "day"),
        text(a, "words"),
        text(a, "slip"));
  }

  private static Reviewed reviewed(JsonObject r) {
    return new Reviewed(
        date(r, "on"),
        word(r, "parentPart", ParentPart.class),
        word(r, "whatNext", WhatNext.class),
        date(r, "nextOn"),
        text(r, "words"));
  }

  private static <T> List<T> all(JsonObject o, String name, Function<JsonObject, T> form) {
    return o.getJsonArray(name).getValuesAs(JsonObject.class).stream().map(form).toList();
  }

  private static String text(JsonObject o, String name) {
    return o.getString(name, null);
  }

  private static LocalDate date(JsonObject o, String name) {
    String text = text(o, name);
    return text == null ? null : LocalDate.parse(text);
  }

  private static Long number(JsonObject o, String name) {
    return o.containsKey(name) ? Long.valueOf(o.getJsonNumber(name).longValue()) : null;
  }

  private static <E extends Enum<E>> E word(JsonObject o, String name, Class<E> type) {
    String text = text(o, name);
    return text == null ? null : Enum.valueOf(type, text);
  }
}
