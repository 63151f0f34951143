package org.parentsmatter.drafting.rounds;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.family.Audience;
import org.parentsmatter.plan.Tier;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Shows rounds of drafting, and what they propose. */
@Stateless
@Needs(Right.DRAFT_MANY_PLANS)
public class SeeingRounds {
  private static final int LAST = 10;

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private ChosenFamilies chosen;

  /** For how many families a round would draft. */
  public long count(Audience audience, WhichFamilies which) {
    return chosen.count(audience, which);
  }

  /** The last rounds, the newest first, without their numbers. */
  public List<RoundView> last() {
    return entities
        .createQuery("select r from DraftingRound r order by r.id desc", DraftingRound.class)
        .setMaxResults(LAST)
        .getResultStream()
        .map(round -> round.view(new RoundCounts(Map.of())))
        .toList();
  }

  /**
   * One round.
   *
   * @throws RoundRefused when there is no such round
   */
  public RoundView round(long id) {
    DraftingRound round = entities.find(DraftingRound.class, id);
    if (round == null) {
      throw new RoundRefused("There is no such drafting.");
    }
    Map<FamilyState, Long> counts = new EnumMap<>(FamilyState.class);
    for (Object[] row :
        entities
            .createQuery(
                "select f.state, count(f) from RoundFamily f where f.roundId = :round"
                    + " group by f.state",
                Object[].class)
            .setParameter("round", id)
            .getResultList()) {
      counts.put((FamilyState) row[0], (Long) row[1]);
    }
    return round.view(new RoundCounts(counts));
  }

  /** How many families of a round the filter finds; nulls for all. */
  public long count(long id, FamilyState state, Tier tier) {
    return (Long) query("select count(f)", id, state, tier, "").getSingleResult();
  }

  /** One page of the families of a round, by name. */
  public List<RoundFamilyView> families(
      long id, FamilyState state, Tier tier, int first, int size) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        query("select f, y.name", id, state, tier, " order by f.id")
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    return rows.stream().map(row -> ((RoundFamily) row[0]).view((String) row[1])).toList();
  }

  private Query query(String what, long id, FamilyState state, Tier tier, String order) {
    Query query =
        entities.createQuery(
            what
                + " from RoundFamily f, Family y where y.id = f.familyId and f.roundId = :round"
                + (state == null ? "" : " and f.state = :state")
                + (tier == null ? "" : " and f.tier = :tier")
                + order);
    query.setParameter("round", id);
    if (state != null) {
      query.setParameter("state", state);
    }
    if (tier != null) {
      query.setParameter("tier", tier);
    }
    return query;
  }
}
