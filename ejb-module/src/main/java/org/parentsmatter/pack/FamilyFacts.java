package org.parentsmatter.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.family.FamilyView;
import org.parentsmatter.learning.TaughtLine;
import org.parentsmatter.meeting.MeetingFacts.Attained;

/**
 * What is known of one family when its page is written.
 *
 * @param guarded the parents whose address is protected
 * @param englishIsHard the parents who said that English is hard
 * @param seesPlans whether the reader may see plans and the notes of contacts
 * @param plan null where there is no open plan, or the reader may not see it
 * @param exchanges the contacts about its pupils, the last first
 * @param taught what each pupil is learning now
 */
record FamilyFacts(
    FamilyView family,
    Set<Long> guarded,
    Set<Long> englishIsHard,
    boolean seesPlans,
    PlanFacts plan,
    List<Attained> attained,
    List<ExchangeFacts> exchanges,
    Map<Long, List<TaughtLine>> taught) {
  FamilyFacts {
    guarded = Set.copyOf(guarded);
    englishIsHard = Set.copyOf(englishIsHard);
    attained = List.copyOf(attained);
    exchanges = List.copyOf(exchanges);
  }
}
