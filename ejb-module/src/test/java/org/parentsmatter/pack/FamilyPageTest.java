package org.parentsmatter.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parentsmatter.pack.PaperSection.Part;

/** What gives way where there is little room, and what never does. */
class FamilyPageTest {
  private static final String LONG = "words and more words ".repeat(7).strip();
  private static final List<String> SILENCE = List.of("Do not talk with X.", "Say nothing.");

  private static FamilyPage page() {
    return new FamilyPage(
        "Hughes (Zoë 11E)",
        List.of("17:10: Zoë Hughes"),
        List.of(
            new PaperSection(Part.SILENCE, SILENCE, 2),
            new PaperSection(Part.PLAN, Collections.nCopies(6, LONG), 1),
            new PaperSection(Part.LEARNING, Collections.nCopies(6, LONG), 1),
            new PaperSection(Part.CONTACTS, Collections.nCopies(5, LONG), 1),
            new PaperSection(Part.PEOPLE, Collections.nCopies(4, LONG), 2)),
        false);
  }

  private static int lines(FamilyPage page, Part part) {
    return page.sections().stream()
        .filter(section -> section.part() == part)
        .mapToInt(section -> section.lines().size())
        .sum();
  }

  @Test
  void with_enough_room_everything_stays() {
    FamilyPage all = page().within(1000);
    assertThat(all).isEqualTo(page());
    assertThat(all.shortened()).isFalse();
  }

  @Test
  void what_matters_least_goes_first() {
    FamilyPage some = page().within(48);
    assertThat(some.shortened()).isTrue();
    assertThat(lines(some, Part.CONTACTS)).isLessThan(5);
    assertThat(lines(some, Part.PLAN)).isEqualTo(6);
    assertThat(lines(some, Part.PEOPLE)).isEqualTo(4);
  }

  @Test
  void what_must_not_be_mentioned_stays_word_for_word() {
    for (int room = 60; room >= 0; room--) {
      FamilyPage page = page().within(room);
      assertThat(page.sections().get(0)).isEqualTo(new PaperSection(Part.SILENCE, SILENCE, 2));
    }
    assertThat(page().within(0).sections()).hasSize(1);
  }

  @Test
  void less_room_is_never_more_words() {
    int before = Integer.MAX_VALUE;
    for (int room = 60; room >= 0; room--) {
      int length = page().within(room).sections().toString().length();
      assertThat(length).isLessThanOrEqualTo(before);
      before = length;
    }
  }

  @Test
  void a_section_without_lines_has_no_heading() {
    FamilyPage page =
        new FamilyPage("H", List.of(), List.of(new PaperSection(Part.ASKED, List.of(), 1)), false);
    assertThat(page.sections()).isEmpty();
  }
}
