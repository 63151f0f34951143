package org.parentsmatter.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.learning.LearningSchool.as;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.audit.AuditEntry;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.school.HalfTerm;
import org.parentsmatter.school.HalfTermName;
import org.parentsmatter.security.NotAllowed;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** A teacher writes, words anew and copies forward; on each database. */
class WritingLearningLinesTest {
  private static final Wording PLANTS = new Wording("How plants feed.", "What does a leaf need?");
  private static final Wording LIGHT = new Wording("Light.", "Why is the sky <b>blue</b>?");

  private static List<LineView> mine(SchoolBeans beans, HalfTermName half) {
    return as(beans, b -> b.bean(WritingLearningLines.class).mine(half));
  }

  private static int save(SchoolBeans beans, HalfTermName half, LineEdit... edits) {
    return as(beans, b -> b.bean(WritingLearningLines.class).save(half, List.of(edits)));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_teacher_sees_own_classes_and_every_wording_is_kept(DataSource database) {
    try (LearningSchool school = new LearningSchool(database)) {
      HalfTermName now = school.withTerms().name();
      SchoolBeans teacher = school.teacher();
      assertThat(mine(teacher, now))
          .extracting(line -> line.of().name() + " " + line.of().subject() + " " + line.version())
          .containsExactly("8B null null", "9x/Ma2 Maths null");

      assertThat(save(teacher, now, new LineEdit("tutor:8B", null, PLANTS))).isOne();
      LineView first = mine(teacher, now).get(0);
      assertThat(first.wording()).isEqualTo(PLANTS);
      assertThat(first.last().by()).isEqualTo("j.patel");
      assertThat(first.earlier()).isEmpty();

      assertThat(save(teacher, now, new LineEdit("tutor:8B", first.version(), PLANTS))).isZero();
      save(teacher, now, new LineEdit("tutor:8B", first.version(), LIGHT));
      LineView second = mine(teacher, now).get(0);
      assertThat(second.wording()).isEqualTo(LIGHT);
      assertThat(second.earlier()).extracting(LineView.Written::wording).containsExactly(PLANTS);

      save(teacher, now, new LineEdit("tutor:8B", second.version(), Wording.NONE));
      assertThat(mine(teacher, now).get(0).wording().isEmpty()).isTrue();
      assertThat(mine(teacher, now).get(0).earlier()).hasSize(2);
      assertThat(
              teacher
                  .entities()
                  .createQuery("select e from AuditEntry e", AuditEntry.class)
                  .getResultList())
          .hasSize(3);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void only_own_classes_can_be_written_for_but_a_leader_writes_for_any(DataSource database) {
    try (LearningSchool school = new LearningSchool(database);
        SchoolBeans leader = school.as("leader", Role.SENIOR_LEADER);
        SchoolBeans stranger = school.as("stranger", Role.TEACHER)) {
      HalfTermName now = school.withTerms().name();
      LineEdit of9C = new LineEdit("tutor:9C", null, PLANTS);
      assertThatThrownBy(() -> save(school.teacher(), now, of9C)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> save(stranger, now, of9C)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> save(leader, now, new LineEdit("tutor:no such", null, PLANTS)))
          .isInstanceOf(NotAllowed.class);
      assertThat(mine(stranger, now)).isEmpty();
      assertThat(save(leader, now, of9C)).isOne();
      assertThat(
              as(leader, b -> b.bean(WritingLearningLines.class).of(now, "tutor:9C"))
                  .get(0)
                  .wording())
          .isEqualTo(PLANTS);
      Coverage coverage = as(leader, b -> b.bean(SeeingLearning.class).coverage());
      assertThat(coverage.covered() + " of " + coverage.classes()).isEqualTo("1 of 3");
      assertThat(coverage.years())
          .extracting(
              y -> y.yearGroup() + " " + y.missing().stream().map(ClassOfSchool::name).toList())
          .containsExactly("8 [8B]", "9 [9x/Ma2]");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void of_two_who_write_at_once_the_second_is_told(DataSource database) {
    try (LearningSchool school = new LearningSchool(database);
        SchoolBeans leader = school.as("leader", Role.SENIOR_LEADER)) {
      HalfTermName now = school.withTerms().name();
      save(school.teacher(), now, new LineEdit("tutor:8B", null, PLANTS));
      assertThatThrownBy(() -> save(leader, now, new LineEdit("tutor:8B", null, LIGHT)))
          .isInstanceOf(LineChangedMeanwhile.class)
          .hasMessageContaining("8B")
          .hasMessageContaining("what you typed is still here");
      assertThat(mine(school.teacher(), now).get(0).wording()).isEqualTo(PLANTS);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void half_a_line_is_refused_and_nothing_is_saved(DataSource database) {
    try (LearningSchool school = new LearningSchool(database)) {
      HalfTermName now = school.withTerms().name();
      SchoolBeans teacher = school.teacher();
      LineEdit good = new LineEdit("tutor:8B", null, PLANTS);
      for (Wording half : List.of(new Wording("x", " "), new Wording(null, "Why?"))) {
        assertThatThrownBy(() -> save(teacher, now, good, new LineEdit("class:ma-1", null, half)))
            .isInstanceOf(LearningLineRefused.class)
            .hasMessageContaining("9x/Ma2 needs");
      }
      Wording endless = new Wording("x".repeat(201), "Why?");
      assertThatThrownBy(() -> save(teacher, now, new LineEdit("tutor:8B", null, endless)))
          .isInstanceOf(LearningLineRefused.class)
          .hasMessageContaining("200 characters");
      assertThatThrownBy(() -> save(teacher, now.yearBefore(), good))
          .isInstanceOf(LearningLineRefused.class)
          .hasMessageContaining("under way");
      assertThat(mine(teacher, now)).allMatch(line -> line.wording().isEmpty());
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_was_written_before_is_offered(DataSource database) {
    try (LearningSchool school = new LearningSchool(database)) {
      HalfTermName now = school.withTerms().name();
      line(school, 1, "tutor:8B", "8B", null, "8", now.before(), "The half-term before");
      line(school, 2, "tutor:8B", "8B", null, "8", now.yearBefore(), "Last year in 8B");
      line(school, 3, "class:old", "9y/Ma1", "Maths", "9", now.yearBefore(), "Last year in maths");
      line(school, 4, "class:odd", "7z/Ma1", "Maths", "7", now.yearBefore(), "For year 7");
      List<LineView> mine = mine(school.teacher(), now);
      assertThat(mine.get(0).before().words()).isEqualTo("The half-term before");
      assertThat(mine.get(0).suggestion().wording().words()).isEqualTo("Last year in 8B");
      assertThat(mine.get(1).before().isEmpty()).isTrue();
      assertThat(mine.get(1).suggestion().wording().words()).isEqualTo("Last year in maths");
      assertThat(mine.get(1).suggestion().from())
          .isEqualTo("Last year in " + now.words() + ", 9y/Ma1");
      school.sql("delete from learning_line");
      assertThat(mine(school.teacher(), now).get(1).suggestion().from()).isEqualTo("An example");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void without_term_dates_there_is_no_half_term(DataSource database) {
    try (LearningSchool school = new LearningSchool(database)) {
      List<HalfTerm> halves =
          as(school.teacher(), b -> b.bean(WritingLearningLines.class).halfTerms());
      assertThat(halves).isEmpty();
      Map<Long, List<TaughtLine>> taught =
          as(school.teacher(), b -> b.bean(SeeingLearning.class).of(List.of(1L)));
      assertThat(taught).isEmpty();
      assertThat(as(school.teacher(), b -> b.bean(SeeingLearning.class).coverage()).halfTerm())
          .isNull();
    }
  }

  private static void line(
      LearningSchool school,
      int id,
      String key,
      String name,
      String subject,
      String year,
      HalfTermName half,
      String words) {
    school.sql(
        "insert into learning_line (id, class_key, class_name, subject, year_group, school_year,"
            + " half_term, words, question, written_at, written_by, version) values ("
            + id
            + ", '"
            + key
            + "', '"
            + name
            + "', "
            + (subject == null ? "null" : "'" + subject + "'")
            + ", '"
            + year
            + "', "
            + half.year()
            + ", "
            + half.number()
            + ", '"
            + words
            + "', 'Why?', current_timestamp, 'system', 1)");
  }
}
