package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** A doubtful address gets no post: at freezing, at setting and at release; on each database. */
class DoubtfulLettersTest {
  @TempDir private Path folder;

  private static InventedSchool school(DataSource dataSource) throws SQLException {
    InventedSchool school = new InventedSchool(dataSource);
    for (int i = 1; i <= 3; i++) {
      school.pupil(i, "Given" + i, "Family" + i, "7A");
      school.parent(100 + i, "Mrs", "Jo", "Family" + i, i + " Mill Lane");
      school.tie(100 + i, i, "MOTHER");
    }
    return school.run();
  }

  /** As if a letter of another run had come back from where this parent lives now. */
  private static void doubt(InventedSchool school, long parent) throws SQLException {
    school.execute(
        "insert into returned_letter (id, letter_id, reason, recorded_by, recorded_at, version)"
            + " select 1, l.id, 'GONE_AWAY', 'office', current_timestamp, 1 from letter l"
            + " where l.parent_id = ?",
        parent);
    school.execute(
        "insert into doubtful_address (id, parent_id, returned_id, place, doubts, version)"
            + " select p.id, p.id, 1,"
            + " lower(p.address_line1 || '  ' || p.town || '  ' || p.postcode), p.id, 1"
            + " from parent p where p.id = ?",
        parent);
  }

  private static String deliveries(InventedSchool school) throws SQLException {
    return school.list("select delivery from letter order by parent_id").toString();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_next_run_sends_the_letter_home_with_the_pupil_and_says_why(DataSource dataSource)
      throws Exception {
    InventedSchool school = school(dataSource).freeze(1);
    doubt(school, 101);
    school.execute("delete from letter_pupil");
    school.execute("update letter set run_id = ?", otherRun(school));
    school.freeze(2);
    assertThat(school.list("select delivery from letter where run_id = 7 order by parent_id"))
        .containsExactly("INSTEAD_OF_POST", "POST", "POST");
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.storeNext(50);
    assertThat(
            new RecipientList(school.connection())
                .answer(101, InventedSchool.RUN)
                .orElseThrow()
                .words())
        .contains("by pupil post because a letter to the postal address came back");
    assertThat(Delivery.INSTEAD_OF_POST.code()).isEqualTo("pupil-post");
  }

  private static long otherRun(InventedSchool school) throws SQLException {
    school.execute(
        "insert into letter_run (id, request_token, name, template, template_version,"
            + " audience_kind, status, attempt, letter_date, created_by, created_at, heartbeat_at,"
            + " render_millis, version) select 6, 'before', name, template, template_version,"
            + " audience_kind, 'RELEASED', attempt, letter_date, created_by, created_at,"
            + " heartbeat_at, render_millis, version from letter_run");
    return 6;
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_organisation_gets_none_and_the_reason_says_so(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource).freeze(1);
    doubt(school, 102);
    school.execute("update parent set kind = 'ORGANISATION' where id = 102");
    new LettersOnDisk(school, folder).setAll();
    assertThat(school.list("select reason from letter where parent_id = 102"))
        .singleElement()
        .asString()
        .contains("came back");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_came_back_while_letters_were_written_is_caught_at_release(DataSource dataSource)
      throws Exception {
    InventedSchool school = school(dataSource).freeze(1);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.setAll();
    assertThat(DoubtfulLetters.posted(school.connection(), InventedSchool.RUN)).isEmpty();
    doubt(school, 103);
    var posted = DoubtfulLetters.posted(school.connection(), InventedSchool.RUN);
    assertThat(posted).hasSize(1);
    letters.reopen(posted);
    letters.setAll();
    assertThat(deliveries(school)).isEqualTo("[POST, POST, INSTEAD_OF_POST]");
    assertThat(DoubtfulLetters.posted(school.connection(), InventedSchool.RUN)).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void another_address_is_posted_to(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource).freeze(1);
    doubt(school, 101);
    school.execute("update parent set address_line1 = '9 New Street' where id = 101");
    new LettersOnDisk(school, folder).setAll();
    assertThat(deliveries(school)).isEqualTo("[POST, POST, POST]");
  }
}
