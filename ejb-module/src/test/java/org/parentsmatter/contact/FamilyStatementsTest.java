package org.parentsmatter.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.contact.TwoFamilies.*;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** The page of a family asks about contacts seven times, however many there are. */
class FamilyStatementsTest {
  private final List<String> statements = new ArrayList<>();

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_family_with_many_contacts_asks_as_often_as_one_with_few(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school);
        SchoolBeans counted = new SchoolBeans(counting(school), "teacher", Set.of(Role.TEACHER))) {
      NewContact call = about(MOTHER, call(Purpose.LEARNING, Tone.NEUTRAL, null), ZOE, AMELIA);
      record(all.teacher, call);
      int few = asked(counted);
      for (int i = 0; i < 30; i++) {
        record(all.teacher, call);
      }
      assertThat(asked(counted)).isEqualTo(few).isEqualTo(8);
    }
  }

  private int asked(SchoolBeans who) {
    statements.clear();
    see(who, HUGHES);
    return statements.size();
  }

  private DataSource counting(DataSource school) {
    return proxy(
        DataSource.class,
        school,
        (name, result, arguments) ->
            result instanceof Connection connection
                ? proxy(
                    Connection.class,
                    connection,
                    (called, answer, values) -> {
                      if (called.equals("prepareStatement")) {
                        statements.add((String) values[0]);
                      }
                      return answer;
                    })
                : result);
  }

  private interface Watch {
    Object seen(String method, Object result, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, T real, Watch watch) {
    return type.cast(
        Proxy.newProxyInstance(
            FamilyStatementsTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return watch.seen(method.getName(), method.invoke(real, arguments), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
