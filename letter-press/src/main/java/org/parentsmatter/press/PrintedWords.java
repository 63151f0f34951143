package org.parentsmatter.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parentsmatter.press.Wording.Run;

/** The few words that the press itself prints, outside any template, in one language. */
final class PrintedWords {

  private final Properties words = new Properties();
  private final String language;
  private final String version;
  private final String[] months;

  private PrintedWords(String language) {
    this.language = language;
    String file = "words/" + language + ".properties";
    try (InputStream in = PrintedWords.class.getResourceAsStream(file)) {
      String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      words.load(new StringReader(source));
      version = LetterTemplate.fingerprint(source);
    } catch (IOException broken) {
      throw new IllegalStateException("The words in \"" + language + "\" cannot be read", broken);
    }
    months = word("months").split(",");
  }

  static PrintedWords in(String language) {
    return new PrintedWords(language);
  }

  private String word(String key) {
    String word = words.getProperty(key);
    if (word == null) {
      throw new IllegalStateException("The words in \"" + language + "\" lack " + key);
    }
    return word;
  }

  boolean readBySpeaker() {
    return word("readBySpeaker").equals("yes");
  }

  String version() {
    return version;
  }

  /** What a person reads who is to say whether the words are right. */
  Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    words.stringPropertyNames().stream()
        .filter(key -> !key.equals("readBySpeaker"))
        .forEach(key -> all.put(key, word(key).replace('_', ' ')));
    all.put("months", String.join(", ", months));
    return all;
  }

  String salutation(List<String> names) {
    return word("salutation")
        .replace("{0}", all(names, false).stream().map(Run::text).collect(Collectors.joining()));
  }

  String howToAsk() {
    return word("howToAsk");
  }

  /** The months are the press's own: Java's names for them change from version to version. */
  String date(LocalDate day) {
    return word("date")
        .replace("{day}", Integer.toString(day.getDayOfMonth()))
        .replace("{month}", months[day.getMonthValue() - 1])
        .replace("{year}", Integer.toString(day.getYear()));
  }

  /** A sentence of this language with values in it that are kept apart from its words. */
  private List<Run> sentence(String key, String... values) {
    List<Run> runs = new ArrayList<>();
    String rest = word(key);
    for (int i = 0; i < values.length; i++) {
      String hole = "{" + i + "}";
      int at = rest.indexOf(hole);
      runs.add(new Run(rest.substring(0, at), false));
      runs.add(Run.of(values[i], false));
      rest = rest.substring(at + hole.length());
    }
    runs.add(new Run(rest, false));
    return runs;
  }

  List<Run> reference(String reference) {
    return sentence("reference", reference);
  }

  List<Run> footer(String reference, int page, int pages) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.of(reference, false));
    runs.add(new Run(" · ", false));
    runs.addAll(page(page, pages));
    return runs;
  }

  List<Run> page(int page, int pages) {
    return sentence("page", Integer.toString(page), Integer.toString(pages));
  }

  /** The small print below a commitment: why it was chosen, and by when it is to be done. */
  List<Run> whyAndWhen(String reason, LocalDate due) {
    String stop = word("stop");
    List<Run> runs = new ArrayList<>();
    if (!reason.isEmpty()) {
      boolean ended = reason.endsWith(stop) || reason.endsWith(".");
      runs.addAll(sentence("why", reason));
      runs.add(new Run((ended ? "" : stop) + (due == null ? "" : " "), false));
    }
    if (due != null) {
      runs.addAll(sentence("when", date(due)));
      runs.add(new Run(stop, false));
    }
    return runs;
  }

  /** The small print below a learning line: what to ask the child. */
  List<Run> askAtHome(String question) {
    return sentence("ask", question);
  }

  List<Run> cutHere(String office) {
    return sentence("cutHere", office);
  }

  String logoOf(String school) {
    return word("logo").replace("{0}", school);
  }

  String signatureOf(String sender) {
    return word("signature").replace("{0}", sender);
  }

  String codeFor(String text) {
    return word("code").replace("{0}", text);
  }

  String theNumberYouKnow() {
    return word("telephone");
  }

  /** Names as one phrase: "Zofia, Jan and Ola". */
  List<Run> all(List<String> names, boolean bold) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        String joint = word(i == names.size() - 1 ? "and" : "comma");
        runs.add(new Run(joint.replace('_', ' '), bold));
      }
      runs.add(Run.of(names.get(i), bold));
    }
    return runs;
  }
}
