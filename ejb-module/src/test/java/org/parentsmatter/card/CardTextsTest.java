package org.parentsmatter.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.catalogue.SchoolJargon;
import org.parentsmatter.press.TextAdvice;

/** The cards, read as somebody reads them with two minutes to go. */
class CardTextsTest {
  private static final String WHO_HELPS = "safeguarding lead";

  static List<Card> cards() {
    return CardFile.all();
  }

  @Test
  void there_is_a_card_for_each_file_and_each_kind_of_talk() throws Exception {
    assertThat(cards()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(cards()).extracting(Card::topic).doesNotHaveDuplicates();
    assertThat(cards()).extracting(Card::title).doesNotHaveDuplicates();
    assertThat(cards()).extracting(Card::group).contains(CardGroup.values());
    assertThat(files())
        .containsExactlyInAnyOrderElementsOf(
            cards().stream().map(card -> card.topic() + ".json").toList());
  }

  private static List<String> files() throws URISyntaxException, IOException {
    URL one = Objects.requireNonNull(CardFile.class.getResource("/cards/passing-on.json"));
    try (Stream<Path> files = Files.list(Path.of(one.toURI()).getParent())) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cards")
  void every_field_is_there_and_holds_few_things(Card card) {
    assertThat(card.topic()).matches("[a-z-]{1,40}");
    assertThat(card.remember()).hasSize(3);
    assertThat(card.say()).hasSize(3);
    assertThat(card.instead()).hasSize(3);
    assertThat(card.next()).hasSizeBetween(3, 4);
    assertThat(card.help()).hasSizeBetween(2, 4);
    assertThat(everything(card)).noneMatch(String::isBlank);
    assertThat(everything(card).stream().filter(text -> !text.equals(card.title())))
        .allMatch(text -> text.matches("(?s).*[.?!”]"));
    assertThat(card.say()).noneMatch(line -> line.matches(".*[“”\"].*"));
  }

  @ParameterizedTest
  @MethodSource("cards")
  void it_is_read_in_two_minutes(Card card) {
    long words =
        everything(card).stream()
            .flatMap(text -> Stream.of(text.split("\\s+", -1)))
            .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
            .count();
    assertThat(words).as(card.topic()).isBetween(250L, 350L);
  }

  @ParameterizedTest
  @MethodSource("cards")
  void it_is_plain_english(Card card) {
    assertThat(TextAdvice.of(ended(card.texts())).readingAge())
        .as(card.topic())
        .isBetween(5.0, TextAdvice.OLDEST);
    for (String text : card.texts()) {
      TextAdvice read = TextAdvice.of(text);
      assertThat(read.longestSentence()).as(text).isLessThanOrEqualTo(TextAdvice.LONGEST_SENTENCE);
      assertThat(read.remarks().stream().filter(remark -> remark.startsWith("Not everybody")))
          .as(text)
          .isEmpty();
      assertThat(SchoolJargon.in(text.replace(WHO_HELPS, ""))).as(text).isEmpty();
    }
  }

  /** A title ends without a full stop, and begins no sentence of the next line. */
  private static String ended(List<String> texts) {
    return String.join(
        " ", texts.stream().map(text -> text.matches(".*[.?!”]") ? text : text + ".").toList());
  }

  @ParameterizedTest
  @MethodSource("cards")
  void it_says_to_whom_one_goes_with_a_worry_and_with_another_language(Card card) {
    String help = String.join(" ", card.help()) + String.join(" ", card.next());
    assertThat(help).contains(WHO_HELPS).containsPattern("interpreter|language");
  }

  @Test
  void nobody_is_called_hard_to_reach_and_no_parent_only_a_mother_or_father() {
    assertThat(cards())
        .allSatisfy(
            card ->
                assertThat(String.join(" ", card.texts()))
                    .doesNotContainIgnoringCase("hard to reach")
                    .doesNotContainPattern("(?i)\\b(mum|dad|carer|guardian)s?\\b"));
  }

  @Test
  void what_is_claimed_has_a_source_of_the_catalogue_and_nothing_else_is_claimed() {
    assertThat(cards().stream().filter(card -> card.evidence() != null))
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(card -> assertThat(card.evidence().source().link()).startsWith("https://"));
    assertThat(cards())
        .allSatisfy(
            card -> {
              List<String> texts = new ArrayList<>(card.texts());
              if (card.evidence() != null) {
                texts.remove(card.evidence().says());
              }
              assertThat(String.join(" ", texts))
                  .doesNotContainPattern(
                      "(?i)\\b(research|stud(y|ies)|evidence|proven|per cent)\\b|%");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no-such", "../catalogue/sources", "GOOD-NEWS-CALL"})
  void a_topic_that_there_is_not_is_refused_in_words(String topic) {
    assertThatThrownBy(() -> new SeeingCards().one(topic))
        .isInstanceOf(NoSuchCard.class)
        .hasMessageContaining("Choose one from the list");
  }

  private static List<String> everything(Card card) {
    List<String> all = new ArrayList<>(card.texts());
    card.instead().forEach(pair -> all.add(pair.avoid()));
    return all;
  }
}
