package org.parentsmatter.drafting.rounds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.parentsmatter.plan.Tier;

/** One family of a round: what is proposed for it, and what became of that. */
@Entity
@Table(name = "drafting_round_family")
public class RoundFamily {
  private static final int LONGEST_REASON = 300;
  private static final int LONGEST_TIER_REASON = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "drafting_round_family_seq")
  @SequenceGenerator(name = "drafting_round_family_seq", sequenceName = "drafting_round_family_seq")
  private long id;

  @Column(name = "round_id")
  private long roundId;

  @Column(name = "family_id")
  private long familyId;

  @Enumerated(EnumType.STRING)
  private FamilyState state;

  @Column(name = "why_not")
  private String whyNot;

  @Enumerated(EnumType.STRING)
  private Tier tier;

  @Column(name = "tier_why")
  private String tierWhy;

  private String digest;

  private byte[] content;

  @Column(name = "plan_id")
  private Long planId;

  @Version private long version;

  protected RoundFamily() {}

  RoundFamily(long roundId, long familyId) {
    this.roundId = roundId;
    this.familyId = familyId;
    state = FamilyState.CHOSEN;
  }

  void propose(RoundContent proposed, Tier proposedTier, String why, String sum) {
    state = FamilyState.PROPOSED;
    content = proposed.json();
    tier = proposedTier;
    tierWhy = cut(why, LONGEST_TIER_REASON);
    digest = sum;
  }

  void leaveOut(String why) {
    state = FamilyState.LEFT_OUT;
    whyNot = cut(why, LONGEST_REASON);
  }

  /** A person takes it out of the round. */
  void takeOut() {
    require(FamilyState.PROPOSED);
    state = FamilyState.TAKEN_OUT;
  }

  void putBack() {
    require(FamilyState.TAKEN_OUT);
    state = FamilyState.PROPOSED;
  }

  void drafted(long plan) {
    require(FamilyState.PROPOSED);
    state = FamilyState.DRAFTED;
    planId = plan;
  }

  void takenBack() {
    require(FamilyState.DRAFTED);
    state = FamilyState.TAKEN_BACK;
    planId = null;
  }

  private void require(FamilyState wanted) {
    if (state != wanted) {
      throw new RoundRefused(
          "This family is not " + wanted.label().toLowerCase(Locale.UK) + " any more.");
    }
  }

  private static String cut(String text, int longest) {
    return text == null || text.length() <= longest ? text : text.substring(0, longest);
  }

  public long getId() {
    return id;
  }

  long roundId() {
    return roundId;
  }

  long familyId() {
    return familyId;
  }

  Long planId() {
    return planId;
  }

  String digest() {
    return digest;
  }

  RoundFamilyView view(String familyName) {
    return new RoundFamilyView(
        id, familyId, familyName, state, whyNot, tier, tierWhy, RoundContent.of(content));
  }
}
