package org.parentsmatter.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

class SequenceTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_who_ask_the_same_sequence_never_get_the_same_id(DataSource school) throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (Connection connection = school.getConnection();
        Sequence one = new Sequence(connection, "family_seq");
        Sequence other = new Sequence(connection, "family_seq")) {
      for (int i = 0; i < 75; i++) {
        ids.add(one.next());
        ids.add(other.next());
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).isSubsetOf(LongStream.rangeClosed(1, 200).boxed().toList());
  }
}
