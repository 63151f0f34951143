package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.imports.RefusedCtf.DECLARATION;
import static org.parentsmatter.imports.RefusedCtf.PUPIL;
import static org.parentsmatter.imports.RefusedCtf.refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Common Transfer Files that were damaged on their way, or written with other letters. */
class DamagedCtfTest {
  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.5, 0.9, 0.9999})
  void a_file_cut_short_is_refused_with_its_last_line(double part) throws Exception {
    String whole = new SmallCtf().xml().strip();
    String cut = whole.substring(0, (int) (whole.length() * part));

    refused(cut, "line " + cut.lines().count(), "cut short", "Export the CTF again");
  }

  @Test
  void an_empty_file_and_one_of_zeros_are_refused() {
    refused("", "line 1", "cannot be read as XML");
    refused(DECLARATION, "cannot be read as XML");
    refused("\0".repeat(1000), "line 1", "cannot be read as XML");
    refused(PUPIL.formatted("V\0ale"), "line 1", "cannot be read as XML");
  }

  @Test
  void letters_written_otherwise_than_the_first_line_says_are_refused() throws Exception {
    String accent = DECLARATION + "\n" + PUPIL.formatted("Zoë");

    refused(accent.getBytes(Charset.forName("windows-1252")), "line 2", "as its first line says");
    refused(accent.replace("UTF-8", "UTF-16"), "as its first line says");
    refused(accent.replace("UTF-8", "KLINGON-8"), "line 1");
  }

  @Test
  void letters_written_as_the_first_line_says_are_read_whatever_that_is() throws Exception {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("windows-1252")
        }) {
      String mark = charset == StandardCharsets.UTF_16LE ? "\uFEFF" : "";
      SmallCtf ctf =
          new SmallCtf()
              .replaceFirst("<?xml", mark + "<?xml")
              .replaceFirst("UTF-8", charset.name().replaceFirst("LE$", ""))
              .replace("O’Neill", "Oneill")
              .replace("Isabella", "Zoë")
              .in(charset);
      assertThat(ctf.written().rows("users.csv", "givenName")).contains("Zoë", "Karen");
    }
    SmallCtf marked = new SmallCtf().replaceFirst("<?xml", "\uFEFF<?xml");
    assertThat(marked.written().rows("users.csv", "givenName")).contains("Isabella");
  }
}
