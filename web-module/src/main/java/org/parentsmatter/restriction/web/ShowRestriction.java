package org.parentsmatter.restriction.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.restriction.KeepingRestrictions;
import org.parentsmatter.restriction.RestrictionView;
import org.parentsmatter.security.Right;

/** One restriction: what it says, who stands behind it, and what a second person can decide. */
@Named
@ViewScoped
@PageRule(path = "/restriction/show.xhtml", needs = Right.KEEP_RESTRICTIONS)
public class ShowRestriction implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient KeepingRestrictions keeping;

  private Long id;
  private transient RestrictionView view;
  private LocalDate longerUntil;
  private LocalDate lastDay;
  private String reason;

  /** Reads the restriction, which is written down once for each time the page is opened. */
  public void open() {
    view = keeping.show(id == null ? 0 : id);
  }

  public void approve() {
    keeping.approve(id);
    done("Confirmed. Two people stand behind this restriction now.");
  }

  public void extend() {
    keeping.extend(id, longerUntil);
    longerUntil = null;
    done("It applies longer from now on.");
  }

  public void askToEnd() {
    keeping.askToEnd(id, lastDay, reason);
    askedDone();
  }

  /** Asks for its end at this very moment: yesterday becomes its last day. */
  public void askToLift() {
    keeping.askToEnd(id, LocalDate.now(ZoneId.systemDefault()).minusDays(1), reason);
    askedDone();
  }

  private void askedDone() {
    lastDay = null;
    reason = null;
    done("Asked. Nothing changes until a second person agrees.");
  }

  public void agree() {
    keeping.agree(id);
    done("Agreed: the restriction ends as asked.");
  }

  public void decline() {
    keeping.decline(id);
    done("Declined: the restriction stays as it is.");
  }

  public void withdraw() {
    keeping.withdraw(id);
    done("Taken back: the restriction stays as it is.");
  }

  private void done(String words) {
    open();
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words, ""));
  }

  public RestrictionView getView() {
    if (view == null) {
      open();
    }
    return view;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public LocalDate getLongerUntil() {
    return longerUntil;
  }

  public void setLongerUntil(LocalDate longerUntil) {
    this.longerUntil = longerUntil;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
