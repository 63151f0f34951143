package org.parentsmatter.plan.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parentsmatter.plan.CommitmentView;
import org.parentsmatter.plan.PlanEdits;
import org.parentsmatter.plan.PlanView;

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

  PlanForm(PlanView plan, PlanForm before) {
    this.plan = plan;
    Map<Long, CommitmentRow> typed = new HashMap<>();
    Map<Long, PraiseRow> praised = new HashMap<>();
    if (before != null) {
      before.commitments().forEach(c -> typed.put(c.getSaved().id(), c));
      before.positives.forEach(p -> praised.put(p.getSaved().pupilId(), p));
    }
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    plan.positives().stream().map(PraiseRow::new).forEach(positives::add);
    positives.stream()
        .filter(p -> praised.containsKey(p.getSaved().pupilId()))
        .forEach(p -> p.carryOn(praised.get(p.getSaved().pupilId())));
    school.addAll(rows(plan.school(), typed));
    plan.parents()
        .forEach(side -> parents.add(new ParentRow(side, rows(side.commitments(), typed), today)));
  }

  private static List<CommitmentRow> rows(
      List<CommitmentView> commitments, Map<Long, CommitmentRow> typed) {
    List<CommitmentRow> rows = commitments.stream().map(CommitmentRow::new).toList();
    rows.stream()
        .filter(r -> typed.containsKey(r.getSaved().id()))
        .forEach(r -> r.carryOn(typed.get(r.getSaved().id())));
    return rows;
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
