package org.parentsmatter.letters;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parentsmatter.plan.Outcome;
import org.parentsmatter.plan.PlanPart;
import org.parentsmatter.plan.PlanPart.Became;
import org.parentsmatter.press.LetterData;

/**
 * What a letter says of the review of a plan, in English. It thanks and never blames: what did not
 * help, or is not done, is a thing to talk about.
 */
final class ReviewWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private ReviewWords() {}

  /**
   * The review of one parent's plans.
   *
   * @param callNames of the pupils whom the letter is about; about others it says nothing
   */
  static LetterData.Review of(List<PlanPart> plans, Map<Long, String> callNames) {
    List<PlanPart.Review> reviews =
        plans.stream().map(PlanPart::review).filter(Objects::nonNull).toList();
    if (reviews.isEmpty()) {
      return LetterData.Review.NONE;
    }
    return new LetterData.Review(
        outcomes(reviews, PlanPart.Review::school, ReviewWords::ofSchool, callNames),
        outcomes(reviews, PlanPart.Review::parent, ReviewWords::ofParent, callNames),
        reviews.stream().map(ReviewWords::next).distinct().collect(Collectors.joining(" ")));
  }

  private static List<LetterData.Outcome> outcomes(
      List<PlanPart.Review> reviews,
      Function<PlanPart.Review, List<Became>> side,
      Function<Outcome, String> words,
      Map<Long, String> callNames) {
    return reviews.stream()
        .flatMap(review -> side.apply(review).stream())
        .filter(each -> callNames.containsKey(each.pupilId()))
        .map(
            each ->
                new LetterData.Outcome(
                    callNames.get(each.pupilId()), each.text(), words.apply(each.outcome())))
        .toList();
  }

  private static String ofSchool(Outcome outcome) {
    return switch (outcome) {
      case DONE -> "We did it.";
      case HELPED -> "We did it, and it helped.";
      case DID_NOT_HELP -> "It did not help. We will try something else.";
      case NOT_YET -> "Not yet. We are still on it.";
    };
  }

  private static String ofParent(Outcome outcome) {
    return switch (outcome) {
      case DONE -> "Done. Thank you.";
      case HELPED -> "It helped. Thank you.";
      case DID_NOT_HELP -> "It did not help. We can find something else with you.";
      case NOT_YET -> "Still open.";
    };
  }

  private static String next(PlanPart.Review review) {
    return switch (review.whatNext()) {
      case RENEW -> "We would like to make the next plan with you.";
      case GO_ON ->
          "We would like to go on with this plan."
              + (review.nextReviewOn() == null
                  ? ""
                  : " We will look at it with you again by "
                      + DAY.format(review.nextReviewOn())
                      + ".");
      case CLOSE ->
          "This plan has done its work, so it ends here. You can ask for a new one any time.";
    };
  }
}
