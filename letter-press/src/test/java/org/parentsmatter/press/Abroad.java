package org.parentsmatter.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.LetterData.Commitment;
import org.parentsmatter.press.LetterData.Sender;

/** Letters in every language that the press can set. */
final class Abroad {

  private static final Properties LETTERS = new Properties();

  static {
    try (InputStream in = Abroad.class.getResourceAsStream("letters.properties")) {
      LETTERS.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Abroad() {}

  static List<String> words(Tongue tongue) {
    return List.of(LETTERS.getProperty(tongue.tag()).split("\\|"));
  }

  static LetterTemplate template(Tongue tongue) {
    return LetterTemplate.shipped("plan-letter", tongue).orElseThrow();
  }

  /** One child has a name in the letter's script, the other one in Latin letters. */
  static LetterData letter(Tongue tongue) {
    List<String> words = words(tongue);
    LetterData english = Sample.letter().data();
    return new LetterData(
        english.letterhead(),
        english.addressLines(),
        words.get(0),
        english.reference(),
        english.date(),
        List.of(
            new Child(words.get(1), "8K", "8", 94.25),
            new Child("Jan Nowak-Ng", "10M", "10", null)),
        List.of(
            new Commitment(words.get(1), words.get(2), LocalDate.of(2026, 12, 4), words.get(4)),
            new Commitment("Jan Nowak-Ng", words.get(2), null, words.get(4))),
        List.of(new Commitment(words.get(1), words.get(3), null, words.get(4))),
        List.of(words.get(5)),
        false,
        words.get(6),
        new Sender("Rachel Hargreaves", "Deputy Head"),
        words.get(8),
        words.get(7),
        english.qrText(),
        tongue.tag());
  }
}
