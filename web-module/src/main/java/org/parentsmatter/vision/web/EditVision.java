package org.parentsmatter.vision.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.parentsmatter.audience.StaffKind;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;
import org.parentsmatter.vision.ArrangingVision;
import org.parentsmatter.vision.ArrangingVision.Kind;
import org.parentsmatter.vision.ExpectationView;
import org.parentsmatter.vision.KeepingVision;
import org.parentsmatter.vision.MessageView;
import org.parentsmatter.vision.VisionChangedMeanwhile;

/**
 * Where the vision, the core messages and the expectations are worded and put in order. Words wait
 * for “Save”; moving something and taking it out of use stands at once.
 */
@Named
@ViewScoped
@PageRule(path = "/vision/edit.xhtml", needs = Right.KEEP_VISION)
public class EditVision implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient KeepingVision keeping;
  @Inject private transient ArrangingVision arranging;

  private VisionForm form;

  @PostConstruct
  void open() {
    form = new VisionForm(keeping.toEdit());
  }

  public void save() {
    int changed;
    try {
      changed = keeping.save(form.edit());
    } catch (VisionChangedMeanwhile e) {
      readAgain();
      throw e;
    }
    open();
    say(changed == 0 ? "Nothing had changed." : "Saved.");
  }

  public void addMessage() {
    form.addMessage();
  }

  public void addExpectation() {
    form.addExpectation();
  }

  public void messageUp(MessageRow row) {
    move(Kind.MESSAGE, row.id(), true);
  }

  public void messageDown(MessageRow row) {
    move(Kind.MESSAGE, row.id(), false);
  }

  public void expectationUp(ExpectationRow row) {
    move(Kind.EXPECTATION, row.id(), true);
  }

  public void expectationDown(ExpectationRow row) {
    move(Kind.EXPECTATION, row.id(), false);
  }

  private void move(Kind kind, long id, boolean up) {
    change(() -> arranging.move(kind, id, up));
  }

  /** Takes a message out of use; one that was never saved is simply not there any more. */
  public void retireMessage(MessageRow row) {
    change(
        () -> {
          if (!row.isFresh()) {
            arranging.retire(Kind.MESSAGE, row.id(), row.version());
          }
          form.remove(row);
        });
  }

  /** Takes an expectation out of use; one that was never saved is simply not there any more. */
  public void retireExpectation(ExpectationRow row) {
    change(
        () -> {
          if (!row.isFresh()) {
            arranging.retire(Kind.EXPECTATION, row.id(), row.version());
          }
          form.remove(row);
        });
  }

  public void bringBackMessage(MessageView view) {
    change(() -> arranging.bringBack(Kind.MESSAGE, view.id(), view.version()));
  }

  public void bringBackExpectation(ExpectationView view) {
    change(() -> arranging.bringBack(Kind.EXPECTATION, view.id(), view.version()));
  }

  private void change(Runnable deed) {
    try {
      deed.run();
    } finally {
      readAgain();
    }
  }

  private void readAgain() {
    form = new VisionForm(keeping.toEdit()).carryingOn(form);
  }

  private static void say(String words) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words, ""));
  }

  public StaffKind[] getStaffKinds() {
    return StaffKind.values();
  }

  public VisionForm getForm() {
    return form;
  }
}
