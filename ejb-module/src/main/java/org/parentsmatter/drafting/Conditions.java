package org.parentsmatter.drafting;

import static org.parentsmatter.drafting.Condition.plain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.catalogue.CatalogueFile;
import org.parentsmatter.contact.Barrier;
import org.parentsmatter.drafting.Progress.Subject;
import org.parentsmatter.family.AttainmentStanding;

/** The words in which rules ask, and what they mean. There are no others. */
final class Conditions {
  private record Form(Pattern words, Function<Matcher, Condition> meaning) {}

  private static final List<Form> FORMS =
      List.of(
          form("always", m -> plain(s -> true)),
          form("attendance under (\\d+)", m -> plain(s -> s.pupil().attendsLessThan(percent(m)))),
          form("attendance from (\\d+)", m -> plain(s -> s.pupil().attendsAtLeast(percent(m)))),
          form("ages ([\\w -]+)", Conditions::ages),
          form("years? ([\\d ]+)", Conditions::years),
          form("last year here", m -> plain(s -> s.pupil().lastYearHere())),
          form(
              "another language at home", m -> plain(s -> s.pupil().speaksAnotherLanguageAtHome())),
          form("reading (\\d+) months (behind|ahead)", Conditions::reading),
          form("(well )?below in (\\d+) subjects", Conditions::manyBelow),
          form("(well )?below in ([a-z ]+)", Conditions::below),
          form("above in any subject", m -> about(p -> p.best())),
          form("moved up in any subject", m -> about(p -> p.movedUp())),
          form("no good news yet", m -> plain(s -> s.pupil().contacts().noGoodNews())),
          form("nobody reached", m -> plain(s -> s.pupil().contacts().nobodyReached())),
          form("no contact yet", m -> plain(s -> s.pupil().contacts().never())),
          form("good news known", m -> plain(s -> s.pupil().contacts().praised())),
          form("parent waits for an answer", m -> plain(s -> s.voice().waitsForAnswer())),
          form("parent named ([a-z ]+)", Conditions::named),
          form(
              "(\\d+) things did not help",
              m -> {
                int most = number(m, 1);
                return plain(s -> s.pupil().tried().didNotHelp().size() >= most);
              }),
          form(
              "fewer than (\\d+) proposals",
              m -> {
                int limit = number(m, 1);
                return plain(s -> s.already() < limit);
              }));

  private Conditions() {}

  /**
   * The conditions between commas.
   *
   * @throws IllegalStateException when one is not among those that there are
   */
  static List<Condition> of(RuleTable.Row row) {
    return Arrays.stream(row.cell("when").split(","))
        .map(words -> one(row.place(), words.strip()))
        .toList();
  }

  private static Condition one(String place, String words) {
    for (Form form : FORMS) {
      Matcher matcher = form.words().matcher(words);
      if (matcher.matches()) {
        return form.meaning().apply(matcher);
      }
    }
    throw new IllegalStateException(place + ": nobody knows what \"" + words + "\" means");
  }

  /** "shift work" is {@code SHIFT_WORK}. */
  static Barrier barrier(String words) {
    return Barrier.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  private static Form form(String words, Function<Matcher, Condition> meaning) {
    return new Form(Pattern.compile(words), meaning);
  }

  private static Condition ages(Matcher m) {
    Set<AgeBand> ages = EnumSet.noneOf(AgeBand.class);
    for (String age : m.group(1).split(" ")) {
      ages.add(CatalogueFile.constant(AgeBand.class, age));
    }
    return plain(s -> s.pupil().ageBand() != null && ages.contains(s.pupil().ageBand()));
  }

  private static Condition years(Matcher m) {
    Set<Integer> years =
        Arrays.stream(m.group(1).split(" ")).map(Integer::valueOf).collect(Collectors.toSet());
    return plain(s -> years.contains(s.pupil().year()));
  }

  private static Condition reading(Matcher m) {
    int months = number(m, 1);
    boolean behind = m.group(2).equals("behind");
    return new Condition(
        s -> {
          Integer ahead = s.pupil().progress().readingMonthsAhead();
          return ahead != null && (behind ? -ahead : ahead) >= months;
        },
        s -> Map.of("behind", -s.pupil().progress().readingMonthsAhead() + " months"));
  }

  private static Condition below(Matcher m) {
    AttainmentStanding atMost = standing(m);
    String subject = m.group(2);
    return about(p -> p.lowest(atMost, subject));
  }

  private static Condition manyBelow(Matcher m) {
    AttainmentStanding atMost = standing(m);
    int least = number(m, 2);
    return new Condition(
        s -> s.pupil().progress().atMost(atMost).size() >= least,
        s ->
            Map.of(
                "subjects",
                s.pupil().progress().atMost(atMost).stream()
                    .map(Subject::name)
                    .collect(Collectors.joining(" and "))));
  }

  private static Condition about(Function<Progress, Optional<Subject>> subject) {
    return new Condition(
        s -> subject.apply(s.pupil().progress()).isPresent(),
        s -> {
          Subject found = subject.apply(s.pupil().progress()).orElseThrow();
          return Map.of("subject", found.name(), "standing", found.now().label());
        });
  }

  private static Condition named(Matcher m) {
    Barrier barrier = barrier(m.group(1));
    return plain(s -> s.voice().barriers().contains(barrier));
  }

  private static AttainmentStanding standing(Matcher m) {
    return m.group(1) == null ? AttainmentStanding.BELOW : AttainmentStanding.WELL_BELOW;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static BigDecimal percent(Matcher m) {
    return new BigDecimal(m.group(1));
  }
}
