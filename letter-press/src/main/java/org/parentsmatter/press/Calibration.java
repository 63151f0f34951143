package org.parentsmatter.press;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.LetterData.Letterhead;
import org.parentsmatter.press.LetterData.Sender;

/** The page that an office prints to see whether its envelopes and its printer fit the press. */
final class Calibration {

  static final LetterData WORDS =
      new LetterData(
          new Letterhead("Calibration page", List.of(), "", "", ""),
          List.of(),
          "-",
          "CALIBRATION",
          LocalDate.of(2026, 1, 1),
          List.of(new Child("-", "", "", null)),
          List.of(),
          List.of(),
          List.of(),
          false,
          "",
          new Sender("-", ""),
          "",
          "",
          "-",
          "en");

  private Calibration() {}

  static Composition page(TypeCase type, EnvelopeProfile profile) throws CannotSet {
    return Composition.of(
        type, template(profile), WORDS, SchoolArtwork.NONE, Manner.PLAIN.goingBy(profile));
  }

  static LetterTemplate template(EnvelopeProfile profile) {
    String file = "calibration/" + profile.name().toLowerCase(Locale.ROOT) + ".html";
    try (InputStream in = Calibration.class.getResourceAsStream(file)) {
      return LetterTemplate.compile(
          "calibration", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | TemplateFault broken) {
      throw new IllegalStateException("The calibration page is broken", broken);
    }
  }
}
