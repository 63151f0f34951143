package org.parentsmatter.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedStaffTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "Maria Silva, Kitchen/Maria/Silva/Kitchen/",
        "Ana Maria Silva ; Site team/Ana Maria/Silva/Site team/",
        "Ana da Costa, Kitchen, a.costa@school.example/Ana/da Costa/Kitchen/a.costa@school.example",
        "Vincent van den Berg, v@school.example, Cook/Vincent/van den Berg/Cook/v@school.example",
        "李 小龙, Kitchen/李/小龙/Kitchen/",
        "Zoë O’Neill-Smith,Kitchen,,/Zoë/O’Neill-Smith/Kitchen/"
      })
  void a_line_is_a_name_what_somebody_does_and_perhaps_an_email(
      String line, String given, String family, String works, String email) {
    assertThat(PastedStaff.read(line).get(0).facts())
        .isEqualTo(new MemberFacts(given, family, works, email));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maria Silva",
        "Maria, Kitchen",
        "Maria Silva,",
        "Silva, Maria, Kitchen",
        "Maria Silva, Kitchen, one@school.example, two@school.example",
        "Maria Silva, Kitchen, no@mail",
        "!!! ???, Kitchen",
        "Maria Silva, Kitchen and a great many other things that nobody would ever write here"
      })
  void a_line_that_cannot_be_read_says_what_to_do(String line) {
    PastedLine read = PastedStaff.read(line).get(0);
    assertThat(read.refused()).isTrue();
    assertThat(read.adds()).isFalse();
    assertThat(read.remark()).endsWith(".");
  }

  @Test
  void lines_are_counted_as_they_were_pasted_and_not_without_end() {
    assertThat(PastedStaff.read("\n\nMaria Silva, Kitchen\n \t\n").get(0).line()).isEqualTo(3);
    assertThatThrownBy(() -> PastedStaff.read(" \n ")).isInstanceOf(StaffRefused.class);
    assertThatThrownBy(() -> PastedStaff.read(null)).isInstanceOf(StaffRefused.class);
    assertThatThrownBy(() -> PastedStaff.read("a, b\n".repeat(PastedStaff.MOST_LINES + 1)))
        .isInstanceOf(StaffRefused.class)
        .hasMessageContaining("at most 300 lines");
    assertThat(PastedStaff.read("x".repeat(60_000)).get(0).text()).hasSize(101);
  }

  @Test
  void what_nobody_can_see_is_taken_out() {
    MemberFacts facts = new MemberFacts("Ma\u0000ria\u202E", "Sil\u200Fva\n", "Kit\u0007chen", " ");
    assertThat(facts).isEqualTo(new MemberFacts("Maria", "Silva", "Kitchen", null));
  }
}
