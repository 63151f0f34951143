package org.parentsmatter.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageRulesTest {
  private static final Set<String> OPEN =
      Set.of(
          "/security/sign-in.xhtml",
          "/security/setup.xhtml",
          "/missing.xhtml",
          "/refused.xhtml",
          "/expired.xhtml",
          "/trouble.xhtml");

  @Test
  void every_page_has_a_rule_and_every_rule_a_page() {
    Set<String> ruled =
        AllPages.ruled().all().stream()
            .map(Page::path)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(ruled).isEqualTo(AllPages.files());
  }

  @Test
  void only_pages_that_have_to_be_are_open_to_people_who_are_not_signed_in() {
    assertThat(AllPages.ruled().all())
        .filteredOn(Page::open)
        .extracting(Page::path)
        .hasSameElementsAs(OPEN);
  }

  @Test
  void every_page_bean_can_be_named_by_its_page() {
    assertThat(AllPages.beans()).allMatch(bean -> bean.isAnnotationPresent(Named.class));
  }

  @Test
  void every_page_stands_in_the_frame_and_brings_no_script_or_style_of_its_own() {
    for (String path : AllPages.files()) {
      String page = AllPages.source(path);
      assertThat(page).as(path).contains("template=\"/WEB-INF/templates/");
      assertThat(page).as(path).doesNotContain("<script").doesNotContain("<style");
      assertThat(page).as(path).doesNotContainPattern("\\s(style|on[a-z]+)=\"");
      assertThat(page).as(path).doesNotContain("f:ajax").doesNotContain("escape=\"false\"");
    }
  }

  /** Without one it has no trail above it, and nothing in the navigation says where one is. */
  @Test
  void every_page_that_is_not_open_belongs_to_a_section() {
    assertThat(AllPages.ruled().all())
        .filteredOn(page -> !page.open() && page.section().isEmpty())
        .extracting(Page::path)
        .containsExactly("/search.xhtml");
  }
}
