package org.parentsmatter.drafting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.parentsmatter.catalogue.Strategies;
import org.parentsmatter.school.SchoolCalendar;

/** Works out what the rules propose for some families today, and writes nothing. */
@Dependent
public class ProposingPlans {
  private static final DraftingRules RULES = new DraftingRules();

  @Inject private FamiliesToPlan families;
  @Inject private Strategies strategies;
  @Inject private SchoolCalendar calendar;

  /** Drafts for those of these families that have pupils on roll, in the order of their keys. */
  public List<FamilyDraft> of(List<Long> familyIds) {
    return of(familyIds, LocalDate.now(ZoneId.systemDefault()));
  }

  /**
   * The same as it would have been on another day, from what is known today: for the past of an
   * invented school.
   */
  public List<FamilyDraft> of(List<Long> familyIds, LocalDate day) {
    PlanDraft drafts = on(day);
    return families.of(familyIds).stream().map(drafts::of).toList();
  }

  PlanDraft today() {
    return on(LocalDate.now(ZoneId.systemDefault()));
  }

  private PlanDraft on(LocalDate day) {
    return new PlanDraft(RULES, strategies.inUse(), day, calendar.reviewOn(day));
  }
}
