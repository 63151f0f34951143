package org.parentsmatter.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.catalogue.Need;
import org.parentsmatter.press.ShortText;

class QuestionsTest {
  @Test
  void each_question_is_open_plain_and_there_once() {
    assertThat(Questions.all()).extracting(Question::words).doesNotHaveDuplicates();
    assertThat(Questions.all())
        .extracting(Question::words)
        .allSatisfy(
            words -> {
              assertThat(words).matches("(What|When|Where|Which|Who|How) .*\\?");
              assertThat(ShortText.readingAge(words)).as(words).isLessThan(12);
              // "What does Zoë and Tom like" would be no English: names stand where one or many
              // fit.
              assertThat(words)
                  .doesNotContainPattern(
                      "\\b(is|has|was|does) \\{child\\}|\\{child\\} (is|\\w+s)\\b");
            });
  }

  @ParameterizedTest
  @EnumSource
  void every_age_and_need_has_questions(AgeBand age) {
    Set<AgeBand> only = EnumSet.of(age);
    assertThat(Questions.choose(only, List.of(), 4)).hasSize(4).doesNotHaveDuplicates();
    for (Need need : Need.values()) {
      if (isOf(need, age)) {
        assertThat(Questions.choose(only, List.of(need), 4))
            .as(age + " " + need)
            .hasSize(4)
            .anyMatch(question -> question.need() == need || need == Need.NUMBER);
      }
    }
  }

  /** Nobody revises in year 1. */
  private static boolean isOf(Need need, AgeBand age) {
    return switch (need) {
      case REVISION -> age.compareTo(AgeBand.KS4) >= 0;
      case CHOICES -> age.compareTo(AgeBand.KS3) >= 0;
      default -> true;
    };
  }

  @Test
  void a_conversation_opens_with_what_fits_everybody_then_with_what_matters_here() {
    List<Question> chosen =
        Questions.choose(EnumSet.of(AgeBand.KS3), List.of(Need.READING, Need.ATTENDANCE), 4);
    assertThat(chosen.subList(0, 2)).allMatch(question -> question.need() == null);
    assertThat(chosen.subList(2, 4))
        .extracting(Question::need)
        .containsExactly(Need.READING, Need.ATTENDANCE);
    assertThat(Questions.choose(Set.of(), List.of(), 3)).hasSize(3);
    assertThat(chosen.get(0).about("Zoë and Tom")).contains("Zoë and Tom").doesNotContain("{");
  }
}
