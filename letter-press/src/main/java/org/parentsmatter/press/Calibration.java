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

  /** Nothing of it is printed: the page has the words of its template only. */
  static final LetterData WORDS =
      new LetterData(
          new Letterhead("-", List.of(), "", "", ""),
          List.of(),
          "-",
          "-",
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

  private static final float BOTTOM = Paper.mm(290);

  private Calibration() {}

  static LetterTemplate template(EnvelopeProfile profile) {
    String file = "calibration/" + profile.name().toLowerCase(Locale.ROOT) + ".html";
    try (InputStream in = Calibration.class.getResourceAsStream(file)) {
      return LetterTemplate.compile(
          "calibration", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | TemplateFault broken) {
      throw new IllegalStateException("The calibration page " + file + " is broken", broken);
    }
  }

  static Composition page(TypeCase type, EnvelopeProfile profile, LetterTemplate template)
      throws CannotSet {
    Copy copy = copy(type, profile);
    Tag structure = Tag.letter(WORDS.language());
    Strip front = new CalibrationSetter(copy, structure).front();
    List<Strip> strips = new BlockSetter(copy, structure).set(template.blocks());
    float top = Paper.mm(profile.layout().bodyTop());
    List<Sheet> sheets = Paginator.pages(strips, top, BOTTOM);
    sheets.get(0).placeFirst(front);
    return new Composition(sheets, List.of(structure), Tongue.ENGLISH);
  }

  /** For pages of the press's own, about nobody. */
  static Copy copy(TypeCase type, EnvelopeProfile profile) {
    return new Copy(
        type, WORDS, SchoolArtwork.NONE, Tongue.ENGLISH, false, Quotes.in(Manner.PLAIN), profile);
  }
}
