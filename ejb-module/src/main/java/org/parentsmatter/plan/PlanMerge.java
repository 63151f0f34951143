package org.parentsmatter.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parentsmatter.plan.PlanEdits.Praise;
import org.parentsmatter.plan.PlanEdits.Wording;
import org.parentsmatter.plan.PlanView.PraiseView;

/**
 * Brings together what two people typed into the same plan, field by field. What only one of them
 * changed is taken over; where both changed a field differently, both wordings are kept for a
 * person to choose; what was typed into a commitment that is gone is kept, too.
 *
 * @param edits what is to be saved: this person's words wherever the two differ
 * @param clashes the fields that both changed
 * @param lost what this person typed into commitments that somebody else has taken out
 */
public record PlanMerge(PlanEdits edits, List<Clash> clashes, List<String> lost)
    implements Serializable {
  /** A part of a plan that is worded as one. */
  public enum Field {
    PRAISE,
    TEXT,
    OWNER,
    DUE
  }

  /**
   * One field with two wordings.
   *
   * @param id of the commitment, or of the pupil who is praised
   * @param theirs what somebody else has saved; a date as 2026-12-04, empty for none
   */
  public record Clash(Field field, long id, String theirs) implements Serializable {}

  /**
   * Merges.
   *
   * @param read the plan as this person read it before typing
   * @param typed what this person typed
   * @param saved the plan as it is saved now
   */
  public static PlanMerge of(PlanView read, PlanEdits typed, PlanView saved) {
    return new Merging(read, typed, saved).merged();
  }

  private static final class Merging {
    private final PlanView saved;
    private final Map<Long, String> praiseRead = new HashMap<>();
    private final Map<Long, String> praiseTyped = new HashMap<>();
    private final Map<Long, CommitmentView> read = new LinkedHashMap<>();
    private final Map<Long, Wording> typed = new HashMap<>();
    private final List<Clash> clashes = new ArrayList<>();

    Merging(PlanView before, PlanEdits edits, PlanView saved) {
      this.saved = saved;
      before.positives().forEach(p -> praiseRead.put(p.pupilId(), p.text()));
      edits.positives().forEach(p -> praiseTyped.put(p.pupilId(), p.text()));
      before.commitments().forEach(c -> read.put(c.id(), c));
      edits.commitments().forEach(c -> typed.put(c.commitmentId(), c));
    }

    PlanMerge merged() {
      List<Praise> praises = saved.positives().stream().map(this::praise).toList();
      List<Wording> wordings = saved.commitments().stream().map(this::wording).toList();
      return new PlanMerge(new PlanEdits(praises, wordings), List.copyOf(clashes), lost());
    }

    private Praise praise(PraiseView now) {
      long id = now.pupilId();
      String mine = praiseTyped.getOrDefault(id, now.text());
      String before = praiseRead.getOrDefault(id, now.text());
      return new Praise(id, chosen(Field.PRAISE, id, before, mine, now.text()));
    }

    private Wording wording(CommitmentView now) {
      Wording mine = typed.get(now.id());
      CommitmentView before = read.get(now.id());
      if (mine == null || before == null) {
        return new Wording(now.id(), now.text(), now.owner(), now.dueOn());
      }
      return new Wording(
          now.id(),
          chosen(Field.TEXT, now.id(), before.text(), mine.text(), now.text()),
          chosen(Field.OWNER, now.id(), before.owner(), mine.owner(), now.owner()),
          chosen(Field.DUE, now.id(), before.dueOn(), mine.dueOn(), now.dueOn()));
    }

    private <T> T chosen(Field field, long id, T before, T mine, T theirs) {
      if (Objects.equals(mine, before)) {
        return theirs;
      }
      if (!Objects.equals(theirs, before) && !Objects.equals(theirs, mine)) {
        clashes.add(new Clash(field, id, theirs == null ? "" : theirs.toString()));
      }
      return mine;
    }

    private List<String> lost() {
      List<Long> now = saved.commitments().stream().map(CommitmentView::id).toList();
      List<String> lost = new ArrayList<>();
      read.forEach(
          (id, before) -> {
            Wording mine = typed.get(id);
            if (!now.contains(id) && mine != null && !before.text().equals(mine.text())) {
              lost.add(mine.text());
            }
          });
      return lost;
    }
  }
}
