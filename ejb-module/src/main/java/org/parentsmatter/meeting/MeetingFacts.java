package org.parentsmatter.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.parentsmatter.family.AttainmentStanding;

/**
 * What is known for a meeting about some pupils with some parents; only what all of those parents
 * may hear.
 *
 * @param agreedOn when the last of them agreed to the newest plan; null where one has not
 * @param needs what the commitments of the plan are for, by the catalogue's names
 * @param praises of the plan, by pupil
 * @param goodNews what contacts with the parent said that was good
 */
public record MeetingFacts(
    LocalDate agreedOn,
    List<Promise> promises,
    List<String> needs,
    Map<Long, String> praises,
    List<Attained> attained,
    List<GoodNews> goodNews,
    List<Request> requests) {

  /**
   * What one side does.
   *
   * @param outcome as the plan has it; null before a review
   */
  public record Promise(boolean ofSchool, long pupilId, String text, String outcome) {}

  /** How a pupil stands in one subject. */
  public record Attained(long pupilId, String subject, AttainmentStanding standing) {
    boolean isGood() {
      return standing.compareTo(AttainmentStanding.AT) >= 0;
    }
  }

  /** What a contact said that was good. */
  public record GoodNews(long pupilId, String words) {}

  /**
   * What a parent asked for.
   *
   * @param decision DONE, PARTLY or NOT_POSSIBLE; null before somebody has decided
   * @param answer in the school's words; may be null
   */
  public record Request(LocalDate askedOn, String words, String decision, String answer) {}
}
