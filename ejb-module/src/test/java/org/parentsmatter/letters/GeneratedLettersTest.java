package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.drafting.DraftingPlans;
import org.parentsmatter.family.DerivingFamilies;
import org.parentsmatter.plan.PlansForLetters;
import org.parentsmatter.testing.GeneratedFamilies;
import org.parentsmatter.testing.LetterText;
import org.parentsmatter.testing.Marks;
import org.parentsmatter.testing.SchoolBeans;
import org.parentsmatter.testing.SchoolRows;

/**
 * Whatever the families: every parent is accounted for once; who may hear of a pupil has exactly
 * one letter that tells of him or her, and no letter and no line of the list of recipients holds
 * anything of anybody else.
 */
class GeneratedLettersTest {
  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Boolean.getBoolean("thorough") ? 60 : 3);
  }

  @ParameterizedTest(name = "families of seed {0}")
  @MethodSource("seeds")
  void every_letter_tells_its_parents_of_their_pupils_and_of_nobody_else(long seed)
      throws Exception {
    check(EachDatabase.derby(), seed);
  }

  @Test
  void so_it_is_on_the_other_database() throws Exception {
    check(EachDatabase.postgres(), 4);
  }

  private void check(DataSource database, long seed) throws Exception {
    try (SchoolBeans beans = new SchoolBeans(database)) {
      InventedSchool school = new InventedSchool(database);
      SchoolRows rows = GeneratedFamilies.in(school.connection(), seed);
      DerivingFamilies.derive(school.connection());
      beans.inTransaction(() -> beans.bean(DraftingPlans.class).draftForFamiliesWithoutPlan());
      school.run().freeze(seed);
      GeneratedFamilies.events(rows, seed + 1000);
      setAll(
          school,
          new OpenLetters(
              school.connection(),
              parents ->
                  beans.inTransaction(() -> beans.bean(PlansForLetters.class).about(parents))));
      Map<Long, Set<Long>> reached = letters(school.connection(), rows);
      assertThat(reached).isEqualTo(rows.entitled());
      recipients(school.connection(), rows);
      school.connection().close();
    }
  }

  private void setAll(InventedSchool school, OpenLetters letters) throws Exception {
    StoredLetters stored =
        new StoredLetters(school.connection(), new LetterFiles(folder, InventedSchool.RUN));
    List<OpenLetter> open = letters.ofRun(InventedSchool.RUN, 50);
    while (!open.isEmpty()) {
      stored.store(
          InventedSchool.RUN,
          1,
          open.stream().map(InventedSchool::set).toList(),
          InventedSchool.now());
      open = letters.ofRun(InventedSchool.RUN, 50);
    }
    assertThat(SharedLetters.notSharedAnyMore(letters, InventedSchool.RUN)).isEmpty();
  }

  /** Of which pupils each parent reads in letters; each letter is looked through on the way. */
  private Map<Long, Set<Long>> letters(Connection connection, SchoolRows rows)
      throws SQLException, IOException {
    Map<Long, Set<Long>> reached = new TreeMap<>();
    int shared = 0;
    try (PreparedStatement select =
            connection.prepareStatement(
                "select l.parent_id, l.reference, f.parent_id from letter l left join letter f"
                    + " on f.shares_with = l.id and f.outcome = 'SHARED'"
                    + " where l.outcome = 'PRODUCED'");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        long parent = row.getLong(1);
        Set<Long> addressed = new TreeSet<>(Set.of(parent));
        long second = row.getLong(3);
        if (!row.wasNull()) {
          assertThat(rows.choseEachOther(parent, second)).isTrue();
          assertThat(rows.home(second)).isEqualTo(rows.home(parent));
          addressed.add(second);
          shared++;
        }
        String content = text(connection, row.getString(2));
        assertThat(Marks.parents(content)).as("names").isEqualTo(addressed);
        assertThat(Marks.homes(content)).as("addresses").containsOnly(rows.home(parent));
        assertThat(Marks.telephones(content)).isEmpty();
        assertThat(Marks.email(content) || Marks.secret(content)).isFalse();
        Set<Long> named = Marks.pupils(content);
        for (long each : addressed) {
          assertThat(reached.put(each, named)).as("parent %d once", each).isNull();
        }
      }
    }
    assertThat(shared).as("shared letters").isPositive();
    return reached;
  }

  private String text(Connection connection, String reference) throws SQLException, IOException {
    KeptLetter kept = new KeptLetters(connection).one(new LetterReference(reference)).orElseThrow();
    return LetterText.of(new LetterFiles(folder, InventedSchool.RUN).pdf(kept));
  }

  private static void recipients(Connection connection, SchoolRows rows) throws Exception {
    StringBuilder csv = new StringBuilder();
    new RecipientsCsv(connection).write(InventedSchool.RUN, csv);
    assertThat(Marks.homes(csv.toString())).isEmpty();
    assertThat(Marks.telephones(csv.toString())).isEmpty();
    assertThat(Marks.email(csv.toString()) || Marks.secret(csv.toString())).isFalse();
    List<Long> listed = new ArrayList<>();
    try (var records =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(csv.toString()))) {
      for (CSVRecord line : records) {
        long parent = Long.parseLong(line.get("parent_id").substring("con-".length()));
        listed.add(parent);
        assertThat(line.get("parent_name")).contains(SchoolRows.name(parent));
        Set<Long> pupils = new TreeSet<>();
        Arrays.stream(line.get("pupil_ids").split(" "))
            .forEach(id -> pupils.add(Long.valueOf(id.substring("stu-".length()))));
        if (line.get("outcome").equals("refused")) {
          assertThat(rows.entitled()).doesNotContainKey(parent);
          assertThat(line.get("reason")).isNotBlank();
          assertThat(rows.tied().get(parent)).containsAll(pupils);
        } else {
          assertThat(line.get("outcome")).isIn("produced", "shared");
          assertThat(pupils).isEqualTo(rows.entitled().get(parent));
        }
        for (long named : Marks.parents(line.get("reason"))) {
          assertThat(rows.choseEachOther(parent, named)).isTrue();
        }
      }
    }
    assertThat(listed).doesNotHaveDuplicates().hasSameElementsAs(rows.tied().keySet());
  }
}
