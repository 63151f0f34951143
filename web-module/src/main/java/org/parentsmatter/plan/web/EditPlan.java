package org.parentsmatter.plan.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.parentsmatter.catalogue.StrategyView;
import org.parentsmatter.catalogue.web.StrategiesInUse;
import org.parentsmatter.drafting.DraftingPlans;
import org.parentsmatter.intranet.Colleagues;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.plan.ChangingPlans;
import org.parentsmatter.plan.PlanChangedMeanwhile;
import org.parentsmatter.plan.PlanMerge;
import org.parentsmatter.plan.PlanStep;
import org.parentsmatter.plan.PlanView;
import org.parentsmatter.plan.RemovedCommitment;
import org.parentsmatter.plan.SeeingPlans;
import org.parentsmatter.security.Right;

/** The page on which the plan of a family is drafted and worded. */
@Named
@ViewScoped
@PageRule(path = "/plan/edit.xhtml", needs = Right.WRITE_PLANS)
public class EditPlan implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient SeeingPlans seeing;
  @Inject private transient DraftingPlans drafting;
  @Inject private transient ChangingPlans changing;
  @Inject private transient StrategiesInUse strategies;
  @Inject private transient Colleagues colleagues;

  private long family;
  private PlanForm form;
  private NewCommitment added = new NewCommitment();
  private RemovedCommitment removed;

  public void open() {
    form = seeing.ofFamily(family).map(this::form).orElse(null);
  }

  private PlanForm form(PlanView plan) {
    return form == null
        ? new PlanForm(plan)
        : new PlanForm(plan, PlanMerge.of(form.getPlan(), form.edits(), plan));
  }

  /** Whether what the plan says can still change. */
  public boolean isChangeable() {
    return form != null && form.getPlan().can(PlanStep.CHANGE);
  }

  public void draft() {
    drafting.draft(family);
    open();
    say("The plan is drafted. Read it, change what does not fit, and share it with the parents.");
  }

  /** Saves; where somebody else was quicker, what does not clash is brought together and saved. */
  public void save() {
    try {
      changing.save(id(), version(), form.edits());
      read("Saved.");
    } catch (PlanChangedMeanwhile e) {
      saveTogether(e);
    }
  }

  private void saveTogether(PlanChangedMeanwhile quicker) {
    PlanView saved = seeing.ofFamily(family).orElseThrow(() -> quicker);
    PlanMerge merge = PlanMerge.of(form.getPlan(), form.edits(), saved);
    if (!merge.clashes().isEmpty() || !merge.lost().isEmpty()) {
      form = new PlanForm(saved, merge);
      throw new PlanChangedMeanwhile(name(saved.changedBy()));
    }
    changing.save(saved.id(), saved.version(), merge.edits());
    read("Saved. What " + name(saved.changedBy()) + " changed meanwhile is kept, too.");
  }

  private String name(String username) {
    return colleagues.name(username);
  }

  private void read(String words) {
    form = null;
    open();
    say(words);
  }

  public void take(CommitmentRow row) {
    removed = changed(() -> changing.remove(id(), version(), row.getSaved().id()));
    open();
  }

  public void putBack() {
    changed(
        () -> {
          changing.add(id(), version(), removed.parentId(), removed.promise());
          return null;
        });
    removed = null;
    open();
    say("The commitment is back.");
  }

  public void takeWords() {
    added.takeWords(form.getPlan(), strategies.all());
  }

  public void add() {
    changed(
        () -> {
          changing.add(
              id(), version(), added.getParentId(), added.promise(form.getPlan().reviewOn()));
          return null;
        });
    added = new NewCommitment();
    open();
    say("The commitment is added.");
  }

  /** When somebody else was quicker, shows what is saved now beside what is being typed. */
  private <T> T changed(Supplier<T> change) {
    try {
      return change.get();
    } catch (PlanChangedMeanwhile e) {
      open();
      throw e;
    }
  }

  private static void say(String words) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words, ""));
  }

  private long id() {
    return form.getPlan().id();
  }

  private long version() {
    return form.getPlan().version();
  }

  public long getFamily() {
    return family;
  }

  public void setFamily(long family) {
    this.family = family;
  }

  /** Null while the family has no open plan. */
  public PlanForm getForm() {
    return form;
  }

  public NewCommitment getAdded() {
    return added;
  }

  /** What was taken out last and can still be put back. */
  public RemovedCommitment getRemoved() {
    return removed;
  }

  /** The strategies that the chosen side can do something from. */
  public List<StrategyView> getStrategies() {
    return strategies.all().stream().filter(added::offers).toList();
  }
}
