package org.parentsmatter.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parentsmatter.demonstration.InventedFamily.Adult;
import org.parentsmatter.drafting.FamilyDraft;
import org.parentsmatter.drafting.ProposingPlans;
import org.parentsmatter.plan.Answer;
import org.parentsmatter.plan.DraftedPlan;
import org.parentsmatter.plan.Outcome;
import org.parentsmatter.plan.ParentPart;
import org.parentsmatter.plan.PastPlan;
import org.parentsmatter.plan.PlanAnswer;
import org.parentsmatter.plan.PlanStatus;
import org.parentsmatter.plan.PlansOfThePast;
import org.parentsmatter.plan.SaidHow;
import org.parentsmatter.plan.SharedHow;
import org.parentsmatter.plan.WhatNext;
import org.parentsmatter.school.TermDates;

/**
 * How the plans of an invented school went, last term and this one: most went on into a second
 * plan, some wait for an answer or a review, a few parents left it to the school, some ended. The
 * families that are left have no plan yet.
 */
final class YearOfPlans {
  private static final long SEED = 1944;

  private static final int DAYS_TO_START = 14;

  private final PlansOfThePast plans;
  private final Stories stories;
  private final LocalDate today;
  private final TermDates last;
  private final TermDates now;

  /**
   * @param last the term before the one under way, or in the holidays the one that ended
   * @param now the term under way, or in the holidays the next one
   */
  YearOfPlans(
      PlansOfThePast plans, Stories stories, LocalDate today, TermDates last, TermDates now) {
    this.plans = plans;
    this.stories = stories;
    this.today = today;
    this.last = last;
    this.now = now;
  }

  void tell(List<InventedFamily> families, ProposingPlans proposing) {
    LocalDate thisTerm = schoolDay(now.startsOn().plusDays(12));
    LocalDate lastTerm = schoolDay(last.startsOn().plusDays(12));
    Map<Long, DraftedPlan> first = drafts(families, proposing, lastTerm);
    Map<Long, DraftedPlan> second =
        thisTerm.isBefore(today) ? drafts(families, proposing, thisTerm) : Map.of();
    for (InventedFamily family : families) {
      new Telling(family).tell(first, lastTerm, second, thisTerm);
    }
  }

  private static Map<Long, DraftedPlan> drafts(
      List<InventedFamily> families, ProposingPlans proposing, LocalDate day) {
    return proposing.of(families.stream().map(InventedFamily::id).toList(), day).stream()
        .map(FamilyDraft::plan)
        .collect(Collectors.toMap(DraftedPlan::familyId, Function.identity()));
  }

  /** The day or, on a weekend, the Monday after it. */
  private static LocalDate schoolDay(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
        ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        : day;
  }

  /** One family. */
  private final class Telling {
    private final InventedFamily family;
    private final Random chance;

    Telling(InventedFamily family) {
      this.family = family;
      chance = family.chance(SEED);
    }

    void tell(
        Map<Long, DraftedPlan> first,
        LocalDate lastTerm,
        Map<Long, DraftedPlan> second,
        LocalDate thisTerm) {
      PlanWay way = PlanWay.any(chance);
      DraftedPlan draft = (way.beganLastTerm() ? first : second).get(family.id());
      if (way == PlanWay.NONE || draft == null) {
        return;
      }
      LocalDate day = way.beganLastTerm() ? lastTerm : thisTerm;
      PastPlan plan = plans.draft(draft, family.colleague(), day);
      share(plan, day);
      if (way == PlanWay.WAITING_FOR_ANSWERS) {
        return;
      }
      if (way == PlanWay.DECLINED) {
        on(day.plusDays(6), when -> plan.answer(declined(when)));
      } else {
        answers(plan, day);
      }
      on(day.plusDays(DAYS_TO_START), plan::start);
      switch (way) {
        case RENEWED -> renewed(plan);
        case JUST_REVIEWED -> review(plan, today.minusDays(3), WhatNext.GO_ON);
        case CLOSED -> closed(plan);
        default -> {
          // It is under way.
        }
      }
    }

    private void closed(PastPlan plan) {
      review(plan, last.endsOn().minusDays(6), WhatNext.CLOSE);
      if (plan.status() == PlanStatus.REVIEWED) {
        plan.close(schoolDay(last.endsOn().minusDays(5)), stories.plans().closed());
      }
    }

    private void renewed(PastPlan plan) {
      review(plan, last.endsOn().minusDays(6 + (long) chance.nextInt(8)), WhatNext.RENEW);
      LocalDate day = schoolDay(now.startsOn().plusDays(4));
      if (plan.status() == PlanStatus.REVIEWED && day.isBefore(today)) {
        PastPlan next = plan.renew(day, now.endsOn());
        double further = chance.nextDouble();
        if (further < 0.9) {
          share(next, day);
        }
        if (further < 0.75) {
          answers(next, day);
        }
        if (further < 0.7) {
          on(day.plusDays(DAYS_TO_START), next::start);
        }
      }
    }

    private void share(PastPlan plan, LocalDate day) {
      SharedHow how = any(List.of(SharedHow.LETTER, SharedHow.LETTER, SharedHow.IN_PERSON));
      on(day.plusDays(2), when -> plan.share(how, when));
    }

    private void answers(PastPlan plan, LocalDate day) {
      int days = 4;
      for (Adult parent : family.parents()) {
        double says = chance.nextDouble();
        if (says < 0.85) {
          days += chance.nextInt(3);
          Answer answer =
              says < 0.66 ? Answer.AGREED : says < 0.77 ? Answer.TALK : Answer.SOMETHING_ELSE;
          SaidHow how = any(List.of(SaidHow.values()));
          String words =
              chance.nextDouble() < 0.4 ? any(stories.plans().answers().get(answer)) : null;
          on(
              day.plusDays(days),
              when -> plan.answer(new PlanAnswer(parent.id(), answer, how, when, words, null)));
        }
      }
    }

    private PlanAnswer declined(LocalDate when) {
      return new PlanAnswer(
          family.parents().get(0).id(), Answer.DECLINED, SaidHow.PHONE, when, null, null);
    }

    private void review(PastPlan plan, LocalDate around, WhatNext next) {
      if (plan.status() != PlanStatus.ACTIVE) {
        return;
      }
      ParentPart part = any(List.of(ParentPart.IN_PERSON, ParentPart.PHONE, ParentPart.REPLY_SLIP));
      String words = any(stories.plans().reviews());
      on(around, day -> plan.review(day, this::outcome, part, next, today.plusWeeks(6), words));
    }

    private Outcome outcome() {
      return any(
          List.of(
              Outcome.HELPED,
              Outcome.HELPED,
              Outcome.HELPED,
              Outcome.DONE,
              Outcome.DONE,
              Outcome.NOT_YET,
              Outcome.NOT_YET,
              Outcome.DID_NOT_HELP));
    }

    /** What was due before today has happened. */
    private void on(LocalDate around, Consumer<LocalDate> step) {
      LocalDate day = schoolDay(around);
      if (day.isBefore(today)) {
        step.accept(day);
      }
    }

    private <T> T any(List<T> of) {
      return of.get(chance.nextInt(of.size()));
    }
  }

  /** The terms before and after which the plans are told; nothing when there is none before. */
  static List<TermDates> lastAndNow(List<TermDates> terms, LocalDate today) {
    List<TermDates> ended = new ArrayList<>();
    for (TermDates term : terms) {
      if (!term.endsOn().isBefore(today)) {
        return ended.isEmpty() ? List.of() : List.of(ended.get(ended.size() - 1), term);
      }
      ended.add(term);
    }
    return List.of();
  }
}
