package org.parentsmatter.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TasksTest {
  @Test
  void an_office_without_pupils_imports_first() {
    assertThat(titles(Map.of(Figure.IMPORTS, 0L, Figure.PUPILS, 0L, Figure.RUNS_RESTING, 0L)))
        .containsExactly("Import your school’s data");
  }

  @Test
  void what_was_interrupted_stands_before_what_can_wait() {
    assertThat(
            titles(
                Map.of(
                    Figure.IMPORTS, 1L,
                    Figure.PUPILS, 900L,
                    Figure.ROWS_REFUSED, 1L,
                    Figure.RUNS_RESTING, 2L,
                    Figure.RUNS_READY, 3L)))
        .containsExactly(
            "Go on with 2 letter runs",
            "Look at 1 row left out",
            "Write or print letters",
            "Import newer data");
  }

  @Test
  void a_tutor_finds_the_families_of_his_or_her_group() {
    assertThat(Tasks.from(Map.of(Figure.FAMILIES, 5L), List.of("8 C&D")))
        .extracting(Task::page)
        .contains("/family/list.xhtml?group=8+C%26D");
  }

  @Test
  void the_only_administrator_is_told_to_let_others_in() {
    assertThat(titles(Map.of(Figure.ACCOUNTS, 1L)))
        .containsExactly("Give your colleagues accounts");
  }

  @Test
  void figures_that_somebody_has_no_right_to_make_no_task() {
    assertThat(titles(Map.of())).isEmpty();
  }

  private static List<String> titles(Map<Figure, Long> figures) {
    return Tasks.from(figures, List.of()).stream().map(Task::title).toList();
  }
}
