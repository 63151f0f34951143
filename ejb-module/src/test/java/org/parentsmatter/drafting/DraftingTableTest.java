package org.parentsmatter.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parentsmatter.catalogue.Catalogue;
import org.parentsmatter.catalogue.CatalogueEntry;
import org.parentsmatter.catalogue.CatalogueFile;
import org.parentsmatter.plan.DraftedPlan;
import org.parentsmatter.plan.Promise;

/**
 * The rules as a table, {@code drafting/table.txt}: what the school knows about Zoe, and what is
 * proposed with which reason.
 */
class DraftingTableTest {
  static final Catalogue CATALOGUE = catalogue();
  private static final DraftingRules RULES = new DraftingRules();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Catalogue catalogue() {
    List<CatalogueEntry> entries = new CatalogueFile().entries();
    return new Catalogue(
        IntStream.range(0, entries.size())
            .mapToObj(i -> new Catalogue.Entry(i + 1, entries.get(i)))
            .toList());
  }

  static PlanDraft drafts() {
    return new PlanDraft(RULES, CATALOGUE, TODAY, TODAY.plusWeeks(4));
  }

  static Stream<String> rows() {
    String table =
        new String(CatalogueFile.resource("/drafting/table.txt"), StandardCharsets.UTF_8);
    return Arrays.stream(table.split("\\R(?:[ \\t]*\\R)+"))
        .map(String::strip)
        .filter(r -> r.startsWith("known"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void what_is_known_gives_what_is_proposed(String row) {
    String known = row.lines().findFirst().orElseThrow().substring("known".length()).strip();
    assertThat(inWords(known)).isEqualTo(row);
  }

  @Test
  void every_row_of_the_table_is_looked_at() {
    assertThat(rows().count()).isGreaterThan(40);
  }

  @Test
  void every_rule_names_a_strategy_of_the_catalogue() {
    assertThat(RULES.strategies())
        .allSatisfy(code -> assertThat(CATALOGUE.entry(code)).as(code).isPresent());
  }

  @Test
  void what_is_proposed_instead_is_never_hard_for_the_same_reason() {
    List<Adaptation> all = Adaptation.all();
    assertThat(all)
        .allSatisfy(
            a ->
                assertThat(all)
                    .noneMatch(
                        b -> b.barrier() == a.barrier() && a.instead().contains(b.strategy())));
  }

  private static String inWords(String known) {
    FamilyDraft draft = drafts().of(FamilyInWords.of(known));
    DraftedPlan plan = draft.plan();
    List<String> lines = new ArrayList<>();
    lines.add("known   " + known);
    lines.add("good    " + plan.praises().get(0).text());
    lines.add("school  " + promises(plan.school()));
    for (DraftedPlan.OfParent parent : plan.parents()) {
      lines.add(
          (parent.parentId() == FamilyInWords.PARENT ? "parent  " : "other   ")
              + promises(parent.promises()));
    }
    if (plan.tierWhy() != null) {
      lines.add("tier    " + plan.tier().label().toLowerCase(Locale.ROOT) + ": " + plan.tierWhy());
    }
    draft.leftOut().stream()
        .filter(each -> !each.why().startsWith("three are"))
        .map(
            each ->
                "not     "
                    + (each.parentId() == null ? "school" : "parent")
                    + ": "
                    + each.strategy()
                    + ": "
                    + each.why())
        .forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String promises(List<Promise> promises) {
    return promises.isEmpty()
        ? "nothing"
        : promises.stream()
            .map(p -> code(p) + ": " + p.why())
            .collect(Collectors.joining("\n        "));
  }

  private static String code(Promise promise) {
    return promise.strategyId() == null
        ? promise.text()
        : CATALOGUE.entries().stream()
            .filter(e -> e.id() == promise.strategyId())
            .findFirst()
            .orElseThrow()
            .text()
            .code();
  }
}
