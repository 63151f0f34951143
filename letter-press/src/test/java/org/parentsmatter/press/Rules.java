package org.parentsmatter.press;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/** The rules that every PDF of the press keeps, as veraPDF checks them: PDF/UA-1 and PDF/A-2a. */
final class Rules {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Rules() {}

  static List<String> broken(byte[] pdf) throws Exception {
    List<String> broken = new ArrayList<>();
    for (PDFAFlavour rules : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      try (PDFAParser parser =
          Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), rules)) {
        ValidatorFactory.createValidator(rules, false, 100)
            .validate(parser)
            .getTestAssertions()
            .stream()
            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
            .map(assertion -> rules + " " + assertion.getRuleId() + " " + assertion.getMessage())
            .distinct()
            .forEach(broken::add);
      }
    }
    return broken;
  }
}
