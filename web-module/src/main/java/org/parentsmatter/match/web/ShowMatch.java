package org.parentsmatter.match.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.parentsmatter.family.ParentView;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.match.DecidingMatches;
import org.parentsmatter.match.MatchView;
import org.parentsmatter.security.Right;

/** Two records side by side, and whether they are the same person. */
@Named
@ViewScoped
@PageRule(path = "/match/show.xhtml", needs = Right.MATCH_PARENTS)
public class ShowMatch implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient DecidingMatches deciding;

  private Long id;
  private transient MatchView view;

  /** Reads the two, which is written down once for each time the page is opened. */
  public void open() {
    view = deciding.show(id == null ? 0 : id);
  }

  public void samePerson() {
    deciding.samePerson(id);
    done("Joined. What belongs to either is on one record now.");
  }

  public void twoPeople() {
    deciding.twoPeople(id);
    done("Kept as two people. Each gets what is his or her own.");
  }

  public void splitAgain() {
    deciding.splitAgain(id);
    done("Taken back: the question is open again.");
  }

  private void done(String words) {
    open();
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words, ""));
  }

  public MatchView getView() {
    if (view == null) {
      open();
    }
    return view;
  }

  /** The record that was there before, then the one that came later. */
  public List<ParentView> getBoth() {
    return List.of(getView().older(), getView().newer());
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
