package org.parentsmatter.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** How long a run has spent setting and storing letters, over all its attempts. */
@Embeddable
public class RenderTime {
  /** Since when letters are being rendered; null outside that step. */
  @Column(name = "rendering_since")
  private LocalDateTime since;

  @Column(name = "render_millis")
  private long millis;

  void enter(LetterRunStatus step, LocalDateTime now) {
    end(now);
    if (step == LetterRunStatus.RENDERING) {
      since = now;
    }
  }

  void end(LocalDateTime now) {
    if (since != null) {
      millis += ChronoUnit.MILLIS.between(since, now);
      since = null;
    }
  }

  long millis() {
    return millis;
  }
}
