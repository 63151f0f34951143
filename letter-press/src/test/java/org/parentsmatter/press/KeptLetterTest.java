package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Letters that were kept stay what they are, whatever becomes of the press. */
class KeptLetterTest {

  private static final LetterPress PRESS = new LetterPress();

  /** Of the file that the letter in the resources was when it was kept, in November 2026. */
  private static final String OF_2026 =
      "224d5ba61ac63f398960e6d8d082977142e5730348c0b0abedd8078cf76d405a";

  private static byte[] kept(String name) {
    try (InputStream in = KeptLetterTest.class.getResourceAsStream("kept/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] part(String id) {
    return kept(id + ".part");
  }

  @Test
  void aLetterOf2026IsTheSameFileToday() throws Exception {
    byte[] pdf = SetLetter.pdf(kept("letter-2026.own"), KeptLetterTest::part);
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)))
        .isEqualTo(OF_2026);
    assertThat(Rules.broken(pdf)).isEmpty();
  }

  @Test
  void aLetterOf2026CanBePrintedWithOthersToday() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintRun run = new PrintRun(out, KeptLetterTest::part, "Letters", LocalDate.of(2026, 11, 23));
    assertThat(run.add(kept("letter-2026.own"))).isEqualTo(new PrintRun.Place(1, 2));
    run.finish();
    assertThat(Rules.broken(out.toByteArray())).isEmpty();
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(Aloud.read(document)).contains("Dear Ms Kowalska", "PM-26-004711");
    }
  }

  @Test
  void whatIsKeptOfALetterMakesItsFileAgain() throws Exception {
    for (Tongue tongue : Tongue.values()) {
      SetLetter letter = PRESS.set(Abroad.template(tongue), Abroad.letter(tongue), Sample.ARTWORK);
      Map<String, byte[]> parts = new HashMap<>();
      letter.shared().forEach(part -> parts.put(part.id(), part.bytes()));
      assertThat(parts.keySet())
          .containsExactlyInAnyOrderElementsOf(SetLetter.sharedIds(letter.own()));
      assertThat(SetLetter.pdf(letter.own(), parts::get)).isEqualTo(letter.pdf());
      assertThat(letter.pdf()).hasSize(letter.length());
    }
  }

  @Test
  void anEnglishLetterIsAFewThousandBytesOfItsOwn() throws Exception {
    SetLetter letter =
        PRESS.set(LetterTemplate.shipped("plan-letter"), Sample.letter().data(), Sample.ARTWORK);
    assertThat(letter.own()).hasSizeLessThan(8_000);
    assertThat(letter.lastNumber()).isLessThan(Numbers.FIRST + 200);
  }

  @Test
  void whatALaterVersionKeptIsRefused() throws Exception {
    byte[] later = kept("letter-2026.own");
    later[0] = 9;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SetLetter.pdf(later, KeptLetterTest::part))
        .withMessageContaining("version 9");
  }

  @Test
  void aRunThatGoesOnTakesNoNumberTwice() throws Exception {
    LetterTemplate template = LetterTemplate.shipped("plan-note");
    Numbers before = new Numbers();
    SetLetter first =
        PRESS.set(template, Sample.numbered(1).data(), Sample.ARTWORK, Manner.PLAIN, before);
    Numbers after = new Numbers(first.lastNumber() + 1);
    SetLetter second =
        PRESS.set(template, Sample.numbered(2).data(), Sample.ARTWORK, Manner.PLAIN, after);
    assertThat(OwnPart.read(second.own()).first()).isGreaterThan(first.lastNumber());
    assertThat(OwnPart.read(first.own()).end()).isEqualTo(first.lastNumber() + 1);
  }

  @Test
  void aSheetBetweenTwoGroupsKeepsTheRulesToo() throws Exception {
    SetLetter sheet = PRESS.separator("8K", "24 letters", new Numbers());
    assertThat(Rules.broken(sheet.pdf())).isEmpty();
    try (Printed printed = Printed.of(sheet)) {
      assertThat(printed.flowing()).contains("8K", "24 letters");
      assertThat(sheet.pages()).isOne();
    }
  }
}
