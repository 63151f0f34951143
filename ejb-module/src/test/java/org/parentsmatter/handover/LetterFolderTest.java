package org.parentsmatter.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterFolderTest {
  private static final String FORMER = "letters/PM-0000-0000.pdf";

  @TempDir private Path office;

  @Test
  void a_new_folder_gets_the_whole_result() throws IOException {
    Path out = office.resolve("new/letters");

    LetterFolder.at(out).fill(LetterFolderTest::result);

    assertThat(out.resolve("recipients.csv")).hasContent("result");
    assertThat(namesIn(out.getParent())).containsExactly("letters");
  }

  @Test
  void a_former_result_is_replaced_and_nothing_of_it_stays() throws IOException {
    Path out = office.resolve("out");
    Files.createDirectories(out.resolve("letters"));
    Files.writeString(out.resolve(FORMER), "former");
    Files.writeString(out.resolve("recipients.csv"), "former");
    Files.createDirectories(out.resolve("protected"));
    Files.writeString(out.resolve("protected/PM-0000-0000.pdf"), "former");
    Files.writeString(out.resolve("protected/print-run-protected.pdf"), "former");

    LetterFolder.at(out).fill(LetterFolderTest::result);

    assertThat(out.resolve("recipients.csv")).hasContent("result");
    assertThat(out.resolve(FORMER)).doesNotExist();
    assertThat(out.resolve("protected")).doesNotExist();
    assertThat(namesIn(office)).containsExactly("out");
  }

  @Test
  void a_folder_with_other_files_is_left_alone() throws IOException {
    Files.writeString(office.resolve("accounts.xls"), "not ours");

    assertThatThrownBy(() -> LetterFolder.at(office))
        .isInstanceOf(HandoverRefused.class)
        .hasMessageContaining("holds other files");
    assertThat(namesIn(office)).containsExactly("accounts.xls");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "letters/Dear Mrs Hughes.docx",
        "letters/Governors.pdf",
        "letters/PM-0000-0001.pdf",
        "letters/2025/PM-0000-0000.pdf",
        "protected/Governors.pdf",
        "protected/print-run.pdf",
        "print-run.pdf/Governors.pdf"
      })
  void letters_that_somebody_else_wrote_are_left_alone(String name) throws IOException {
    Path theirs = office.resolve(name);
    Files.createDirectories(theirs.getParent());
    Files.writeString(theirs, "not ours");

    assertThatThrownBy(() -> LetterFolder.at(office))
        .isInstanceOf(HandoverRefused.class)
        .hasMessageContaining("holds other files");
    assertThat(theirs).hasContent("not ours");
  }

  @Test
  void a_file_is_no_folder() throws IOException {
    Path file = Files.writeString(office.resolve("out"), "a file");

    assertThatThrownBy(() -> LetterFolder.at(file)).isInstanceOf(HandoverRefused.class);
  }

  @Test
  void a_result_that_cannot_be_written_leaves_the_former_one() throws IOException {
    Path out = office.resolve("out");
    LetterFolder.at(out).fill(LetterFolderTest::result);

    LetterFolder folder = LetterFolder.at(out);
    assertThatThrownBy(
            () ->
                folder.fill(
                    aside -> {
                      Files.writeString(aside.resolve("recipients.csv"), "half");
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(HandoverFailed.class)
        .hasMessageContaining("Is there room");
    assertThat(out.resolve("recipients.csv")).hasContent("result");
    assertThat(namesIn(office)).containsExactly("out");
  }

  private static void result(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("letters"));
    Files.writeString(folder.resolve("recipients.csv"), "result");
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
