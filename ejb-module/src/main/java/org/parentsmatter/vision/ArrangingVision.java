package org.parentsmatter.vision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Moves core messages and expectations, takes them out of use and brings them back. */
@Stateless
@Needs(Right.KEEP_VISION)
public class ArrangingVision {
  @Inject private VisionLines lines;
  @Inject private VisionRecord log;
  @Inject private CurrentUser currentUser;

  /** What is arranged. */
  public enum Kind {
    MESSAGE(CoreMessage.class),
    EXPECTATION(Expectation.class);

    private final Class<? extends VisionLine> type;

    Kind(Class<? extends VisionLine> type) {
      this.type = type;
    }
  }

  /**
   * Moves it one place among its like; the first goes no further up, the last no further down.
   *
   * @throws VisionRefused when it is not there, or not in use any more
   */
  public void move(Kind kind, long id, boolean up) {
    lines.holdOrder();
    VisionLine line = lines.get(kind.type, id);
    if (!line.isInUse()) {
      throw new VisionRefused("That is out of use by now. Open the page again.");
    }
    List<VisionLine> order = new ArrayList<>(lines.amongst(line));
    int from = order.indexOf(line);
    int to = from + (up ? -1 : 1);
    if (to < 0 || to >= order.size()) {
      return;
    }
    order.remove(from);
    order.add(to, line);
    for (int i = 0; i < order.size(); i++) {
      order.get(i).moveTo(i + 1);
    }
    lines.flush();
    log.of(line, up ? "Moved up" : "Moved down");
  }

  /**
   * Takes it out of use.
   *
   * @param read the version as it was read
   * @throws VisionChangedMeanwhile when somebody else has changed it since then
   */
  public void retire(Kind kind, long id, long read) {
    VisionLine line = lines.get(kind.type, id);
    line.requireVersion(read);
    line.retire(
        currentUser.name(),
        LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
    lines.flush();
    log.of(line, "Taken out of use");
  }

  /**
   * Brings it back, to the end of its like.
   *
   * @param read the version as it was read
   * @throws VisionChangedMeanwhile when somebody else has changed it since then
   */
  public void bringBack(Kind kind, long id, long read) {
    VisionLine line = lines.get(kind.type, id);
    line.requireVersion(read);
    line.bringBack(lines.nextPlace(kind.type));
    lines.flush();
    log.of(line, "Brought back");
  }
}
