package org.parentsmatter.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuildingBlockTest {
  /** What a part stands in, when it does not stand in the letter itself. */
  private static final List<String> AROUND =
      List.of("%s", "<p>%s</p>", "<p>x</p><reply-slip><h2>x</h2>%s</reply-slip>");

  @Test
  void whatever_is_picked_makes_no_fault_where_it_belongs() {
    Stream.of(BuildingBlock.fields(), BuildingBlock.parts(), BuildingBlock.conditions())
        .flatMap(List::stream)
        .forEach(
            block ->
                assertThat(AROUND)
                    .as(block.text())
                    .anyMatch(around -> isClean(around.formatted(block.text()))));
  }

  @Test
  void every_block_says_what_it_is_in_words() {
    assertThat(BuildingBlock.fields()).hasSizeGreaterThan(10);
    assertThat(BuildingBlock.parts()).hasSizeGreaterThan(10);
    assertThat(BuildingBlock.conditions())
        .extracting(BuildingBlock::words)
        .contains("Only while the plan is proposed");
  }

  private static boolean isClean(String inside) {
    return TemplateCheck.of("own-x", "<letter title=\"x\"><h1>x</h1>" + inside + "</letter>")
        .isClean();
  }
}
