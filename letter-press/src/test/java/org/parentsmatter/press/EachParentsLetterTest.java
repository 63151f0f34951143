package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parentsmatter.press.LetterData.Review;

/** What a plan's letters say to a parent who leaves it to the school, and after a review. */
class EachParentsLetterTest {
  private static final LetterPress PRESS = new LetterPress();
  private static final LetterTemplate PLAN = LetterTemplate.shipped("plan-letter");
  private static final LetterTemplate REVIEW = LetterTemplate.shipped("review-letter");

  private static LetterData of(LetterData data, boolean schoolOnly, Review review) {
    return new LetterData(
        data.letterhead(),
        data.addressLines(),
        data.salutation(),
        data.reference(),
        data.date(),
        data.children(),
        data.schoolCommitments(),
        schoolOnly ? List.of() : data.parentCommitments(),
        data.positiveMessages(),
        data.learningLines(),
        data.agreed(),
        data.reviewText(),
        data.sender(),
        data.coreMessage(),
        data.officeHours(),
        data.qrText(),
        data.language(),
        schoolOnly,
        review);
  }

  private static String said(LetterTemplate template, LetterData data) throws Exception {
    try (Printed printed = Printed.of(PRESS.set(template, data, Sample.ARTWORK))) {
      return printed.flowing();
    }
  }

  @Test
  void whoLeavesThePlanToTheSchoolIsAskedForNothing() throws Exception {
    String letter = said(PLAN, of(Sample.letter().data(), true, Review.NONE));
    assertThat(letter)
        .contains("that is fine", "What the school will do", "homework club", "01274 555 0100")
        .doesNotContain("propose", "Your reply", "Please", "What you", "94.2%");
  }

  @ParameterizedTest
  @EnumSource
  void soItIsInEveryLanguage(Tongue tongue) throws Exception {
    String letter = said(Abroad.template(tongue), of(Abroad.letter(tongue), true, Review.NONE));
    assertThat(letter).doesNotContain("94.2");
  }

  @Test
  void theReviewSaysWhatBecameOfEachPromiseAndWhatIsNext() throws Exception {
    assertThat(said(REVIEW, Sample.letter().data()))
        .contains(
            "What we said we would do",
            "Done, and it helped.",
            "What you said you would do",
            "It helped. Thank you.",
            "We would like to make the next plan with you.",
            "Your reply");
  }

  @Test
  void aLetterAboutAReviewThatWasNeverHeldIsNotSet() {
    LetterData data = of(Sample.letter().data(), false, Review.NONE);
    assertThatThrownBy(() -> PRESS.set(REVIEW, data, Sample.ARTWORK)).isInstanceOf(CannotSet.class);
  }

  @Test
  void aPartOfALetterCanDependOnBoth() throws Exception {
    LetterTemplate template =
        LetterTemplate.compile(
            "own",
            "<letter title='x'><only if='reviewed'><p>We met.</p></only>"
                + "<only if-not='school-only'><p>With you.</p></only></letter>");
    assertThat(said(template, Sample.letter().data())).contains("We met.", "With you.");
    assertThat(said(template, of(Sample.letter().data(), false, Review.NONE)))
        .contains("With you.")
        .doesNotContain("We met.");
  }
}
