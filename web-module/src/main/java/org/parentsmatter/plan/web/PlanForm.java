package org.parentsmatter.plan.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parentsmatter.plan.PlanEdits;
import org.parentsmatter.plan.PlanMerge;
import org.parentsmatter.plan.PlanMerge.Clash;
import org.parentsmatter.plan.PlanMerge.Field;
import org.parentsmatter.plan.PlanView;
import org.parentsmatter.plan.PlanView.ParentSide;

/**
 * A plan as it is being edited. When the saved plan moves on, what was typed is carried over, so
 * that nothing is lost and nothing is overwritten unseen.
 */
public class PlanForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final PlanView plan;
  private final List<PraiseRow> positives = new ArrayList<>();
  private final List<CommitmentRow> school = new ArrayList<>();
  private final List<ParentRow> parents = new ArrayList<>();
  private List<String> lost = List.of();

  PlanForm(PlanView plan) {
    this.plan = plan;
    plan.positives().forEach(p -> positives.add(new PraiseRow(p)));
    plan.school().forEach(c -> school.add(new CommitmentRow(c)));
    for (ParentSide side : plan.parents()) {
      parents.add(
          new ParentRow(side, side.commitments().stream().map(CommitmentRow::new).toList()));
    }
  }

  /** The plan as it is saved now, with what somebody has typed into an earlier state of it. */
  PlanForm(PlanView plan, PlanMerge merge) {
    this(plan);
    lost = List.copyOf(merge.lost());
    Map<Long, PraiseRow> praises = new HashMap<>();
    positives.forEach(p -> praises.put(p.getSaved().pupilId(), p));
    Map<Long, CommitmentRow> rows = new HashMap<>();
    commitments().forEach(c -> rows.put(c.getSaved().id(), c));
    merge.edits().positives().forEach(p -> praises.get(p.pupilId()).setText(p.text()));
    merge.edits().commitments().forEach(c -> rows.get(c.commitmentId()).type(c));
    for (Clash clash : merge.clashes()) {
      if (clash.field() == Field.PRAISE) {
        praises.get(clash.id()).clashes(clash.theirs());
      } else {
        rows.get(clash.id()).clashes(clash);
      }
    }
  }

  private List<CommitmentRow> commitments() {
    return Stream.concat(
            school.stream(), parents.stream().flatMap(p -> p.getCommitments().stream()))
        .toList();
  }

  PlanEdits edits() {
    return new PlanEdits(
        positives.stream().map(PraiseRow::praise).toList(),
        commitments().stream().map(CommitmentRow::wording).toList());
  }

  /** What was typed into commitments that somebody else has taken out meanwhile. */
  public List<String> getLost() {
    return lost;
  }

  public PlanView getPlan() {
    return plan;
  }

  public List<PraiseRow> getPositives() {
    return positives;
  }

  public List<CommitmentRow> getSchool() {
    return school;
  }

  public List<ParentRow> getParents() {
    return parents;
  }
}
