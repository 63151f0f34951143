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

/** Something good about one pupil. Every plan says one for each of its pupils, before all else. */
@Entity
@Table(name = "positive_message")
public class PositiveMessage {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "positive_message_seq")
  @SequenceGenerator(name = "positive_message_seq", sequenceName = "positive_message_seq")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_id")
  private EngagementPlan plan;

  @Column(name = "pupil_id")
  private long pupilId;

  private String text;

  @Version private long version;

  protected PositiveMessage() {}

  PositiveMessage(EngagementPlan plan, long pupilId, String text) {
    this.plan = plan;
    this.pupilId = pupilId;
    this.text = text;
  }

  void say(String words) {
    text = words;
  }

  long pupilId() {
    return pupilId;
  }

  String text() {
    return text;
  }
}
