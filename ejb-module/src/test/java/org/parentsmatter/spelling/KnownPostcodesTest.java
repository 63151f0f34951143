package org.parentsmatter.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** The migration writes the postcodes that a school had before as the next import writes them. */
class KnownPostcodesTest {
  private static final List<String> OTHERS =
      List.of("d02 af30", "00-950", "75008", "1012 ab", "a1xy1ab", "ab1ab", "LF1 OAB", "lf1", "?");

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_known_is_written_alike_and_other_countries_stay(DataSource dataSource)
      throws Exception {
    Random random = new Random(15);
    List<String> given = new ArrayList<>(OTHERS);
    for (int i = 0; i < 300; i++) {
      String whole = PostcodeTest.whole(random);
      String packed = random.nextBoolean() ? whole : whole.replace(" ", "");
      given.add(random.nextBoolean() ? packed : packed.toLowerCase(Locale.ROOT));
    }
    try (Connection connection = dataSource.getConnection()) {
      insert(connection, given);
      for (String statement : updates()) {
        connection.createStatement().executeUpdate(statement);
      }
      assertThat(postcodes(connection)).isEqualTo(given.stream().map(Postcode::of).toList());
    }
  }

  private static void insert(Connection connection, List<String> postcodes) throws Exception {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into parent (id, source_id, kind, family_name, postcode, version)"
                + " values (?, ?, 'PERSON', 'Vale', ?, 0)")) {
      for (int i = 0; i < postcodes.size(); i++) {
        insert.setLong(1, i);
        insert.setString(2, "con-" + i);
        insert.setString(3, postcodes.get(i));
        insert.executeUpdate();
      }
    }
  }

  private static List<String> updates() throws Exception {
    try (var file =
        KnownPostcodesTest.class.getResourceAsStream("/db/migration/V15__normal_numbers.sql")) {
      String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      List<String> updates =
          Stream.of(sql.replaceAll("(?m)^--.*$", "").split(";"))
              .map(String::strip)
              .filter(statement -> statement.startsWith("update"))
              .toList();
      assertThat(updates).hasSize(4);
      return updates;
    }
  }

  private static List<String> postcodes(Connection connection) throws Exception {
    List<String> postcodes = new ArrayList<>();
    try (ResultSet row =
        connection.createStatement().executeQuery("select postcode from parent order by id")) {
      while (row.next()) {
        postcodes.add(row.getString(1));
      }
    }
    return postcodes;
  }
}
