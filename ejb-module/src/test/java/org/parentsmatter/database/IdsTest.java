package org.parentsmatter.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

class IdsTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void exactly_these_are_found_however_many_they_are(DataSource school) throws SQLException {
    try (Connection connection = school.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into family_list (id, name, created_by, created_at, version)"
                    + " values (?, ?, 'office', current_timestamp, 0)")) {
      for (int id = 1; id <= 20; id++) {
        insert.setLong(1, id);
        insert.setString(2, "list " + id);
        insert.executeUpdate();
      }
      for (int count = 1; count <= 9; count++) {
        List<Long> ids = LongStream.iterate(2, id -> id + 2).limit(count).boxed().toList();
        assertThat(found(connection, Ids.of(ids))).containsExactlyElementsOf(ids);
      }
    }
  }

  private static List<Long> found(Connection connection, Ids ids) throws SQLException {
    Set<Long> found = new TreeSet<>();
    try (PreparedStatement select =
        connection.prepareStatement("select id from family_list where id in " + ids.places())) {
      ids.bind(select, 1);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getLong(1));
        }
      }
    }
    return List.copyOf(found);
  }

  @Test
  void many_are_asked_in_parts_with_few_different_statements() {
    Set<String> statements = new HashSet<>();
    for (int count = 1; count <= 1000; count++) {
      Ids.inParts(LongStream.rangeClosed(1, count).boxed().toList())
          .forEach(part -> statements.add(part.places()));
    }
    assertThat(statements).hasSize(9);
    assertThat(Ids.inParts(List.of())).isEmpty();
    assertThatThrownBy(() -> Ids.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
