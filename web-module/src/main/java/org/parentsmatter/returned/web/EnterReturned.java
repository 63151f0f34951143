package org.parentsmatter.returned.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.family.ParentLink;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.returned.RecordingReturned;
import org.parentsmatter.returned.ReturnReason;
import org.parentsmatter.returned.ReturnedView;
import org.parentsmatter.security.Right;

/** A pile of letters that came back: scan or type one reference after the other. */
@Named
@ViewScoped
@PageRule(
    path = "/returned/enter.xhtml",
    needs = Right.RECORD_RETURNED_LETTERS,
    menu = "Returned letters",
    order = 20)
public class EnterReturned implements Serializable {
  private static final long serialVersionUID = 1L;

  /** So that a pile of hundreds makes no page of hundreds. */
  private static final int MOST = 20;

  @Inject private transient RecordingReturned recording;

  private String reference;
  private ReturnReason reason = ReturnReason.GONE_AWAY;
  private final ArrayList<Entered> entered = new ArrayList<>();

  /** What was entered at this sitting, as the page shows it. */
  public record Entered(
      long id,
      String reference,
      String about,
      ArrayList<Whose> parents,
      String reason,
      boolean again,
      boolean doubted)
      implements Serializable {
    static Entered of(ReturnedView view) {
      ArrayList<Whose> parents = new ArrayList<>();
      view.parents().forEach(parent -> parents.add(Whose.of(parent)));
      return new Entered(
          view.id(),
          view.reference(),
          view.runName() + ", about " + view.pupilNames(),
          parents,
          view.reason().label(),
          view.again(),
          !view.doubted().isEmpty());
    }
  }

  /** To whom a letter went. */
  public record Whose(long id, String name) implements Serializable {
    static Whose of(ParentLink parent) {
      return new Whose(parent.id(), parent.name());
    }
  }

  public void record() {
    String typed = reference;
    reference = null;
    Entered now = Entered.of(recording.record(typed, reason));
    entered.removeIf(each -> each.id() == now.id());
    entered.add(0, now);
    while (entered.size() > MOST) {
      entered.remove(entered.size() - 1);
    }
    say(
        now.again()
            ? now.reference() + " was entered before. It counts once."
            : now.reference() + " is entered.");
  }

  public void takeBack(long id) {
    recording.takeBack(id);
    entered.removeIf(each -> each.id() == id);
    say("Taken back. Nothing is in doubt because of this letter.");
  }

  public void otherAddress(long id) {
    recording.otherAddress(id);
    entered.replaceAll(
        each ->
            each.id() == id
                ? new Entered(
                    id,
                    each.reference(),
                    each.about(),
                    each.parents(),
                    each.reason(),
                    each.again(),
                    false)
                : each);
    say("Kept as returned. The address that the school has now is not in doubt.");
  }

  private static void say(String words) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words, ""));
  }

  public List<Entered> getEntered() {
    return List.copyOf(entered);
  }

  public ReturnReason[] getReasons() {
    return ReturnReason.values();
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public ReturnReason getReason() {
    return reason;
  }

  public void setReason(ReturnReason reason) {
    this.reason = reason;
  }
}
