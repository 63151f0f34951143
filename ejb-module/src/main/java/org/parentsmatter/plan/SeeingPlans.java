package org.parentsmatter.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parentsmatter.catalogue.CatalogueEntry;
import org.parentsmatter.catalogue.Side;
import org.parentsmatter.catalogue.Strategy;
import org.parentsmatter.plan.PlanPeople.Named;
import org.parentsmatter.plan.PlanView.ParentSide;
import org.parentsmatter.plan.PlanView.PraiseView;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Shows staff the plan of a family. */
@Stateless
@Needs(Right.SEE_FAMILIES)
public class SeeingPlans {
  private static final String GONE = "Somebody no longer in this family";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private PlanPeople people;

  /** The open plan of a family, if it has one. */
  public Optional<PlanView> ofFamily(long familyId) {
    return entities
        .createQuery(
            "select p from EngagementPlan p where p.openFamilyId = :family", EngagementPlan.class)
        .setParameter("family", familyId)
        .getResultStream()
        .findFirst()
        .map(this::view);
  }

  private PlanView view(EngagementPlan plan) {
    Named named = people.of(plan.getFamilyId());
    Map<Long, CatalogueEntry> strategies = strategies(plan.getId());
    return new PlanView(
        plan.getId(),
        plan.version(),
        plan.getStatus(),
        plan.tier(),
        plan.getFamilyId(),
        familyName(plan.getFamilyId()),
        plan.trace().draftedBy(),
        plan.trace().draftedAt(),
        plan.trace().changedBy(),
        plan.trace().changedAt(),
        plan.reviewOn(),
        named.pupilsInOrder(),
        plan.praises().stream()
            .filter(m -> named.ties().hasPupil(m.pupilId()))
            .map(m -> new PraiseView(m.pupilId(), named.pupils().get(m.pupilId()), m.text()))
            .toList(),
        views(plan.commitmentsOf(Side.SCHOOL), named, strategies),
        parents(plan, named).stream()
            .map(parent -> side(plan, parent, named, strategies))
            .toList());
  }

  /** The parents who may hear of it, and those who still have a commitment from before. */
  private static Set<Long> parents(EngagementPlan plan, Named named) {
    Set<Long> parents = new LinkedHashSet<>(named.parents().keySet());
    plan.commitmentsOf(Side.PARENT).forEach(c -> parents.add(c.parent().orElseThrow()));
    return parents;
  }

  private static ParentSide side(
      EngagementPlan plan, long parent, Named named, Map<Long, CatalogueEntry> strategies) {
    return new ParentSide(
        parent,
        name(named.parents(), parent),
        named.ties().hasParent(parent),
        plan.agreedOn(parent).orElse(null),
        named.pupilsInOrder().stream().filter(p -> named.ties().entitled(parent, p.id())).toList(),
        views(plan.commitmentsOf(parent), named, strategies));
  }

  private static List<CommitmentView> views(
      List<Commitment> commitments, Named named, Map<Long, CatalogueEntry> strategies) {
    return commitments.stream()
        .map(c -> view(c, named, strategies.get(c.promise().strategyId())))
        .toList();
  }

  private static CommitmentView view(Commitment c, Named named, CatalogueEntry strategy) {
    Promise promise = c.promise();
    return new CommitmentView(
        c.getId(),
        c.getPupilId(),
        name(named.pupils(), c.getPupilId()),
        strategy == null ? "" : strategy.title(),
        strategy == null ? "" : strategy.strength().label(),
        promise.owner(),
        promise.text(),
        promise.why(),
        promise.dueOn());
  }

  private static String name(Map<Long, String> names, long id) {
    return names.getOrDefault(id, GONE);
  }

  private Map<Long, CatalogueEntry> strategies(long planId) {
    Map<Long, CatalogueEntry> strategies = new HashMap<>();
    entities
        .createQuery(
            "select s from Strategy s where s.id in"
                + " (select c.strategyId from Commitment c where c.plan.id = :plan)",
            Strategy.class)
        .setParameter("plan", planId)
        .getResultStream()
        .forEach(s -> strategies.put(s.getId(), s.entry()));
    return strategies;
  }

  private String familyName(long familyId) {
    return entities
        .createQuery("select f.name from Family f where f.id = :family", String.class)
        .setParameter("family", familyId)
        .getSingleResult();
  }
}
