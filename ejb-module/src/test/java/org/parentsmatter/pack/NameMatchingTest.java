package org.parentsmatter.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.pack.NameMatching.Meant;

/** Lists as people paste them: whom each line means, and that nothing is guessed. */
class NameMatchingTest {
  private static final PupilChoice ZOE = pupil(1, "Zoë", null, "Hughes", "11E");
  private static final PupilChoice TOM_8C = pupil(2, "Tom", null, "Smith", "8C");
  private static final PupilChoice TOM_9A = pupil(3, "Thomas", "Tom", "Smith", "9A");
  private static final PupilChoice CIARA = pupil(4, "Ciara", null, "O’Neill", "8C");
  private static final PupilChoice ANNE = pupil(5, "Anne-Marie", null, "Van der Berg", "Maple");
  private static final PupilChoice ANN = pupil(6, "Ann", null, "Ash", "7A");
  private static final PupilChoice OAK = pupil(7, "Li", null, "Wei", "2 Oak");

  private final NameMatching matching =
      new NameMatching(
          List.of(ZOE, TOM_8C, TOM_9A, CIARA, ANNE, ANN, OAK),
          ids -> Map.of(1L, Set.of("11 Ma1"), 2L, Set.of("8C/En")));

  private static PupilChoice pupil(
      long id, String given, String preferred, String family, String group) {
    return new PupilChoice(id, given, preferred, family, group, group.replaceAll("\\D", ""));
  }

  private Meant meant(String line) {
    return matching.meant(PastedLine.of(line.replace("→", "\t")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë Hughes",
        "zoe hughes",
        "HUGHES Zoe",
        "Hughes, Zoë",
        "  17:10   Zoë Hughes   11E ",
        "17:10 Zoë Hughes 11E",
        "5.10pm Zoë Hughes",
        "5 pm: Hughes, Zoë (11E)",
        "17:10-17:20 Zoë Hughes",
        "3. Miss Zoë Hughes",
        "• Zoë Hughes, 11 E",
        "2026-12-04 17:10 Zoë Hughes",
        "04/12/2026→17:10→Zoë Hughes→11E→Mrs Ann Hughes→Room 4→ann@example.org",
        "17:10→Hughes→Zoë→11E",
        "Zoë→Hughes→11Ma1",
        "17:10;Zoe Hughes;11E",
        "Zoe\u0308 Hughes"
      })
  void a_line_that_is_somebodys_name_means_this_pupil(String line) {
    assertThat(meant(line)).isEqualTo(new Meant(ZOE, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "Ciara O'Neill, 4",
    "O’NEILL Ciara, 4",
    "ONeill Ciara, 4",
    "Anne Marie van der Berg, 5",
    "van der Berg Anne-Marie Maple, 5",
    "Tom Smith 8C, 2",
    "Thomas Smith, 3",
    "Tom Smith→9A, 3",
    "Li Wei 2 Oak, 7",
    "Wei Li, 7"
  })
  void apostrophes_hyphens_preferred_names_and_groups_are_understood(String line, long id) {
    assertThat(meant(line).pupil()).isNotNull().extracting(PupilChoice::id).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tom Smith",
        "Tom Smith 7B",
        "17:10 Smith, Tom",
        "Tom Smith→Zoë Hughes",
        "Tomas Smith"
      })
  void of_two_who_could_be_meant_a_person_chooses(String line) {
    Meant meant = meant(line);
    assertThat(meant.pupil()).isNull();
    assertThat(meant.choices()).contains(TOM_8C, TOM_9A);
  }

  /** Somebody else may bear the same name, beyond what the reader sees. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë Hughes 8C",
        "Zoë Hughes→Maple",
        "Mary Zoë Hughes",
        "Zoë Hughes with her mother",
        "Zoë Hughes-Jones",
        "Zoe Hughs",
        "Zoë"
      })
  void what_is_not_quite_the_name_is_asked(String line) {
    assertThat(meant(line).pupil()).isNull();
  }

  @Test
  void a_group_that_is_not_the_pupils_makes_it_a_question() {
    assertThat(meant("Zoë Hughes 11F").pupil()).isNull();
    assertThat(meant("Zoë Hughes 11F").choices()).first().isEqualTo(ZOE);
    assertThat(meant("Ann Ash 7A").pupil()).isEqualTo(ANN);
    assertThat(meant("Mary Ann Ash 7A").pupil()).isNull();
  }

  @Test
  void a_slip_of_the_pen_is_offered_not_taken() {
    assertThat(meant("Zoe Hughs").choices()).first().isEqualTo(ZOE);
    assertThat(meant("Ciarra ONeill").choices()).first().isEqualTo(CIARA);
    assertThat(meant("Nobody Atall")).isEqualTo(new Meant(null, List.of()));
  }

  @Test
  void times_are_read_as_people_write_them() {
    assertThat(PastedLine.of("17:10 Zoë Hughes").at()).isEqualTo(LocalTime.of(17, 10));
    assertThat(PastedLine.of("5.10pm Zoë").at()).isEqualTo(LocalTime.of(17, 10));
    assertThat(PastedLine.of("12 am Zoë").at()).isEqualTo(LocalTime.MIDNIGHT);
    assertThat(PastedLine.of("9:05 Zoë").at()).isEqualTo(LocalTime.of(9, 5));
    assertThat(PastedLine.of("2026-12-04T17:10 Zoë").at()).isEqualTo(LocalTime.of(17, 10));
    assertThat(PastedLine.of("99:99 Zoë").at()).isNull();
    assertThat(PastedLine.of("Zoë Hughes").at()).isNull();
  }

  @Test
  void headings_and_empty_lines_are_no_pupils() {
    assertThat(PastedList.lines("Time\tPupil\tForm\n\n17:10\tZoë Hughes\t11E\n17:20\t\t\r\n"))
        .extracting(PastedLine::written)
        .containsExactly("17:10\tZoë Hughes\t11E");
    assertThatThrownBy(() -> PastedList.lines(" \n\t\n")).isInstanceOf(PackRefused.class);
    assertThatThrownBy(() -> PastedList.lines(null)).isInstanceOf(PackRefused.class);
    assertThatThrownBy(() -> PastedList.lines("a".repeat(PastedList.LONGEST + 1)))
        .isInstanceOf(PackRefused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "'; drop table family_pack; --",
        "=HYPERLINK(\"http://evil\")",
        "((((((((((((((((((((a",
        "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        "\u0000\u202E Zoë",
        "%_%"
      })
  void hostile_lines_mean_nobody(String line) {
    assertThat(meant(line).pupil()).isNull();
  }
}
