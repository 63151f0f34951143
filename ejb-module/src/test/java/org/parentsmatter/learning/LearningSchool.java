package org.parentsmatter.learning;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.parentsmatter.school.HalfTerm;
import org.parentsmatter.school.HalfTerms;
import org.parentsmatter.school.SchoolCalendar;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/**
 * A school with two tutor groups and a class of maths. j.patel is the tutor of 8B and teaches
 * maths; nobody is the tutor of 9C.
 */
final class LearningSchool implements AutoCloseable {
  static final long IN_8B = 1;
  static final long IN_9C = 2;

  private final DataSource school;
  private final SchoolBeans teacher;

  LearningSchool(DataSource school) {
    this.school = school;
    teacher = new SchoolBeans(school, SchoolBeans.SIGNED_IN, Set.of(Role.TEACHER));
    pupil(IN_8B, "8B", "8");
    pupil(IN_9C, "9C", "9");
    sql(
        "insert into account (id, username, display_name, password_hash, staff_source_id,"
            + " created_at, version) values (1, 'j.patel', 'Jo Patel', 'x', 'staff-1',"
            + " current_timestamp, 1)");
    sql("insert into tutor_group_staff (tutor_group, staff_source_id) values ('8B', 'staff-1')");
    sql(
        "insert into school_class (id, source_id, name, subject, year_group, version)"
            + " values (1, 'ma-1', '9x/Ma2', 'Maths', '9', 1)");
    sql("insert into school_class_staff (class_id, staff_source_id) values (1, 'staff-1')");
    sql("insert into school_class_pupil (class_id, pupil_id) values (1, " + IN_9C + ")");
  }

  /** The terms of this and the next school year; the tests run on any day. */
  HalfTerm withTerms() {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    int year =
        today.getMonthValue() >= Month.AUGUST.getValue() ? today.getYear() : today.getYear() - 1;
    for (int i = 0; i < 2; i++) {
      term(6 * i + 1, (year + i) + "-08-20", (year + i) + "-12-31");
      term(6 * i + 2, (year + i + 1) + "-01-01", (year + i + 1) + "-03-31");
      term(6 * i + 3, (year + i + 1) + "-04-01", (year + i + 1) + "-08-19");
    }
    return halfTerms().at(today).orElseThrow();
  }

  HalfTerms halfTerms() {
    return as(teacher, beans -> beans.bean(SchoolCalendar.class).halfTerms());
  }

  private void term(int id, String from, String to) {
    sql(
        "insert into term (id, name, starts_on, ends_on, version) values ("
            + id
            + ", 'Term', '"
            + from
            + "', '"
            + to
            + "', 1)");
  }

  private void pupil(long id, String group, String year) {
    sql(
        "insert into pupil (id, source_id, given_name, family_name, year_group, tutor_group,"
            + " version) values ("
            + id
            + ", 'pupil-"
            + id
            + "', 'Zoë', 'Hughes', '"
            + year
            + "', '"
            + group
            + "', 1)");
  }

  SchoolBeans teacher() {
    return teacher;
  }

  /** The beans as somebody else uses them; to be closed. */
  SchoolBeans as(String username, Role role) {
    return new SchoolBeans(school, username, Set.of(role));
  }

  static <T> T as(SchoolBeans beans, Function<SchoolBeans, T> work) {
    Supplier<T> supplier = () -> work.apply(beans);
    return beans.inTransaction(supplier);
  }

  void sql(String statement) {
    teacher.inTransaction(
        () -> {
          teacher.entities().createNativeQuery(statement).executeUpdate();
        });
  }

  @Override
  public void close() {
    teacher.close();
  }
}
