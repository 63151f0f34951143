package org.parentsmatter.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditFilter;
import org.parentsmatter.audit.AuditLine;
import org.parentsmatter.audit.ReadingAuditLog;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The audit log, newest first, by person, deed and day. */
@Named
@ViewScoped
@PageRule(path = "/audit/list.xhtml", needs = Right.READ_AUDIT_LOG, menu = "Audit log", order = 10)
public class ListAuditEntries implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient ReadingAuditLog reading;

  private String who;
  private AuditAction action;
  private LocalDate since;
  private transient Lines lines;

  @PostConstruct
  void prepare() {
    lines = new Lines();
  }

  private AuditFilter filter() {
    return new AuditFilter(who == null || who.isBlank() ? null : who.strip(), action, since);
  }

  private final class Lines extends LazyDataModel<AuditLine> {
    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filters) {
      return reading.count(filter());
    }

    @Override
    public List<AuditLine> load(
        int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
      return reading.page(filter(), first, size);
    }
  }

  public LazyDataModel<AuditLine> getLines() {
    return lines;
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

  public AuditAction getAction() {
    return action;
  }

  public void setAction(AuditAction action) {
    this.action = action;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }
}
