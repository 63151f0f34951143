package org.parentsmatter.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** Asked about all parents at once or about one, it is the same whose address is protected. */
class ProtectedParentsTest {
  private long ids;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void all_at_once_are_those_of_whom_it_is_true_one_by_one(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      SmallSchool school = new SmallSchool(connection);
      long marked = school.parent("Ann Hughes");
      long foldedIntoMarked = school.parent("Ann Huges");
      long markedAndFolded = school.parent("Bo Reid");
      long tookTheMarked = school.parent("Bo Read");
      long maybe = school.parent("Ann Hughs");
      long newerMaybe = school.parent("Anne Hughes");
      long anotherPerson = school.parent("Ann Hews");
      long lifted = school.parent("Cy Owen");
      long lifetimeFriend = school.parent("Cy Owens");
      school.parent("Di Moss");
      mark(school, marked, marked);
      mark(school, markedAndFolded, markedAndFolded);
      mark(school, lifted, null);
      fold(school, foldedIntoMarked, marked);
      fold(school, markedAndFolded, tookTheMarked);
      pair(school, maybe, marked, "OPEN");
      pair(school, marked, newerMaybe, "OPEN");
      pair(school, anotherPerson, marked, "DIFFERENT");
      pair(school, lifetimeFriend, lifted, "OPEN");

      Set<Long> protectedParents = new TreeSet<>(AddressProtection.parents(connection));

      assertThat(protectedParents)
          .containsExactlyInAnyOrder(
              marked, foldedIntoMarked, markedAndFolded, tookTheMarked, maybe, newerMaybe);
      Set<Long> oneByOne = new TreeSet<>();
      school
          .strings("select pa.id from parent pa where " + AddressProtection.OF_PARENT)
          .forEach(id -> oneByOne.add(Long.valueOf(id)));
      assertThat(oneByOne).isEqualTo(protectedParents);
    }
  }

  private void mark(SmallSchool school, long parent, Long protects) throws SQLException {
    school.execute(
        "insert into protected_address (id, parent_id, marked_by, marked_at, version)"
            + " values (?, ?, 'dsl', current_timestamp, 1)",
        ++ids,
        parent);
    if (protects != null) {
      school.execute("update protected_address set protects = ? where id = ?", protects, ids);
    }
  }

  private static void fold(SmallSchool school, long folded, long into) throws SQLException {
    school.execute("update parent set merged_into = ? where id = ?", into, folded);
  }

  private void pair(SmallSchool school, long one, long other, String state) throws SQLException {
    school.execute(
        "insert into parent_match (id, parent_id, other_id, found_at, state, version)"
            + " values (?, ?, ?, current_timestamp, ?, 1)",
        ++ids,
        one,
        other,
        state);
  }
}
