package org.parentsmatter.drafting;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.catalogue.Catalogue;
import org.parentsmatter.catalogue.CatalogueFile;

/**
 * The rules by which plans are drafted, read from {@code drafting/rules.json}: what matters most
 * stands first. The same pupil data always gives the same proposals, each with its reason.
 */
final class DraftingRules {
  private static final String RULES = "/drafting/rules.json";

  private final List<DraftingRule> rules;
  private final List<PositiveRule> positives;

  /** What may be said about a child whom nobody has described: nothing that is not known. */
  private record PositiveRule(BigDecimal attendanceFrom, String text) {}

  DraftingRules() {
    try (JsonReader reader =
        Json.createReader(new ByteArrayInputStream(CatalogueFile.resource(RULES)))) {
      JsonObject file = reader.readObject();
      rules = file.getJsonArray("rules").getValuesAs(v -> rule(v.asJsonObject()));
      positives =
          file.getJsonArray("positive")
              .getValuesAs(
                  v ->
                      new PositiveRule(
                          number(v.asJsonObject(), "attendanceFrom"),
                          v.asJsonObject().getString("text")));
    }
  }

  /** The strategies for one pupil, what matters most first. */
  List<Proposal> proposals(PupilFacts pupil, Catalogue catalogue) {
    Map<String, Proposal> proposals = new LinkedHashMap<>();
    for (int rank = 0; rank < rules.size(); rank++) {
      DraftingRule rule = rules.get(rank);
      if (rule.applies(pupil, proposals.size())
          && catalogue.suits(rule.strategy(), pupil.ageBand())) {
        proposals.putIfAbsent(
            rule.strategy(),
            new Proposal(
                pupil.pupilId(),
                rank,
                rule.strategy(),
                pupil.fill(rule.why()),
                rule.withinWeeks()));
      }
    }
    return new ArrayList<>(proposals.values());
  }

  /** Something good about a pupil that is true as far as the school's data tell. */
  String positive(PupilFacts pupil) {
    return positives.stream()
        .filter(p -> p.attendanceFrom() == null || pupil.attendsAtLeast(p.attendanceFrom()))
        .findFirst()
        .map(p -> pupil.fill(p.text()))
        .orElseThrow();
  }

  /** The codes of all strategies that a rule names. */
  Set<String> strategies() {
    return rules.stream().map(DraftingRule::strategy).collect(Collectors.toSet());
  }

  private static DraftingRule rule(JsonObject o) {
    Set<AgeBand> ages = EnumSet.noneOf(AgeBand.class);
    if (o.containsKey("ages")) {
      o.getJsonArray("ages")
          .getValuesAs(JsonString.class)
          .forEach(a -> ages.add(CatalogueFile.constant(AgeBand.class, a.getString())));
    }
    Set<Integer> years =
        o.containsKey("years")
            ? Set.copyOf(o.getJsonArray("years").getValuesAs(JsonNumber::intValue))
            : Set.of();
    return new DraftingRule(
        o.getString("strategy"),
        number(o, "attendanceUnder"),
        number(o, "attendanceFrom"),
        ages,
        years,
        o.getBoolean("lastYearHere", false),
        o.containsKey("homeLanguage"),
        o.getInt("unlessAlready", 0),
        o.getInt("withinWeeks", 0),
        o.getString("why"));
  }

  private static BigDecimal number(JsonObject o, String name) {
    return o.containsKey(name) ? o.getJsonNumber(name).bigDecimalValue() : null;
  }
}
