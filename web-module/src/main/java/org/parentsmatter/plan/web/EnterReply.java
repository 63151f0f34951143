package org.parentsmatter.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.letters.FindingReplies;
import org.parentsmatter.letters.LetterRunRefused;
import org.parentsmatter.letters.ReplySlip;
import org.parentsmatter.security.Right;

/** A reply slip came back: its reference leads to the plan and the parent whom it is about. */
@Named
@RequestScoped
@PageRule(
    path = "/plan/reply.xhtml",
    needs = Right.RECORD_ANSWERS,
    menu = "Enter a reply slip",
    order = 30)
public class EnterReply {
  @Inject private FindingReplies finding;

  private String reference;
  private List<ReplySlip> found = List.of();

  /** Goes to the one parent's answer; where there are several, the page lets one choose. */
  public String open() {
    if (reference == null || reference.isBlank()) {
      return null;
    }
    try {
      found = finding.find(reference);
    } catch (LetterRunRefused e) {
      warn(e.getMessage());
      return null;
    }
    if (found.size() == 1) {
      return address(found.get(0)) + "&faces-redirect=true";
    }
    if (found.isEmpty()) {
      warn(
          "No open plan belongs to the letter with this reference. Look for the family and open its"
              + " plan from there.");
    }
    return null;
  }

  private static void warn(String words) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words, ""));
  }

  public String address(ReplySlip slip) {
    return "/plan/answer.xhtml?id="
        + slip.planId()
        + "&parent="
        + slip.parentId()
        + "&slip="
        + slip.reference();
  }

  public List<ReplySlip> getFound() {
    return found;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
