package org.parentsmatter.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.contact.TwoFamilies.*;

import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.CountedStatements;
import org.parentsmatter.testing.SchoolBeans;

/** The page of a family asks about contacts seven times, however many there are. */
class FamilyStatementsTest {
  private final CountedStatements statements = new CountedStatements();

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_family_with_many_contacts_asks_as_often_as_one_with_few(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school);
        SchoolBeans counted =
            new SchoolBeans(statements.of(school), "teacher", Set.of(Role.TEACHER))) {
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
    return statements.during(() -> see(who, HUGHES)).size();
  }
}
