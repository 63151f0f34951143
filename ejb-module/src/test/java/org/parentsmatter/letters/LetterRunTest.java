package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.parentsmatter.family.Audience;

class LetterRunTest {
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);

  private final LetterRun run =
      new LetterRun(
          new LetterOrder("token", "Plans", "plan-letter", Audience.all()),
          "1",
          "",
          LocalDate.of(2026, 11, 23),
          "office",
          NOON);

  @Test
  void measuresTheTimeOfRenderingOverAllAttempts() {
    run.enter(LetterRunStatus.FREEZING, NOON);
    run.enter(LetterRunStatus.RENDERING, NOON.plusSeconds(5));
    run.rest(LetterRunStatus.STOPPED, null);
    assertThat(run.getRenderMillis()).isZero();

    run.resume(NOON.plusMinutes(10));
    run.enter(LetterRunStatus.FREEZING, NOON.plusMinutes(10));
    run.enter(LetterRunStatus.RENDERING, NOON.plusMinutes(10));
    run.enter(LetterRunStatus.RECONCILING, NOON.plusMinutes(10).plusSeconds(3));
    assertThat(run.getRenderMillis()).isEqualTo(3000);
  }

  @Test
  void countsItsAttemptsAndForgetsTheStop() {
    run.requestStop(NOON);
    assertThat(run.isStopRequested()).isTrue();
    run.rest(LetterRunStatus.STOPPED, null);
    run.resume(NOON);
    assertThat(run.getAttempt()).isEqualTo(2);
    assertThat(run.isStopRequested()).isFalse();
    assertThat(run.getStatus()).isEqualTo(LetterRunStatus.WAITING);
  }

  @Test
  void isNeverReleasedFromTheMiddle() {
    run.enter(LetterRunStatus.FREEZING, NOON);
    assertThatThrownBy(() -> run.release(new PrintRunSums("sha", null), NOON))
        .isInstanceOf(LetterRunRefused.class);
    assertThat(run.getStatus()).isEqualTo(LetterRunStatus.FREEZING);
  }

  @Test
  void isCancelledOnlyWhileItRests() {
    assertThatThrownBy(() -> run.cancel(NOON)).isInstanceOf(LetterRunRefused.class);
    run.rest(LetterRunStatus.FAILED, "The disk is full.");
    run.cancel(NOON);
    assertThat(run.getStatus()).isEqualTo(LetterRunStatus.CANCELLED);
    assertThatThrownBy(() -> run.resume(NOON)).isInstanceOf(LetterRunRefused.class);
  }
}
