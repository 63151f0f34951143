package org.parentsmatter.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parentsmatter.catalogue.Catalogue;
import org.parentsmatter.catalogue.Side;

/**
 * The rules by which plans are drafted, read from the tables in {@code drafting/}: what matters
 * most stands first. The same data always gives the same proposals, each with its reason. What did
 * not help is not proposed again, what helped comes first, and what a parent finds hard gives way
 * to something else.
 */
final class DraftingRules {
  private static final int FIRST_OF_ALL = -1000;
  private static final String HELPED = "this helped before";

  private final List<DraftingRule> rules = DraftingRule.all();
  private final List<Adaptation> adaptations = Adaptation.all();
  private final List<GoodNews> goodNews =
      RuleTable.read("good-news").stream()
          .map(row -> new GoodNews(Conditions.of(row), row.cell("words")))
          .toList();

  private record GoodNews(List<Condition> when, String words) {}

  /** What is proposed for one pupil on one side, what matters most first, and what is not. */
  record Weighed(List<Proposal> proposals, List<LeftOut> leftOut) {}

  /** One side of the plan, for one pupil. */
  record About(PupilFacts pupil, Side side, Voice voice, Tried tried) {}

  Weighed weigh(About about, Catalogue catalogue) {
    Map<String, Proposal> proposals = new LinkedHashMap<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (int rank = 0; rank < rules.size(); rank++) {
      DraftingRule rule = rules.get(rank);
      Situation situation = new Situation(about.pupil(), about.voice(), proposals.size());
      Optional<String> why = rule.reason(situation);
      if (why.isEmpty() || !fits(rule.strategy(), about, catalogue)) {
        continue;
      }
      if (about.tried().didNotHelp().contains(rule.strategy())) {
        leftOut.add(leftOut(about, rule.strategy(), "it did not help before", catalogue));
        continue;
      }
      Optional<Adaptation> hard = hard(rule.strategy(), about.voice());
      if (hard.isPresent()) {
        leftOut.add(
            leftOut(
                about,
                rule.strategy(),
                "named as hard: " + hard.get().barrier().label(),
                catalogue));
        instead(hard.get(), about, catalogue)
            .ifPresent(
                code -> proposals.putIfAbsent(code, proposal(about, rule, code, hard.get().why())));
        continue;
      }
      proposals.putIfAbsent(rule.strategy(), proposal(about, rule, rule.strategy(), why.get()));
    }
    goOnWithWhatHelped(about, proposals, catalogue);
    return new Weighed(
        proposals.values().stream().sorted(Comparator.comparingInt(Proposal::rank)).toList(),
        leftOut.stream().distinct().toList());
  }

  private Proposal proposal(About about, DraftingRule rule, String code, String why) {
    return new Proposal(
        about.pupil().pupilId(), rules.indexOf(rule), code, why, rule.withinWeeks());
  }

  /** What no rule speaks of was chosen by a person, and helped: it goes on by itself. */
  private void goOnWithWhatHelped(
      About about, Map<String, Proposal> proposals, Catalogue catalogue) {
    for (String code : about.tried().helped().stream().sorted().toList()) {
      Proposal known = proposals.get(code);
      boolean chosen = rules.stream().noneMatch(rule -> rule.strategy().equals(code));
      if (known != null) {
        proposals.put(code, known.first(FIRST_OF_ALL, known.why() + ", and " + HELPED));
      } else if (chosen && fits(code, about, catalogue) && hard(code, about.voice()).isEmpty()) {
        proposals.put(code, new Proposal(about.pupil().pupilId(), FIRST_OF_ALL, code, HELPED, 0));
      }
    }
  }

  private static boolean fits(String code, About about, Catalogue catalogue) {
    return catalogue.suits(code, about.pupil().ageBand())
        && catalogue
            .entry(code)
            .map(e -> e.text().does(about.side(), about.pupil().calledName()))
            .isPresent();
  }

  private Optional<Adaptation> hard(String code, Voice voice) {
    return adaptations.stream()
        .filter(a -> a.strategy().equals(code) && voice.barriers().contains(a.barrier()))
        .findFirst();
  }

  private Optional<String> instead(Adaptation hard, About about, Catalogue catalogue) {
    return hard.instead().stream()
        .filter(code -> fits(code, about, catalogue))
        .filter(code -> !about.tried().didNotHelp().contains(code))
        .filter(code -> hard(code, about.voice()).isEmpty())
        .findFirst();
  }

  private static LeftOut leftOut(About about, String code, String why, Catalogue catalogue) {
    return new LeftOut(
        about.pupil().pupilId(), null, catalogue.entry(code).orElseThrow().text().title(), why);
  }

  /** Something good about a pupil that is true as far as the school's data tell. */
  String positive(PupilFacts pupil) {
    return goodNews.stream()
        .flatMap(news -> Condition.fill(news.when(), Situation.of(pupil), news.words()).stream())
        .findFirst()
        .orElseThrow();
  }

  /** The codes of all strategies that a rule names. */
  Set<String> strategies() {
    return Stream.concat(
            rules.stream().map(DraftingRule::strategy),
            adaptations.stream()
                .flatMap(a -> Stream.concat(Stream.of(a.strategy()), a.instead().stream())))
        .collect(Collectors.toSet());
  }
}
