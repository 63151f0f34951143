package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class AccessibleLetterTest {

  private final LetterPress press = new LetterPress();

  @Test
  void singleLettersPassTheChecksOfPdfUaAndPdfA() throws Exception {
    Sample plain = Sample.letter();
    Sample busy =
        plain.promising(
            Sample.commitments(30, "We will ring you on Friday with some news. ".repeat(4)),
            Sample.commitments(30, "Please read with your child at home"));
    for (String name : LetterTemplate.shippedNames()) {
      LetterTemplate template = LetterTemplate.shipped(name);
      for (Sample sample : List.of(plain, plain.agreedOn(), busy)) {
        assertThat(Rules.broken(press.set(template, sample.data(), Sample.ARTWORK).pdf()))
            .isEmpty();
      }
    }
  }

  @Test
  void theFileSaysItsTitleAndItsLanguage() throws Exception {
    LetterTemplate template = LetterTemplate.shipped("plan-letter");
    SetLetter letter = press.set(template, Sample.letter().data(), Sample.ARTWORK);
    try (Printed printed = Printed.of(letter)) {
      PDDocument document = printed.document();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(template.title());
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }
}
