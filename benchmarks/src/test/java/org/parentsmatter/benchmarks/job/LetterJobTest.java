package org.parentsmatter.benchmarks.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parentsmatter.benchmarks.Quiet;
import org.parentsmatter.benchmarks.peers.Logo;
import org.parentsmatter.letters.LetterRun;
import org.parentsmatter.letters.LetterRunStatus;
import org.parentsmatter.letters.LetterRuns;

class LetterJobTest {
  private static final int LETTERS = 120;

  @ParameterizedTest
  @EnumSource(SchoolDatabase.class)
  void the_job_releases_a_print_run_and_every_letter_can_be_had_again(SchoolDatabase database)
      throws Exception {
    Quiet.please();
    try (InventedSchool school = InventedSchool.of(database, LETTERS, Logo.png())) {
      LetterJob job = new LetterJob(school.beans());
      job.work();
      LetterRun run =
          school.beans().inTransaction(() -> school.beans().bean(LetterRuns.class).get(job.run()));
      assertThat(run.getStatus()).isEqualTo(LetterRunStatus.RELEASED);
      FetchedLetters letters = new FetchedLetters(school);
      assertThat(letters.check(job.run(), LETTERS)).isPositive();
      assertThatThrownBy(() -> letters.check(job.run(), LETTERS + 1))
          .hasMessageContaining("instead of " + (LETTERS + 1));
    }
  }

  @Test
  void a_school_leaves_nothing_behind() throws Exception {
    Quiet.please();
    Path folder;
    try (InventedSchool school = InventedSchool.of(3, Logo.png())) {
      folder = school.folder();
      assertThat(folder.resolve("database")).isDirectory();
    }
    assertThat(folder).doesNotExist();
  }
}
