package org.parentsmatter.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No query but one names a column that says how a parent can be reached, so that none forgets to
 * ask whether the address is protected.
 */
class OneGateToAddressesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/parentsmatter");

  /** Such a column in a text; a whole row of parents would have it too. */
  private static final Pattern COLUMN =
      Pattern.compile(
          "\"[^\"\\n]*\\b(address_line[12]|postcode|county|mobile|home_telephone|mobile_e164"
              + "|home_telephone_e164|email"
              + "|(pa|p)\\.town|(pa|p|parent)\\.\\*|select \\* from parent)\\b[^\"\\n]*\"");

  /** Joins two records, or splits them again: it moves what is known and shows it to nobody. */
  private static final String COPIES = "ParentData.java";

  /** They speak of staff, accounts and the school, whose e-mail is no secret: of no parent. */
  private static final Set<String> WORK_EMAIL =
      Set.of(
          "Accounts.java",
          "BuildingBlock.java",
          "Colleagues.java",
          "HandKeptStaff.java",
          "PastedLine.java",
          "SheetColumn.java");

  @Test
  void how_to_reach_a_parent_is_read_by_the_gate_and_written_by_the_import_alone()
      throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> naming =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !SOURCES.relativize(file).startsWith("imports"))
              .filter(OneGateToAddressesTest::namesAColumn)
              .map(file -> file.getFileName().toString())
              .toList();
      assertThat(naming).containsExactlyInAnyOrder("ContactColumns.java", COPIES);
    }
  }

  private static boolean namesAColumn(Path file) {
    try {
      String source = Files.readString(file);
      if (WORK_EMAIL.contains(file.getFileName().toString())) {
        source = source.replaceAll("\\bemail\\b", "");
      }
      return COLUMN.matcher(source).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
