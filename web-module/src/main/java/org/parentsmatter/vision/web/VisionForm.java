package org.parentsmatter.vision.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.vision.ExpectationView;
import org.parentsmatter.vision.MessageView;
import org.parentsmatter.vision.VisionEdit;
import org.parentsmatter.vision.VisionToEdit;

/**
 * What is saved and what somebody types over it. When it is read again, because something was
 * saved, moved or changed by somebody else, what is typed and not saved yet goes on.
 */
public class VisionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final VisionToEdit saved;
  private String vision;
  private boolean overtaken;
  private final List<MessageRow> messages = new ArrayList<>();
  private final List<ExpectationRow> expectations = new ArrayList<>();

  VisionForm(VisionToEdit saved) {
    this.saved = saved;
    vision = saved.vision();
    saved.messages().stream()
        .filter(MessageView::isInUse)
        .forEach(view -> messages.add(new MessageRow(view)));
    saved.expectations().stream()
        .filter(ExpectationView::isInUse)
        .forEach(view -> expectations.add(new ExpectationRow(view)));
  }

  /** The form as it is now, with what was typed into the one before. */
  VisionForm carryingOn(VisionForm before) {
    if (before.isVisionTyped()) {
      overtaken = before.overtaken || !saved.vision().equals(before.saved.vision());
      vision = before.vision;
    }
    VisionRow.carryOn(messages, before.messages);
    VisionRow.carryOn(expectations, before.expectations);
    return this;
  }

  /** What was touched: the rest is none of this person's business, others may have changed it. */
  VisionEdit edit() {
    return new VisionEdit(
        saved.version(),
        isVisionTyped() ? typedVision() : null,
        messages.stream().filter(VisionRow::isTyped).map(MessageRow::edit).toList(),
        expectations.stream().filter(VisionRow::isTyped).map(ExpectationRow::edit).toList());
  }

  private boolean isVisionTyped() {
    return !typedVision().equals(saved.vision());
  }

  private String typedVision() {
    return vision == null ? "" : vision.strip().replace("\r\n", "\n");
  }

  void addMessage() {
    messages.add(new MessageRow());
  }

  void addExpectation() {
    expectations.add(new ExpectationRow());
  }

  void remove(MessageRow row) {
    messages.remove(row);
  }

  void remove(ExpectationRow row) {
    expectations.remove(row);
  }

  public VisionToEdit getSaved() {
    return saved;
  }

  /** Whether somebody else changed the vision that is typed over. */
  public boolean isOvertaken() {
    return overtaken;
  }

  public String getVision() {
    return vision;
  }

  public void setVision(String vision) {
    this.vision = vision;
  }

  public List<MessageRow> getMessages() {
    return messages;
  }

  public List<ExpectationRow> getExpectations() {
    return expectations;
  }

  /** Those that can be brought back. */
  public List<MessageView> getRetiredMessages() {
    return saved.messages().stream().filter(view -> !view.isInUse()).toList();
  }

  /** Those that can be brought back. */
  public List<ExpectationView> getRetiredExpectations() {
    return saved.expectations().stream().filter(view -> !view.isInUse()).toList();
  }
}
