package org.parentsmatter.letters.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Field;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.parentsmatter.letters.LetterRun;
import org.parentsmatter.letters.LetterRuns;

class RunWatchTest {
  @Test
  void a_database_that_is_away_does_not_end_the_watch() throws ReflectiveOperationException {
    AtomicInteger looks = new AtomicInteger();
    RunWatch watch = new RunWatch();
    Field runs = RunWatch.class.getDeclaredField("runs");
    runs.setAccessible(true);
    runs.set(
        watch,
        new LetterRuns() {
          @Override
          public List<LetterRun> underWay() {
            looks.incrementAndGet();
            throw new IllegalStateException("The database cannot be reached");
          }
        });

    for (int i = 0; i < 3; i++) {
      assertThatCode(watch::look).doesNotThrowAnyException();
    }
    assertThat(looks).hasValue(3);
  }
}
