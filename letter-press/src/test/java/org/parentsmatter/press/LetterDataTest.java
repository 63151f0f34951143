package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.LetterData.Commitment;

class LetterDataTest {

  @Test
  void aLetterIsAboutAtLeastOneChild() {
    assertThatThrownBy(() -> Sample.letter().about(List.of()).data())
        .hasMessage("A letter needs at least one child");
  }

  @Test
  void aLetterNeedsAReference() {
    assertThatThrownBy(() -> Sample.letter().with(" ").data())
        .hasMessage("The reference is missing");
  }

  @Test
  void attendanceIsAPercentage() {
    assertThatThrownBy(() -> new Child("Zofia", "8K", "Year 8", 101.0))
        .hasMessageContaining("between 0 and 100");
    assertThatThrownBy(() -> new Child("Zofia", "8K", "Year 8", Double.NaN))
        .hasMessageContaining("between 0 and 100");
  }

  @Test
  void halfACharacterIsRefused() {
    assertThatThrownBy(() -> new Child("Zofia\uD83D", "8K", "Year 8", null))
        .hasMessageContaining("half a character");
  }

  @Test
  void whatIsMissingBecomesEmpty() {
    Commitment commitment = new Commitment(null, "Read together", null, null);
    assertThat(commitment.childName()).isEmpty();
    assertThat(commitment.why()).isEmpty();
  }
}
