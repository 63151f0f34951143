package org.parentsmatter.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/** The rules of PDF/UA-1, which everybody can read, also by ear, as veraPDF checks them. */
public final class PdfRules {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfRules() {}

  /** The rules that a file breaks; none when it can be read by everybody. */
  public static List<String> broken(byte[] pdf) {
    PDFAFlavour rules = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), rules)) {
      return ValidatorFactory.createValidator(rules, false, 100)
          .validate(parser)
          .getTestAssertions()
          .stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .distinct()
          .toList();
    } catch (Exception e) {
      throw new IllegalStateException("veraPDF cannot read the file", e);
    }
  }
}
