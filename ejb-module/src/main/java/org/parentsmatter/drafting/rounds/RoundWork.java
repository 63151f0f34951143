package org.parentsmatter.drafting.rounds;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parentsmatter.drafting.FamiliesToPlan;
import org.parentsmatter.drafting.FamilyDraft;
import org.parentsmatter.drafting.ProposingPlans;
import org.parentsmatter.plan.DraftedPlan;
import org.parentsmatter.plan.StartingPlans;
import org.parentsmatter.plan.TakingDraftsBack;

/**
 * The work of a round, some families at a time, each time in a transaction of its own: what was
 * done stays done when a round stops, and nothing is done twice.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class RoundWork {
  private static final String NOBODY = "no pupil of this family is on roll";
  private static final String HAS_PLAN = "this family has a plan by now";
  private static final String OTHERWISE =
      "what the school knows has changed since; look at what is proposed now";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private FamiliesToPlan families;
  @Inject private ProposingPlans proposing;
  @Inject private ChosenFamilies chosen;
  @Inject private RoundWords words;
  @Inject private StartingPlans starting;
  @Inject private TakingDraftsBack takingBack;

  /** Writes down which families the round is about; does nothing the second time. */
  public void choose(long roundId) {
    DraftingRound round = entities.find(DraftingRound.class, roundId);
    if (some(roundId, FamilyState.values(), 1).isEmpty()) {
      chosen
          .of(round.audience(), round.which())
          .forEach(family -> entities.persist(new RoundFamily(roundId, family)));
    }
  }

  /**
   * Works out what to propose for some more families.
   *
   * @return whether there are more
   */
  public boolean proposeSome(long roundId) {
    Map<Long, RoundFamily> rows = some(roundId, FamilyState.CHOSEN);
    if (rows.isEmpty()) {
      return false;
    }
    List<FamilyDraft> drafts = proposing.of(List.copyOf(rows.keySet()));
    Map<Long, RoundContent> contents = words.of(drafts);
    for (FamilyDraft draft : drafts) {
      DraftedPlan plan = draft.plan();
      rows.remove(plan.familyId())
          .propose(contents.get(plan.familyId()), plan.tier(), plan.tierWhy(), DraftSum.of(plan));
    }
    rows.values().forEach(row -> row.leaveOut(NOBODY));
    return true;
  }

  /**
   * Writes the plans of some more families. A family of which something else would be proposed now,
   * or that has a plan by now, is left out.
   *
   * @return whether there are more
   */
  public boolean writeSome(long roundId) {
    DraftingRound round = entities.find(DraftingRound.class, roundId);
    Map<Long, RoundFamily> rows = some(roundId, FamilyState.PROPOSED);
    if (rows.isEmpty()) {
      return false;
    }
    List<Long> ids = List.copyOf(rows.keySet());
    families.hold(ids);
    Set<Long> free = new HashSet<>(families.withoutOpenPlan(ids));
    Map<Long, DraftedPlan> drafts = new HashMap<>();
    proposing.of(ids).forEach(draft -> drafts.put(draft.plan().familyId(), draft.plan()));
    List<DraftedPlan> wanted = new ArrayList<>();
    rows.forEach(
        (family, row) -> {
          DraftedPlan draft = drafts.get(family);
          if (!free.contains(family)) {
            row.leaveOut(HAS_PLAN);
          } else if (draft == null) {
            row.leaveOut(NOBODY);
          } else if (!DraftSum.of(draft).equals(row.digest())) {
            row.leaveOut(OTHERWISE);
          } else {
            wanted.add(draft);
          }
        });
    starting
        .start(wanted, round.appliedBy(), Instant.now())
        .forEach((family, plan) -> rows.get(family).drafted(plan));
    return true;
  }

  /**
   * Takes back some more of the drafts that nobody touched.
   *
   * @param after the last row that was looked at
   * @return the last row that was looked at now; -1 when there are no more
   */
  public long takeBackSome(long roundId, long after) {
    List<RoundFamily> rows =
        entities
            .createQuery(
                "select f from RoundFamily f where f.roundId = :round and f.id > :after"
                    + " and f.state = :drafted order by f.id",
                RoundFamily.class)
            .setParameter("round", roundId)
            .setParameter("after", after)
            .setParameter("drafted", FamilyState.DRAFTED)
            .setMaxResults(FamiliesToPlan.CHUNK)
            .getResultList();
    if (rows.isEmpty()) {
      return -1;
    }
    families.hold(rows.stream().map(RoundFamily::familyId).sorted().toList());
    Set<Long> written = new HashSet<>(words.inLetters(rows));
    Set<Long> gone =
        new HashSet<>(
            takingBack.takeBack(
                rows.stream()
                    .filter(row -> !written.contains(row.familyId()))
                    .map(RoundFamily::planId)
                    .toList()));
    rows.stream().filter(row -> gone.contains(row.planId())).forEach(RoundFamily::takenBack);
    return rows.get(rows.size() - 1).getId();
  }

  private Map<Long, RoundFamily> some(long roundId, FamilyState state) {
    Map<Long, RoundFamily> byFamily = new TreeMap<>();
    some(roundId, new FamilyState[] {state}, FamiliesToPlan.CHUNK)
        .forEach(row -> byFamily.put(row.familyId(), row));
    return byFamily;
  }

  private List<RoundFamily> some(long roundId, FamilyState[] states, int most) {
    TypedQuery<RoundFamily> query =
        entities
            .createQuery(
                "select f from RoundFamily f where f.roundId = :round and f.state in :states"
                    + " order by f.id",
                RoundFamily.class)
            .setParameter("round", roundId)
            .setParameter("states", List.of(states))
            .setMaxResults(most);
    return query.getResultList();
  }
}
