package org.parentsmatter.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** How a run ended: released, with print runs of which the sums are kept, or given up. */
@Embeddable
public class RunEnd {
  @Column(name = "released_at")
  private LocalDateTime releasedAt;

  @Column(name = "print_run_sha256")
  private String printRunSha256;

  @Column(name = "protected_run_sha256")
  private String protectedRunSha256;

  @Column(name = "cancelled_at")
  private LocalDateTime cancelledAt;

  protected RunEnd() {}

  static RunEnd released(PrintRunSums sums, LocalDateTime now) {
    RunEnd end = new RunEnd();
    end.releasedAt = now;
    end.printRunSha256 = sums.ordinary();
    end.protectedRunSha256 = sums.keptApart();
    return end;
  }

  static RunEnd cancelled(LocalDateTime now) {
    RunEnd end = new RunEnd();
    end.cancelledAt = now;
    return end;
  }

  boolean hasPrintRun() {
    return printRunSha256 != null;
  }

  boolean hasProtectedRun() {
    return protectedRunSha256 != null;
  }
}
