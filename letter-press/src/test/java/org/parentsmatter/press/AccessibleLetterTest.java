package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

class AccessibleLetterTest {

  private final LetterPress press = new LetterPress();

  @BeforeAll
  static void prepareChecker() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static List<String> faults(byte[] pdf) throws Exception {
    try (PDFAParser parser =
        Foundries.defaultInstance()
            .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
      return ValidatorFactory.createValidator(PDFAFlavour.PDFUA_1, false, 100)
          .validate(parser)
          .getTestAssertions()
          .stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(TestAssertion::getMessage)
          .distinct()
          .toList();
    }
  }

  @Test
  void singleLettersPassTheChecksOfPdfUa() throws Exception {
    Sample plain = Sample.letter();
    Sample busy =
        plain.promising(
            Sample.commitments(30, "We will ring you on Friday with some news. ".repeat(4)),
            Sample.commitments(30, "Please read with your child at home"));
    for (String name : LetterTemplate.shippedNames()) {
      LetterTemplate template = LetterTemplate.shipped(name);
      for (Sample sample : List.of(plain, plain.agreedOn(), busy)) {
        assertThat(faults(press.set(template, sample.data(), Sample.ARTWORK).pdf())).isEmpty();
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
