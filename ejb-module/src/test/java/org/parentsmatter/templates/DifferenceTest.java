package org.parentsmatter.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parentsmatter.templates.Difference.Kind;

class DifferenceTest {

  @Test
  void a_changed_line_is_taken_out_and_put_in() {
    assertThat(Difference.between("a\nb\nc", "a\nx\nc\nd"))
        .containsExactly(
            new Difference(Kind.SAME, 1, 1, "a"),
            new Difference(Kind.GONE, 2, 0, "b"),
            new Difference(Kind.NEW, 0, 2, "x"),
            new Difference(Kind.SAME, 3, 3, "c"),
            new Difference(Kind.NEW, 0, 4, "d"));
  }

  @Test
  void what_did_not_change_is_left_out_but_for_the_lines_around() {
    List<Difference> found = Difference.between("a\nb\nc\nd\ne\nf", "a\nb\nc\nd\ne\nx");
    assertThat(Difference.changed(found))
        .extracting(Difference::line)
        .containsExactly("d", "e", "f", "x");
  }

  @Test
  void each_text_can_be_read_off_again() {
    Random chance = new Random(7);
    for (int i = 0; i < 200; i++) {
      String before = lines(chance);
      String after = lines(chance);
      List<Difference> found = Difference.between(before, after);
      assertThat(without(found, Kind.NEW)).isEqualTo(before);
      assertThat(without(found, Kind.GONE)).isEqualTo(after);
    }
  }

  @Test
  void texts_of_very_many_lines_are_compared_without_filling_the_memory() {
    String many = "x\n".repeat(50_000);
    String others = "y\n".repeat(50_000);

    assertThat(Difference.between(many, others)).hasSize(100_000);
  }

  private static String lines(Random chance) {
    return chance
        .ints(1 + chance.nextInt(12), 0, 4)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String without(List<Difference> found, Kind kind) {
    return found.stream()
        .filter(each -> each.kind() != kind)
        .map(Difference::line)
        .collect(Collectors.joining("\n"));
  }
}
