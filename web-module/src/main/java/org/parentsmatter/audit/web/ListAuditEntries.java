package org.parentsmatter.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditFilter;
import org.parentsmatter.audit.AuditLine;
import org.parentsmatter.audit.ReadingAuditLog;
import org.parentsmatter.intranet.Navigation;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Paging;
import org.parentsmatter.security.Right;

/** The audit log, newest first, by person, deed and day. Its state is in the address. */
@Named
@RequestScoped
@PageRule(path = "/audit/list.xhtml", needs = Right.READ_AUDIT_LOG, menu = "Audit log", order = 10)
public class ListAuditEntries {
  private static final int SIZE = 50;

  @Inject private ReadingAuditLog reading;
  @Inject private Navigation navigation;

  private String who;
  private String action;
  private String since;
  private String page;
  private Paging paging;
  private List<AuditLine> lines;

  private AuditFilter filter() {
    return new AuditFilter(who == null || who.isBlank() ? null : who.strip(), action(), since());
  }

  /** The action of the address; whatever is none leaves the condition out. */
  private AuditAction action() {
    return Arrays.stream(AuditAction.values())
        .filter(choice -> choice.name().equals(action))
        .findFirst()
        .orElse(null);
  }

  private LocalDate since() {
    try {
      return since == null || since.isBlank() ? null : LocalDate.parse(since);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public List<AuditLine> getLines() {
    if (lines == null) {
      lines = reading.page(filter(), getPaging().first(), SIZE);
    }
    return lines;
  }

  public Paging getPaging() {
    if (paging == null) {
      paging = Paging.within(page, SIZE, reading.count(filter()));
    }
    return paging;
  }

  /** Whether the reader may open the page of what a line is about. */
  public boolean opens(AuditLine line) {
    return line.subject().page() != null && navigation.mayOpen(line.subject().page());
  }

  public AuditAction[] getActions() {
    return AuditAction.values();
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getSince() {
    return since;
  }

  public void setSince(String since) {
    this.since = since;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
