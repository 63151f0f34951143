package org.parentsmatter.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever makes an export finds out how its headings are written before it is refused. */
class ExportFilesTest {
  private static final Path SCHOOL =
      Path.of("..", "system-tests", "src", "test", "resources", "schools", "larkhill");
  private static final Path MANUAL = Path.of("..", "doc", "export-files.md");
  private static final Path PAGE = Path.of("src", "main", "webapp", "imports", "upload.xhtml");

  @ParameterizedTest
  @ValueSource(strings = {"contacts.csv", "attendance.csv"})
  void the_manual_and_the_page_name_every_heading(String file) throws IOException {
    String[] headings = Files.readAllLines(SCHOOL.resolve(file)).get(0).split(",", -1);
    assertThat(headings).isNotEmpty();
    for (String heading : headings) {
      assertThat(Files.readString(MANUAL)).contains("`" + heading + "`");
      assertThat(Files.readString(PAGE)).contains("<code>" + heading + "</code>");
    }
  }
}
