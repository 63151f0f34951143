package org.parentsmatter.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.Tongue;

/**
 * A heading, paragraph or phrase of a text beside its English; what stands in braces is filled in
 * for each letter.
 *
 * @param english empty where the English has none here
 * @param translated empty where the translation has none here
 */
public record TextLine(String english, String translated) {

  /** All of a text, in order. */
  static List<TextLine> of(TranslatedText text) {
    return switch (text.kind()) {
      case WORDS -> words(text.tongue());
      case LETTER -> letter(text);
      case STRATEGIES ->
          ShippedTexts.strategies(text.tongue()).orElseThrow().sentences().stream()
              .map(each -> new TextLine(each.english(), each.translated()))
              .toList();
    };
  }

  private static List<TextLine> words(Tongue tongue) {
    Map<String, String> translated = tongue.printedWords();
    return Tongue.ENGLISH.printedWords().entrySet().stream()
        .map(word -> new TextLine(word.getValue(), translated.getOrDefault(word.getKey(), "")))
        .toList();
  }

  private static List<TextLine> letter(TranslatedText text) {
    LetterTemplate english = ShippedTexts.english(text.template()).orElseThrow();
    LetterTemplate translated = ShippedTexts.translation(english, text.tongue()).orElseThrow();
    List<TextLine> lines = new ArrayList<>();
    lines.add(new TextLine(english.title(), translated.title()));
    int most = Math.max(english.texts().size(), translated.texts().size());
    for (int i = 0; i < most; i++) {
      lines.add(new TextLine(at(english.texts(), i), at(translated.texts(), i)));
    }
    return lines;
  }

  private static String at(List<String> texts, int place) {
    return place < texts.size() ? texts.get(place) : "";
  }
}
