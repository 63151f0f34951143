package org.parentsmatter.catalogue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parentsmatter.security.Sha256;

/**
 * What of the product's catalogue there is in one other language. It is a draft until somebody who
 * speaks the language has read exactly this version.
 *
 * @param tag of the language, as in BCP 47
 * @param sentences in the order of the file
 * @param version changes with every change of a text, here or in English
 */
public record TranslatedStrategies(String tag, List<Sentence> sentences, String version) {
  private static final List<String> LANGUAGES = List.of("ar", "pl", "pt", "ro", "tr", "uk", "ur");
  private static final int VERSION_LENGTH = 12;

  /**
   * What one side does.
   *
   * @param english may hold {@code {child}}, and so may the translation
   */
  public record Sentence(String code, Side side, String english, String translated) {}

  public TranslatedStrategies {
    sentences = List.copyOf(sentences);
  }

  /** Of every language that there is something in, by its tag. */
  public static Map<String, TranslatedStrategies> shipped() {
    Map<String, CatalogueEntry> english =
        new CatalogueFile()
            .entries().stream()
                .collect(Collectors.toMap(CatalogueEntry::code, Function.identity()));
    Map<String, TranslatedStrategies> shipped = new LinkedHashMap<>();
    for (String tag : LANGUAGES) {
      shipped.put(tag, of(tag, CatalogueFile.language(tag), english));
    }
    return shipped;
  }

  /** Where the English has a newer version, there is no translation yet. */
  static TranslatedStrategies of(
      String tag, List<JsonObject> file, Map<String, CatalogueEntry> english) {
    List<Sentence> sentences = new ArrayList<>();
    for (JsonObject each : file) {
      CatalogueEntry entry = english.get(each.getString("code"));
      if (entry != null && entry.version() == each.getInt("version")) {
        add(sentences, entry, Side.PARENT, CatalogueFile.text(each, "parentDoes"));
        add(sentences, entry, Side.SCHOOL, CatalogueFile.text(each, "schoolDoes"));
      }
    }
    String all =
        sentences.stream()
            .map(s -> s.english() + "\n" + s.translated())
            .collect(Collectors.joining("\n"));
    return new TranslatedStrategies(tag, sentences, Sha256.hex(all).substring(0, VERSION_LENGTH));
  }

  private static void add(
      List<Sentence> sentences, CatalogueEntry entry, Side side, String translated) {
    String english = entry.does(side, CatalogueEntry.CHILD);
    if (english != null && translated != null) {
      sentences.add(new Sentence(entry.code(), side, english, translated));
    }
  }

  /**
   * What says the same in this language; empty for words that are not exactly the catalogue's.
   *
   * @param words as they stand in a plan
   * @param child the name by which they call the child
   */
  public Optional<String> of(String words, String child) {
    return sentences.stream()
        .filter(s -> s.english().replace(CatalogueEntry.CHILD, child).equals(words))
        .findFirst()
        .map(s -> s.translated().replace(CatalogueEntry.CHILD, child));
  }

  /** What it says about one entry. */
  public List<Sentence> about(String code) {
    return sentences.stream().filter(s -> s.code().equals(code)).toList();
  }
}
