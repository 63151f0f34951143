package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parentsmatter.press.TemplateAdvice.Remark;

/** Reads an English template as a parent would, in the longest letters that it can make. */
final class Clarity {

  private static final int LONG_SENTENCE = 25;
  private static final int SHORTEST_SCORED = 6;

  /** A few short sentences are no style. */
  private static final int ENOUGH_TO_SCORE = 60;

  private static final double HARD_AGE = 14;
  private static final int LONG_WORD = 3;
  private static final int NAMED = 3;
  private static final Pattern REQUEST =
      Pattern.compile(
          "^please\\b|\\b(you|parents) (must|should|need to|have to)\\b|\\bwe (ask|expect) you to\\b",
          Pattern.CASE_INSENSITIVE);

  private final LetterTemplate template;
  private final Set<Remark> remarks =
      new TreeSet<>(
          Comparator.comparingInt(Remark::line)
              .thenComparing(Remark::text)
              .thenComparing(Remark::advice));

  Clarity(LetterTemplate template) {
    this.template = template;
  }

  TemplateAdvice advice() {
    int words = 0;
    double age = 0;
    for (List<Sentence> letter : LetterTexts.longest(template.blocks())) {
      words = Math.max(words, Readability.words(letter));
      age = Math.max(age, Readability.age(letter));
      requests(letter);
    }
    whole(words, age);
    for (Wording wording : LetterTexts.all(template.blocks())) {
      legalese(Sentence.whole(wording), wording);
    }
    for (Sentence sentence : LetterTexts.body(template.blocks(), asked -> true)) {
      sentence(sentence);
    }
    return new TemplateAdvice(true, words, age, new ArrayList<>(remarks));
  }

  private void note(int line, String text, String advice) {
    remarks.add(new Remark(line, text, advice));
  }

  private void whole(int words, double age) {
    if (words > TemplateAdvice.MOST_WORDS) {
      note(
          0,
          "",
          "The text has about "
              + words
              + " words. A letter of at most "
              + TemplateAdvice.MOST_WORDS
              + " is read by more parents: leave something out.");
    }
    if (age > TemplateAdvice.OLDEST) {
      note(
          0,
          "",
          "It reads like a text for "
              + years(age)
              + "-year-olds. Write for 9 to 11: shorter sentences and shorter words.");
    } else if (words >= ENOUGH_TO_SCORE && age < TemplateAdvice.YOUNGEST) {
      note(
          0,
          "",
          "It reads like a text for "
              + years(age)
              + "-year-olds. That is clear, but may sound as if you write to children.");
    }
  }

  private static String years(double age) {
    return Long.toString(Math.round(age));
  }

  /** One clear thing to do. */
  private void requests(List<Sentence> letter) {
    List<Sentence> requests =
        letter.stream().filter(sentence -> isRequest(sentence.text())).toList();
    for (Sentence sentence : requests.subList(Math.min(1, requests.size()), requests.size())) {
      note(
          sentence.line(),
          sentence.text(),
          "This is one more thing to do. Parents do more if a letter asks for one thing only.");
    }
    if (requests.isEmpty() && !letter.isEmpty()) {
      note(
          0,
          "",
          "No sentence begins with \"Please\". If parents are to do something, say it in one"
              + " sentence that does.");
    }
  }

  static boolean isRequest(String sentence) {
    return REQUEST.matcher(sentence).find();
  }

  private void sentence(Sentence sentence) {
    int words = sentence.words().size();
    if (words > LONG_SENTENCE) {
      note(
          sentence.line(),
          sentence.text(),
          "This sentence has " + words + " words. Make two of it: up to 20 read well.");
    } else if (words >= SHORTEST_SCORED && Readability.ageWithoutNames(sentence) > HARD_AGE) {
      List<String> hard =
          sentence.own().stream()
              .filter(word -> Sentence.syllables(word) >= LONG_WORD)
              .distinct()
              .sorted(Comparator.<String>comparingInt(Sentence::syllables).reversed())
              .limit(NAMED)
              .toList();
      if (!hard.isEmpty()) {
        note(
            sentence.line(),
            sentence.text(),
            "This sentence is hard to read. Find shorter words for \""
                + String.join("\", \"", hard)
                + "\".");
      }
    }
  }

  private void legalese(Sentence whole, Wording wording) {
    Matcher found = Legalese.in(whole.text());
    while (found.find()) {
      String word = found.group().toLowerCase(Locale.ROOT);
      note(
          LetterTexts.lineOf(wording, word, whole.line()),
          found.group(),
          "Not everybody knows this. Say: " + Legalese.plain(word) + ".");
    }
  }
}
