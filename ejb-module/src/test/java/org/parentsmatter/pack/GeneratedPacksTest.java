package org.parentsmatter.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.DerivingFamilies;
import org.parentsmatter.testing.GeneratedFamilies;
import org.parentsmatter.testing.Marks;
import org.parentsmatter.testing.SchoolBeans;
import org.parentsmatter.testing.SchoolRows;

/**
 * Whatever the families: the paper says nothing of a family that is not in the list, each page
 * nothing of another family in it, no address, no way to reach anybody, nothing that is kept close.
 */
class GeneratedPacksTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, Boolean.getBoolean("thorough") ? 60 : 3);
  }

  @ParameterizedTest(name = "families of seed {0}")
  @MethodSource("seeds")
  void no_page_tells_of_anybody_else(long seed) throws SQLException {
    check(EachDatabase.derby(), seed);
  }

  @Test
  void so_it_is_on_the_other_database() throws SQLException {
    check(EachDatabase.postgres(), 4);
  }

  private static void check(DataSource database, long seed) throws SQLException {
    try (Connection connection = database.getConnection();
        SchoolBeans beans = new SchoolBeans(database)) {
      SchoolRows rows = GeneratedFamilies.in(connection, seed);
      DerivingFamilies.derive(connection);
      Map<Long, Set<Long>> families = families(connection);
      write(new EveningRows(database), rows, families);
      List<Set<Long>> listed = new ArrayList<>();
      List<Long> pupils = new ArrayList<>();
      int every = 0;
      for (Set<Long> family : families.values()) {
        if (every++ % 3 != 0) {
          listed.add(family);
          pupils.add(family.iterator().next());
        }
      }
      List<String> pages =
          PackText.pages(PackRulesTest.printed(beans, pupils.toArray(Long[]::new)));
      listed.removeIf(
          family ->
              rows.entitled().values().stream()
                  .noneMatch(may -> may.stream().anyMatch(family::contains)));
      assertThat(pages).hasSameSizeAs(listed).hasSizeGreaterThan(8);
      for (int i = 0; i < pages.size(); i++) {
        page(pages.get(i), listed.get(i), rows);
      }
    }
  }

  private static void page(String page, Set<Long> family, SchoolRows rows) {
    assertThat(Marks.pupils(page)).isNotEmpty();
    assertThat(family).containsAll(Marks.pupils(page));
    Set<Long> around = new TreeSet<>();
    rows.tied()
        .forEach(
            (parent, of) -> {
              if (of.stream().anyMatch(family::contains)) {
                around.add(parent);
              }
            });
    assertThat(around).containsAll(Marks.parents(page));
    assertThat(Marks.homes(page)).isEmpty();
    assertThat(Marks.telephones(page)).isEmpty();
    assertThat(Marks.email(page) || Marks.secret(page)).isFalse();
    rows.hidden().stream()
        .filter(around::contains)
        .filter(parent -> Marks.parents(page).contains(parent))
        .forEach(
            parent -> assertThat(page).containsPattern("where [^.]*" + SchoolRows.name(parent)));
  }

  private static Map<Long, Set<Long>> families(Connection connection) throws SQLException {
    Map<Long, Set<Long>> families = new TreeMap<>();
    try (PreparedStatement select =
            connection.prepareStatement("select family_id, pupil_id from family_pupil");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        families.computeIfAbsent(row.getLong(1), f -> new TreeSet<>()).add(row.getLong(2));
      }
    }
    return families;
  }

  /** Everything that a page can tell, each word with the mark of whom it is about. */
  private static void write(EveningRows evening, SchoolRows rows, Map<Long, Set<Long>> families) {
    families.forEach(
        (family, pupils) -> {
          long plan = evening.plan(family, "ACTIVE", "TARGETED");
          for (long pupil : pupils) {
            String about = SchoolRows.group(pupil);
            evening.praise(plan, pupil, "Good " + about);
            evening.promise(plan, pupil, null, about, null);
            rows.tied()
                .forEach(
                    (parent, of) -> {
                      if (of.contains(pupil)) {
                        exchange(evening, plan, pupil, parent);
                      }
                    });
          }
        });
    rows.tied()
        .forEach(
            (parent, pupils) -> {
              StringBuilder all = new StringBuilder(SchoolRows.name(parent));
              pupils.forEach(pupil -> all.append(' ').append(SchoolRows.group(pupil)));
              long call =
                  evening.contact(parent, List.copyOf(pupils), "POSITIVE", all.toString(), "STAFF");
              evening.request(call, all.toString(), null);
            });
  }

  private static void exchange(EveningRows evening, long plan, long pupil, long parent) {
    String words = SchoolRows.group(pupil) + " " + SchoolRows.name(parent);
    evening.promise(plan, pupil, parent, words, "HELPED");
    long call =
        evening.contact(
            parent, List.of(pupil), "POSITIVE", words + " 07700 900123 a@example.org", "STAFF");
    evening.request(call, words, null);
    long close = evening.contact(parent, List.of(pupil), "CONCERN", "Secret " + words, "SENSITIVE");
    evening.request(close, "Secret " + words, null);
  }
}
