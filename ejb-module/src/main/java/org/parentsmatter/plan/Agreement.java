package org.parentsmatter.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * That one parent has agreed to the plan. It ends when a commitment of that parent is added or
 * worded differently, for nobody has agreed to what he or she has not seen.
 */
@Entity
@Table(name = "plan_agreement")
public class Agreement {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_agreement_seq")
  @SequenceGenerator(name = "plan_agreement_seq", sequenceName = "plan_agreement_seq")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_id")
  private EngagementPlan plan;

  @Column(name = "parent_id")
  private long parentId;

  @Column(name = "agreed_on")
  private LocalDate agreedOn;

  @Version private long version;

  protected Agreement() {}

  Agreement(EngagementPlan plan, long parentId, LocalDate agreedOn) {
    this.plan = plan;
    this.parentId = parentId;
    this.agreedOn = agreedOn;
  }

  /** Nobody has agreed on a day that is still to come. */
  static void requirePossible(LocalDate day, LocalDate today) {
    if (day == null || day.isAfter(today)) {
      throw new AgreementNotPossible(
          "Please give the day on which the parent agreed: today or a day before.");
    }
  }

  void on(LocalDate day) {
    agreedOn = day;
  }

  long parentId() {
    return parentId;
  }

  LocalDate agreedOn() {
    return agreedOn;
  }
}
