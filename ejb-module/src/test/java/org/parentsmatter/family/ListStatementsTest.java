package org.parentsmatter.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.reach.Reached;

/** A list asks the database at most four times, however many rows it shows. */
class ListStatementsTest {
  private final List<String> statements = new ArrayList<>();

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_page_with_its_filters_takes_at_most_four_statements(DataSource school)
      throws SQLException {
    try (Connection connection = school.getConnection()) {
      connection.setAutoCommit(false);
      LargeSchool.fill(connection, 120);
      DerivingFamilies.derive(connection);
      Connection counted = counting(connection);
      for (int size : new int[] {1, 25, 100}) {
        statements.clear();
        FamilyPages.page(
            counted, Reached.WHOLE_SCHOOL, FamilyFilter.none(), FamilySort.NAME, false, 0, size);
        Choices.read(counted, Reached.WHOLE_SCHOOL);
        assertThat(statements).as("families, %s a page", size).hasSizeBetween(1, 4);
        statements.clear();
        PupilFilter everybody = new PupilFilter(null, null, null);
        PupilRows.page(counted, Reached.WHOLE_SCHOOL, everybody, PupilSort.NAME, false, 0, size);
        Choices.read(counted, Reached.WHOLE_SCHOOL);
        assertThat(statements).as("pupils, %s a page", size).hasSizeBetween(1, 4);
        statements.clear();
        ParentRows.page(
            counted, Reached.WHOLE_SCHOOL, null, false, 0, size, UnaryOperator.identity());
        assertThat(statements).as("parents, %s a page", size).hasSizeBetween(1, 4);
      }
      connection.rollback();
    }
  }

  private Connection counting(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            ListStatementsTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                statements.add((String) arguments[0]);
              } else if (method.getName().endsWith("Statement")) {
                throw new AssertionError("A statement that is not counted");
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
