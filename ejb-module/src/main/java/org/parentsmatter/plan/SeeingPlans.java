package org.parentsmatter.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
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
  static final String GONE = "Somebody no longer in this family";

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

  /**
   * A plan, open or closed.
   *
   * @throws PlanNotFound when there is none
   */
  public PlanView byId(long planId) {
    EngagementPlan plan = entities.find(EngagementPlan.class, planId);
    if (plan == null) {
      throw new PlanNotFound();
    }
    return view(plan);
  }

  /** The open plans of the families of these pupils. */
  public List<PlanLink> openAbout(Collection<Long> pupilIds) {
    List<PlanLink> links = new ArrayList<>();
    for (long pupil : pupilIds) {
      for (Object row :
          entities
              .createNativeQuery(
                  "select p.id, f.name from family_pupil fp join engagement_plan p"
                      + " on p.open_family_id = fp.family_id join family f on f.id = fp.family_id"
                      + " where fp.pupil_id = ?1")
              .setParameter(1, pupil)
              .getResultList()) {
        Object[] link = (Object[]) row;
        links.add(new PlanLink(((Number) link[0]).longValue(), (String) link[1]));
      }
    }
    return links.stream().distinct().toList();
  }

  private PlanView view(EngagementPlan plan) {
    Named named = people.of(plan.getFamilyId());
    Map<Long, CatalogueEntry> strategies = strategies(plan.getId());
    return new PlanView(
        plan.getId(),
        plan.version(),
        plan.getStatus(),
        plan.tier().view(),
        plan.getFamilyId(),
        familyName(plan.getFamilyId()),
        plan.trace().draftedBy(),
        plan.trace().draftedAt(),
        plan.trace().changedBy(),
        plan.trace().changedAt(),
        plan.course().reviewOn(),
        life(plan),
        named.pupilsInOrder(),
        plan.praises().stream()
            .filter(m -> named.ties().hasPupil(m.pupilId()))
            .map(m -> new PraiseView(m.pupilId(), named.pupils().get(m.pupilId()), m.text()))
            .toList(),
        views(plan.lines().of(Side.SCHOOL), named, strategies),
        parents(plan, named).stream()
            .map(parent -> side(plan, parent, named, strategies))
            .toList());
  }

  private PlanView.Life life(EngagementPlan plan) {
    PlanCourse course = plan.course();
    return new PlanView.Life(
        course.sharedOn(),
        course.sharedHow(),
        course.activeFrom(),
        course.closedOn(),
        course.closedWhy(),
        plan.review().map(SeeingPlans::review).orElse(null),
        plan.renews().orElse(null),
        course.status() == PlanStatus.CLOSED ? after(plan.getId()) : null);
  }

  private Long after(long planId) {
    return entities
        .createQuery("select p.id from EngagementPlan p where p.renewsId = :plan", Long.class)
        .setParameter("plan", planId)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  private static PlanView.ReviewView review(PlanReview r) {
    return new PlanView.ReviewView(
        r.reviewedOn(), r.parentPart(), r.whatNext(), r.nextReviewOn(), r.words(), r.recordedBy());
  }

  private static PlanView.AnswerView answer(ParentAnswer a) {
    return new PlanView.AnswerView(
        a.answer(), a.how(), a.day(), a.words(), a.slip(), a.recordedBy());
  }

  /** The parents who may hear of it, and those who still have a commitment from before. */
  private static Set<Long> parents(EngagementPlan plan, Named named) {
    Set<Long> parents = new LinkedHashSet<>(named.parents().keySet());
    plan.lines().of(Side.PARENT).forEach(c -> parents.add(c.parent().orElseThrow()));
    return parents;
  }

  private static ParentSide side(
      EngagementPlan plan, long parent, Named named, Map<Long, CatalogueEntry> strategies) {
    return new ParentSide(
        parent,
        name(named.parents(), parent),
        named.ties().hasParent(parent),
        plan.said().of(parent).map(SeeingPlans::answer).orElse(null),
        named.pupilsInOrder().stream().filter(p -> named.ties().entitled(parent, p.id())).toList(),
        views(plan.lines().of(parent), named, strategies));
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
        promise.dueOn(),
        c.outcome().orElse(null),
        c.outcomeNote());
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
