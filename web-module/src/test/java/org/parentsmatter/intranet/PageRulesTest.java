package org.parentsmatter.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parentsmatter.security.Role;

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

  /**
   * Everything that somebody typed is shown as text, but for what a briefing's edition has cleaned.
   */
  @Test
  void html_is_shown_as_it_is_in_one_place_only() throws IOException {
    Path pages = Path.of("src", "main", "webapp");
    try (Stream<Path> files = Files.walk(pages)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
      List<String> raw = new ArrayList<>();
      for (Path file : all) {
        if (Files.readString(file).contains("escape=\"false\"")) {
          raw.add(file.getFileName().toString());
        }
      }
      assertThat(raw).containsExactly("briefing-text.xhtml");
    }
  }

  /** Such a button acts before the page knows its address, so before it knows about whom it is. */
  @Test
  void no_button_of_a_page_acts_before_the_address_is_read() {
    for (String path : AllPages.files()) {
      assertThat(AllPages.source(path)).as(path).doesNotContain("immediate=");
    }
  }

  /** A form sends its own id along, which the page would take for that part of its address. */
  @Test
  void no_form_is_called_like_a_part_of_the_address() {
    for (String path : AllPages.files()) {
      String page = AllPages.source(path);
      List<String> parts = names("<f:viewParam name=\"([^\"]+)\"", page);
      assertThat(names("<h:form id=\"([^\"]+)\"", page))
          .as(path)
          .filteredOn(parts::contains)
          .isEmpty();
    }
  }

  private static List<String> names(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
  }

  /** Without one it has no trail above it, and nothing in the navigation says where one is. */
  @Test
  void every_page_that_is_not_open_belongs_to_a_section() {
    assertThat(AllPages.ruled().all())
        .filteredOn(page -> !page.open() && page.section().isEmpty())
        .extracting(Page::path)
        .containsExactly("/search.xhtml");
  }

  /** More entries nobody takes in at a glance. */
  @Test
  void no_role_has_more_than_seven_sections_in_the_navigation() {
    for (Role role : Role.values()) {
      assertThat(
              AllPages.ruled().inMenu().stream()
                  .filter(page -> page.needs().roles().contains(role))
                  .map(page -> page.section().orElseThrow())
                  .distinct())
          .as(role.name())
          .hasSizeBetween(2, 7);
    }
  }
}
