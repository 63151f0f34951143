package org.parentsmatter.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No query but the engine's own decides by what a parent is to a pupil. What ArchUnit holds for
 * Java, this holds for SQL, which no compiler sees.
 */
class OnlyTheEngineDecidesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/parentsmatter");
  private static final Pattern FACT =
      Pattern.compile(
          "parental_responsibility|lives_with|emergency_contact|\\br\\.kind in|scope in");

  /** The engine; what reads facts for it; what writes them down from an export. */
  private static final Set<String> MAY = Set.of("entitlement", "imports");

  private static final Set<String> READERS =
      Set.of("FactsColumns.java", "Relationship.java", "MergingRelationships.java");

  @Test
  void a_fact_of_law_or_care_is_named_by_the_engine_its_reader_and_the_import_alone()
      throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> naming =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !MAY.contains(SOURCES.relativize(file).getName(0).toString()))
              .filter(OnlyTheEngineDecidesTest::namesAFact)
              .toList();
      assertThat(naming)
          .hasSameSizeAs(READERS)
          .allMatch(file -> READERS.contains(file.getFileName().toString()));
    }
  }

  private static boolean namesAFact(Path file) {
    try {
      return FACT.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
