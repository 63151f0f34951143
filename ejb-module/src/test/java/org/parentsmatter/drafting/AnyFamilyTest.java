package org.parentsmatter.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parentsmatter.contact.Barrier;
import org.parentsmatter.drafting.FamilyFacts.ParentFacts;
import org.parentsmatter.drafting.Progress.Subject;
import org.parentsmatter.family.AttainmentStanding;
import org.parentsmatter.plan.DraftedPlan;
import org.parentsmatter.plan.DraftedPlan.OfParent;
import org.parentsmatter.plan.EngagementPlan;
import org.parentsmatter.plan.PlanPart.Praise;
import org.parentsmatter.plan.Promise;

/** What holds of every draft, whatever the family. */
class AnyFamilyTest {
  private static final List<String> CODES =
      new DraftingRules().strategies().stream().sorted().toList();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 300);
  }

  @ParameterizedTest(name = "family {0}")
  @MethodSource("seeds")
  void a_draft_keeps_its_limits_and_is_about_whom_it_may_be(long seed) {
    FamilyFacts family = family(new Random(seed));
    DraftedPlan plan = DraftingTableTest.drafts().of(family).plan();

    assertThat(plan.praises())
        .extracting(Praise::pupilId)
        .hasSameElementsAs(family.pupils().stream().map(PupilFacts::pupilId).toList())
        .doesNotHaveDuplicates();
    assertThat(plan.praises()).noneMatch(p -> p.text().isBlank() || p.text().contains("{"));
    assertThat(plan.school()).hasSizeBetween(1, EngagementPlan.AT_MOST);
    plan.school().forEach(AnyFamilyTest::saysWhy);
    for (OfParent parent : plan.parents()) {
      assertThat(parent.promises()).hasSizeLessThanOrEqualTo(EngagementPlan.AT_MOST);
      for (Promise promise : parent.promises()) {
        saysWhy(promise);
        assertThat(plan.ties().parentsByPupil().get(promise.pupilId())).contains(parent.parentId());
      }
    }
  }

  /** Nobody learns what another parent said: the other's words change nothing that he reads. */
  @ParameterizedTest(name = "family {0}")
  @MethodSource("seeds")
  void what_one_parent_said_changes_nothing_that_another_reads(long seed) {
    FamilyFacts before = family(new Random(seed));
    for (ParentFacts speaker : before.readers()) {
      FamilyFacts after = retold(before, speaker, parent(speaker.parentId(), new Random(-seed)));
      DraftedPlan one = DraftingTableTest.drafts().of(before).plan();
      DraftedPlan two = DraftingTableTest.drafts().of(after).plan();
      for (ParentFacts other : before.readers()) {
        if (other.parentId() != speaker.parentId() && !said(other)) {
          assertThat(readBy(other, before, two)).isEqualTo(readBy(other, before, one));
        }
      }
    }
  }

  /** A parent who said nothing has nothing in common with what others say. */
  private static boolean said(ParentFacts parent) {
    return !parent.barriers().isEmpty() || !parent.waitsAbout().isEmpty();
  }

  private static String readBy(ParentFacts reader, FamilyFacts family, DraftedPlan plan) {
    Set<Long> pupils =
        family.pupilsOf(reader).stream().map(PupilFacts::pupilId).collect(Collectors.toSet());
    return plan.praises().stream().filter(p -> pupils.contains(p.pupilId())).toList()
        + plan.school().stream().filter(p -> pupils.contains(p.pupilId())).toList().toString()
        + plan.parents().stream().filter(p -> p.parentId() == reader.parentId()).toList();
  }

  private static FamilyFacts retold(FamilyFacts family, ParentFacts speaker, ParentFacts says) {
    ParentFacts now =
        new ParentFacts(
            speaker.parentId(),
            speaker.person(),
            speaker.language(),
            says.barriers(),
            says.waitsAbout(),
            says.tried());
    Map<Long, List<ParentFacts>> parents = new TreeMap<>();
    family
        .parents()
        .forEach(
            (pupil, all) ->
                parents.put(pupil, all.stream().map(p -> p.equals(speaker) ? now : p).toList()));
    return new FamilyFacts(family.familyId(), family.pupils(), parents);
  }

  private static FamilyFacts family(Random random) {
    List<ParentFacts> all = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      all.add(parent(11 + i, random));
    }
    List<PupilFacts> pupils = new ArrayList<>();
    Map<Long, List<ParentFacts>> parents = new TreeMap<>();
    for (long id = 1; id <= 1 + random.nextInt(5); id++) {
      pupils.add(pupil(id, random));
      parents.put(id, all.stream().filter(p -> random.nextInt(4) > 0).toList());
    }
    return new FamilyFacts(5, pupils, parents);
  }

  private static ParentFacts parent(long id, Random random) {
    boolean silent = random.nextBoolean();
    Set<Barrier> barriers = new HashSet<>();
    Set<Long> waits = new HashSet<>();
    Map<Long, Tried> tried = new HashMap<>();
    for (long pupil = 1; pupil <= 6; pupil++) {
      tried.put(pupil, new Tried(some(random), some(random)));
      if (!silent) {
        barriers.add(Barrier.values()[random.nextInt(Barrier.values().length)]);
        waits.add(1L + random.nextInt(5));
      }
    }
    List<String> languages = List.of("en", "pl", "ur");
    return new ParentFacts(
        id, random.nextInt(6) > 0, languages.get(random.nextInt(3)), barriers, waits, tried);
  }

  private static Set<String> some(Random random) {
    return random.ints(3, 0, CODES.size()).mapToObj(CODES::get).collect(Collectors.toSet());
  }

  private static PupilFacts pupil(long id, Random random) {
    AttainmentStanding[] standings = AttainmentStanding.values();
    List<Subject> subjects = new ArrayList<>();
    for (String subject : List.of("Mathematics", "English", "History")) {
      subjects.add(
          new Subject(
              subject,
              standings[random.nextInt(standings.length)],
              random.nextBoolean() ? standings[random.nextInt(standings.length)] : null));
    }
    List<String> years = List.of("R", "N2", "1", "4", "6", "7", "9", "11", "13", "Owls");
    int contacts = random.nextInt(3);
    return new PupilFacts(
        id,
        "Child" + id,
        years.get(random.nextInt(years.size())),
        random.nextBoolean() ? "4A" : null,
        random.nextBoolean() ? BigDecimal.valueOf(600 + random.nextInt(401), 1) : null,
        null,
        random.nextBoolean(),
        new Progress(subjects, random.nextBoolean() ? random.nextInt(60) - 30 : null),
        new SchoolContacts(
            true,
            contacts,
            random.nextInt(contacts + 1),
            random.nextInt(contacts + 1),
            random.nextInt(contacts + 1)),
        new Tried(some(random), some(random)));
  }

  private static void saysWhy(Promise promise) {
    assertThat(promise.why()).isNotBlank().doesNotContain("{").doesNotContain("null");
    assertThat(promise.text()).doesNotContain("{");
  }
}
