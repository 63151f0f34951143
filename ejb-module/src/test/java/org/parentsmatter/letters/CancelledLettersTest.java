package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** A run that was given up leaves no letter behind, but the list of who had been chosen. */
class CancelledLettersTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nothing_of_what_the_letters_said_is_left(DataSource dataSource) throws Exception {
    InventedSchool school = InventedSchool.twelve(dataSource);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.storeNext(5);
    assertThat(letters.opened()).hasSize(5);
    CancelledLetters.forget(school.connection(), InventedSchool.RUN);
    assertThat(letters.opened()).as("even before the files are gone").isEmpty();
    letters.files().removeAll();
    assertThat(folder.resolve(Long.toString(InventedSchool.RUN))).doesNotExist();
    assertThat(
            school.list(
                "select id from letter where content is not null or sha256 is not null"
                    + " or letter_key is not null or bundle is not null or pages is not null or delivery is not null"))
        .isEmpty();
    assertThat(school.list("select parent_name from letter")).as("who was asked").hasSize(12);
    assertThat(school.list("select letter_id from letter_pupil")).hasSize(12);
    assertThat(school.list("select reason from letter where reason like 'the run was cancelled%'"))
        .as("who had been chosen")
        .hasSize(10);
    assertThat(school.list("select reason from letter where reason like '%childminder%'"))
        .as("who had been refused keeps the reason")
        .hasSize(2);
  }
}
