package org.parentsmatter.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parentsmatter.catalogue.TranslatedStrategies.Sentence;

class TranslatedStrategiesTest {
  private static final Map<String, TranslatedStrategies> SHIPPED = TranslatedStrategies.shipped();
  private static final Map<String, String> SCRIPTS =
      Map.of("ar", "Arabic", "ur", "Arabic", "uk", "Cyrillic");

  @Test
  void each_language_says_all_that_the_others_say_in_its_own_script() {
    List<String> codes = codes(SHIPPED.get("pl"));
    assertThat(codes).hasSizeGreaterThanOrEqualTo(14);
    SHIPPED.forEach(
        (tag, read) -> {
          assertThat(codes(read)).as(tag).isEqualTo(codes);
          for (Sentence sentence : read.sentences()) {
            String words = sentence.translated().replace(CatalogueEntry.CHILD, "");
            assertThat(words).as(tag).doesNotContain("{", "}").isNotBlank();
            assertThat(words.codePoints().filter(Character::isLetter))
                .as(tag + " " + sentence.code())
                .allMatch(
                    letter ->
                        Character.UnicodeScript.of(letter)
                            == Character.UnicodeScript.forName(SCRIPTS.getOrDefault(tag, "Latin")));
          }
        });
  }

  private static List<String> codes(TranslatedStrategies read) {
    return read.sentences().stream().map(s -> s.code() + " " + s.side()).toList();
  }

  @Test
  void only_the_catalogues_own_words_are_translated_and_the_child_is_named() {
    TranslatedStrategies polish = SHIPPED.get("pl");
    String english =
        "Agree a time and a place for homework with Zoe. You do not need to know the answers. Just"
            + " ask what the task is and praise the effort.";
    assertThat(polish.of(english, "Zoe"))
        .hasValueSatisfying(words -> assertThat(words).startsWith("Proszę").contains("(Zoe)"));
    assertThat(polish.of(english, "Maya")).as("another child").isEmpty();
    assertThat(polish.of(english + " Thank you.", "Zoe")).as("words of the school").isEmpty();
  }

  @Test
  void a_translation_of_older_english_is_none_and_every_change_is_another_version() {
    Map<String, CatalogueEntry> english =
        Map.of("x", CatalogueKeeper.text("Read together").entry("x", 2));
    TranslatedStrategies older =
        TranslatedStrategies.of("pl", List.of(file(1, "Czytamy.")), english);
    assertThat(older.sentences()).isEmpty();
    TranslatedStrategies right =
        TranslatedStrategies.of("pl", List.of(file(2, "Czytamy.")), english);
    assertThat(right.sentences()).hasSize(1);
    assertThat(TranslatedStrategies.of("pl", List.of(file(2, "Czytajmy.")), english).version())
        .isNotEqualTo(right.version());
  }

  private static JsonObject file(int version, String parentDoes) {
    return Json.createObjectBuilder()
        .add("code", "x")
        .add("version", version)
        .add("parentDoes", parentDoes)
        .addNull("schoolDoes")
        .build();
  }
}
