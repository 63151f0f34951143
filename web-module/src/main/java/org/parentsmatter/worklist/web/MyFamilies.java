package org.parentsmatter.worklist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parentsmatter.contact.FollowingUp;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Paging;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;
import org.parentsmatter.worklist.Matter;
import org.parentsmatter.worklist.Scope;
import org.parentsmatter.worklist.ScopeChoices;
import org.parentsmatter.worklist.SeeingWorklist;
import org.parentsmatter.worklist.WorklistPage;
import org.parentsmatter.worklist.WorklistRow;

/** The families that need somebody now. What is looked at stands in the address. */
@Named
@ViewScoped
@PageRule(path = "/worklist/mine.xhtml", needs = Right.SEE_PLANS, menu = "My families", order = 15)
public class MyFamilies implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String PATH = "/worklist/mine.xhtml";

  @Inject private transient SeeingWorklist seeing;
  @Inject private transient FollowingUp following;

  private String list;
  private String of;
  private String page;
  private String done;
  private transient WorklistPage result;
  private transient ScopeChoices choices;

  private WorklistPage result() {
    if (result == null) {
      int number = Paging.asked(page);
      result = fetch(number);
      if (result.rows().isEmpty() && result.total() > 0) {
        number = (int) new Paging(number, Paging.SIZE, result.total()).pages();
        page = Integer.toString(number);
        result = fetch(number);
      }
    }
    return result;
  }

  private WorklistPage fetch(int number) {
    return seeing.page(getScope(), getMatter(), (number - 1) * Paging.SIZE, Paging.SIZE);
  }

  /** A follow-up is done; the address keeps which, so that it can be undone. */
  public String markDone(long contact) {
    following.done(contact);
    return Parting.words("Done. Thank you.", address("&done=" + contact));
  }

  /** It is to be done after all. */
  public String undo() {
    following.notDone(Long.parseLong(done));
    return Parting.words("It is on the list again.", address(""));
  }

  private String address(String more) {
    return PATH
        + "?list="
        + getMatter().word()
        + "&of="
        + scopeInAddress()
        + "&page="
        + Paging.asked(page)
        + more;
  }

  /** The address of another list of the same families. */
  public String addressOf(Matter matter) {
    return PATH + "?list=" + matter.word() + "&of=" + scopeInAddress();
  }

  private String scopeInAddress() {
    return URLEncoder.encode(getScope().address(), StandardCharsets.UTF_8);
  }

  public Matter getMatter() {
    return Matter.of(list);
  }

  public Scope getScope() {
    return Scope.of(of);
  }

  public Matter[] getMatters() {
    return Matter.values();
  }

  public long count(Matter matter) {
    return result().count(matter);
  }

  public List<WorklistRow> getRows() {
    return result().rows();
  }

  public Paging getPaging() {
    return new Paging(Paging.asked(page), Paging.SIZE, result().total());
  }

  public ScopeChoices getChoices() {
    if (choices == null) {
      choices = seeing.choices();
    }
    return choices;
  }

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }

  public String getOf() {
    return of;
  }

  public void setOf(String of) {
    this.of = of;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getDone() {
    return done;
  }

  /** Whatever is no number is none. */
  public void setDone(String done) {
    this.done = done != null && done.matches("[0-9]{1,18}") ? done : null;
  }
}
