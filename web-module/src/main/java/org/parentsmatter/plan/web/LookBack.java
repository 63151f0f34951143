package org.parentsmatter.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.plan.PlanHistory;
import org.parentsmatter.plan.SeeingHistory;
import org.parentsmatter.security.Right;

/** The versions of a plan, one of them looked at; plan and version stand in the address. */
@Named
@RequestScoped
@PageRule(path = "/plan/history.xhtml", needs = Right.SEE_FAMILIES)
public class LookBack {
  @Inject private SeeingHistory seeing;

  private long id;
  private String version;
  private PlanHistory history;

  public void open() {
    boolean number = version != null && version.matches("[1-9][0-9]{0,5}");
    history = seeing.of(id, number ? Integer.valueOf(version) : null);
  }

  public PlanHistory getHistory() {
    return history;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }
}
