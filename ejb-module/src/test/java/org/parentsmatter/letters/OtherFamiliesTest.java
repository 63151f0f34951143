package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.entitlement.RestrictionScope;
import org.parentsmatter.plan.PlanPart;
import org.parentsmatter.testing.LetterText;

/**
 * Whatever the families, no letter holds a datum of a pupil whom it is not about: generated
 * families with half-brothers, step-parents, childminders and court orders, and plans that are all
 * handed to everybody, so that only the letter's own care keeps them apart.
 */
class OtherFamiliesTest {
  private static final int PUPILS = 60;
  private static final int PARENTS = 80;
  private static final String[] KINDS = {
    "MOTHER", "FATHER", "STEP_PARENT", "CHILDMINDER", "GRANDPARENT"
  };

  @ParameterizedTest(name = "families of seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noLetterHoldsADatumOfAnotherPupil(long seed) throws SQLException {
    DataSource dataSource = EachDatabase.derby();
    InventedSchool school = new InventedSchool(dataSource);
    Map<Integer, Set<Integer>> entitled = families(school, new Random(seed));
    school.run().freeze(seed);

    List<OpenLetter> letters =
        new OpenLetters(school.connection(), OtherFamiliesTest::everyPlanForEverybody)
            .ofRun(InventedSchool.RUN, 1000);
    assertThat(letters).hasSize(entitled.size());
    assertThat(school.list("select reason from letter where outcome = 'REFUSED'"))
        .hasSize(PARENTS - entitled.size())
        .noneMatch(String::isBlank)
        .anyMatch(reason -> reason.contains("ask the safeguarding lead"));
    for (OpenLetter letter : letters) {
      FinishedLetter finished = InventedSchool.set(letter);
      assertThat(finished.isProduced()).as(finished.reason()).isTrue();
      String content = LetterText.of(finished.letter().pdf());
      Set<Integer> named = new HashSet<>();
      for (int pupil = 1; pupil <= PUPILS; pupil++) {
        if (content.contains(name(pupil))) {
          named.add(pupil);
        }
      }
      assertThat(named).isEqualTo(entitled.get((int) letter.parentId()));
    }
  }

  @ParameterizedTest(name = "families of seed {0}")
  @ValueSource(longs = {6, 7, 8})
  void noLetterSaysHowToReachAnybodyButWhomItGoesTo(long seed) throws SQLException {
    InventedSchool school = new InventedSchool(EachDatabase.derby());
    families(school, new Random(seed));
    for (int parent = 101; parent <= 100 + PARENTS; parent++) {
      school.reach(parent, "Old");
    }
    school.execute(
        "insert into protected_address (id, parent_id, protects, marked_by, marked_at, version)"
            + " select id, id, id, 'dsl', current_timestamp, 1 from parent where mod(id, 3) = 0");
    school.run().freeze(seed);
    List<OpenLetter> before = open(school);
    for (int parent = 101; parent <= 100 + PARENTS; parent++) {
      school.reach(parent, "New");
    }
    assertThat(before).isNotEmpty();
    before.forEach(letter -> assertThat(reachedBy(letter)).containsOnly("Old" + letter.parentId()));
    open(school)
        .forEach(letter -> assertThat(reachedBy(letter)).containsOnly("New" + letter.parentId()));
  }

  private static List<OpenLetter> open(InventedSchool school) throws SQLException {
    return new OpenLetters(school.connection(), OtherFamiliesTest::everyPlanForEverybody)
        .ofRun(InventedSchool.RUN, 1000);
  }

  /** Every way to reach somebody that a letter holds; each parent's begins with Old or New. */
  private static List<String> reachedBy(OpenLetter letter) {
    String content = LetterText.of(InventedSchool.set(letter).letter().pdf());
    return Pattern.compile("(?:Old|New)[0-9]+")
        .matcher(content)
        .results()
        .map(m -> m.group())
        .toList();
  }

  /**
   * Every parent has one to four pupils, whoever else has them, and is something to each of them.
   */
  private static Map<Integer, Set<Integer>> families(InventedSchool school, Random random)
      throws SQLException {
    Map<Integer, Set<Integer>> entitled = new HashMap<>();
    for (int pupil = 1; pupil <= PUPILS; pupil++) {
      school.pupil(pupil, name(pupil), "Reid", (7 + pupil % 5) + "A");
    }
    for (int parent = 101; parent <= 100 + PARENTS; parent++) {
      // Each of another name: a namesake of a restricted parent is held back as well.
      String given = "Ada" + name(parent - 100).substring(3);
      school.parent(parent, "Ms", given, "Reid", random.nextBoolean() ? "4 Mill Lane" : null);
      for (int pupil :
          random.ints(1, PUPILS + 1).distinct().limit(1 + random.nextInt(4)).toArray()) {
        String kind = KINDS[random.nextInt(KINDS.length)];
        school.tie(parent, pupil, kind);
        if (!isKeptBack(school, parent, pupil, random)
            && (kind.equals("MOTHER") || kind.equals("FATHER"))) {
          entitled.computeIfAbsent(parent, id -> new HashSet<>()).add(pupil);
        }
      }
    }
    return entitled;
  }

  /** Restricts every fourth relationship; two of the five scopes leave the letter alone. */
  private static boolean isKeptBack(InventedSchool school, int parent, int pupil, Random random)
      throws SQLException {
    if (random.nextInt(4) > 0) {
      return false;
    }
    RestrictionScope scope = RestrictionScope.values()[random.nextInt(5)];
    school.restrict(parent, pupil, scope);
    return scope != RestrictionScope.EVENTS && scope != RestrictionScope.CONSENT;
  }

  /** A name that is part of no other. */
  private static String name(int pupil) {
    return "Kid" + (char) ('A' + pupil / 10) + (char) ('a' + pupil % 10) + "x";
  }

  private static Map<Long, List<PlanPart>> everyPlanForEverybody(Map<Long, Set<Long>> parents) {
    List<PlanPart.Praise> praise = new ArrayList<>();
    List<PlanPart.Line> lines = new ArrayList<>();
    IntStream.rangeClosed(1, PUPILS)
        .forEach(
            pupil -> {
              praise.add(new PlanPart.Praise(pupil, name(pupil) + " is kind."));
              lines.add(
                  new PlanPart.Line(
                      pupil, "Tutor", "We read with " + name(pupil), "Why " + name(pupil), null));
            });
    PlanPart plan = new PlanPart(1, true, LocalDate.of(2026, 12, 18), praise, lines, lines);
    Map<Long, List<PlanPart>> plans = new HashMap<>();
    parents.keySet().forEach(parent -> plans.put(parent, List.of(plan)));
    return plans;
  }
}
