package org.parentsmatter.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.SpokenLanguage;
import org.parentsmatter.testing.PlanWorld;

/**
 * Whatever the families look like, what a parent reads holds nothing of a pupil about whom he or
 * she may not hear, and nothing of another parent. Every pupil has a name and every parent a
 * language that occur nowhere else, so that a leak shows.
 */
class BlendedFamiliesTest {
  private static final List<String> LANGUAGES =
      List.of("pl", "ur", "ar", "zh", "ro", "uk", "bn", "pa", "yo", "ig", "sv", "nl", "el", "cy");

  private record Somebody(long id, String mark) {}

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void no_plan_tells_a_parent_about_others(DataSource school) {
    Random random = new Random(20261123);
    try (PlanWorld world = new PlanWorld(school)) {
      List<Somebody> parents = new ArrayList<>();
      for (int i = 0; i < LANGUAGES.size(); i++) {
        parents.add(
            new Somebody(
                world.parent("Parent" + i, LANGUAGES.get(i)),
                SpokenLanguage.inWords(LANGUAGES.get(i))));
      }
      List<Somebody> pupils = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String name = "Pupil-" + (char) ('A' + i % 26) + i + "-";
        String attendance = String.valueOf(80 + random.nextInt(20));
        pupils.add(
            new Somebody(
                world.pupil(name, String.valueOf(random.nextInt(14)), attendance, null), name));
      }
      relate(world, random, pupils, parents);
      world.families();
      world.draftAll();
      // Facts may change after drafting: then, too, nothing is told.
      Somebody cutOff = parents.get(0);
      pupils.stream()
          .filter(p -> world.entitled(cutOff.id(), p.id()))
          .limit(2)
          .forEach(p -> world.end(cutOff.id(), p.id()));

      int read = 0;
      for (Somebody parent : parents) {
        String everything = world.partsFor(parent.id()).toString();
        read += world.partsFor(parent.id()).size();
        for (Somebody pupil : pupils) {
          if (!world.entitled(parent.id(), pupil.id())) {
            assertThat(everything).doesNotContain(pupil.mark(), "pupilId=" + pupil.id() + ",");
          }
        }
        for (Somebody other : parents) {
          if (other.id() != parent.id()) {
            assertThat(everything).doesNotContain(other.mark());
          }
        }
      }
      assertThat(read).isGreaterThan(20);
    }
  }

  private static void relate(
      PlanWorld world, Random random, List<Somebody> pupils, List<Somebody> parents) {
    for (Somebody pupil : pupils) {
      List<Somebody> shuffled = new ArrayList<>(parents);
      java.util.Collections.shuffle(shuffled, random);
      int mothers = 1 + random.nextInt(3);
      for (int i = 0; i < mothers; i++) {
        world.mother(shuffled.get(i).id(), pupil.id());
      }
      world.childminder(shuffled.get(mothers).id(), pupil.id());
    }
  }
}
