package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each element of the template language does on paper. */
class TemplateElementsTest {

  private static final LetterPress PRESS = new LetterPress();

  private static LetterTemplate template(String inside) throws TemplateFault {
    return LetterTemplate.compile("t", "<letter title='x'>" + inside + "</letter>");
  }

  private static SetLetter set(String inside, Sample sample) throws Exception {
    return PRESS.set(template(inside), sample.data(), Sample.ARTWORK);
  }

  private static String said(String inside, Sample sample) throws Exception {
    try (Printed printed = Printed.of(set(inside, sample))) {
      return printed.flowing();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyElementCanBeUsedAsItsExampleShows(TemplateElement element) throws Exception {
    String example = element.example();
    LetterTemplate template =
        element == TemplateElement.LETTER
            ? LetterTemplate.compile("t", example)
            : template("<p>Hello</p>" + example);
    SetLetter letter = PRESS.set(template, Sample.letter().data(), Sample.ARTWORK);
    assertThat(Rules.broken(letter.pdf())).isEmpty();
  }

  @Test
  void aLetterOfAllElementsKeepsTheRulesOfPdfUaAndPdfA() throws Exception {
    StringBuilder all = new StringBuilder();
    for (TemplateElement element : TemplateElement.values()) {
      all.append(element == TemplateElement.LETTER ? "" : element.example());
    }
    assertThat(Rules.broken(set(all.toString(), Sample.letter()).pdf())).isEmpty();
  }
}
