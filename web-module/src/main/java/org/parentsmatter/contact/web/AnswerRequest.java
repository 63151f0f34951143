package org.parentsmatter.contact.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.parentsmatter.contact.AnsweringRequests;
import org.parentsmatter.contact.RequestDecision;
import org.parentsmatter.contact.RequestToAnswer;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** What came of something a parent asked for, and when he or she was told. */
@Named
@ViewScoped
@PageRule(path = "/contact/answer.xhtml", needs = Right.RECORD_CONTACTS)
public class AnswerRequest implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient AnsweringRequests answering;

  private Long id;
  private RequestDecision decision = RequestDecision.DONE;
  private String answer;
  private LocalDate toldOn = LocalDate.now(ZoneId.systemDefault());
  private String owner;
  private transient RequestToAnswer request;

  public void open() {
    owner = getRequest().line().owner();
    if (request.line().decision() != null) {
      decision = request.line().decision();
      answer = request.line().answer();
    }
  }

  public RequestToAnswer getRequest() {
    if (request == null) {
      request = answering.show(id == null ? 0 : id);
    }
    return request;
  }

  public String save() {
    answering.answer(id, decision, answer, toldOn);
    return Parting.words(
        toldOn == null ? "Saved. The parent is still to be told." : "Saved: the parent was told.",
        "/contact/tasks.xhtml");
  }

  public String giveTo() {
    answering.giveTo(id, owner);
    return Parting.words("Given to a colleague.", "/contact/tasks.xhtml");
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public RequestDecision getDecision() {
    return decision;
  }

  public void setDecision(RequestDecision decision) {
    this.decision = decision;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public LocalDate getToldOn() {
    return toldOn;
  }

  public void setToldOn(LocalDate toldOn) {
    this.toldOn = toldOn;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }
}
