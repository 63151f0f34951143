package org.parentsmatter.restriction.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.parentsmatter.entitlement.RestrictionScope;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.restriction.KeepingRestrictions;
import org.parentsmatter.restriction.ParentToRestrict;
import org.parentsmatter.restriction.RestrictionKind;
import org.parentsmatter.restriction.RestrictionTerms;
import org.parentsmatter.security.Right;

/** Records a restriction on what one parent may have about one or more pupils. */
@Named
@ViewScoped
@PageRule(path = "/restriction/record.xhtml", needs = Right.KEEP_RESTRICTIONS)
public class RecordRestriction implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient KeepingRestrictions keeping;

  private Long parentId;
  private transient ParentToRestrict parent;
  private String[] pupils = {};
  private RestrictionKind kind;
  private RestrictionScope scope = RestrictionScope.ALL;
  private LocalDate from = LocalDate.now(ZoneId.systemDefault());
  private LocalDate until;
  private String document;
  private String notes;

  /** Reads the parent; one only pupil is chosen beforehand. */
  public void open() {
    if (getParent().pupils().size() == 1) {
      pupils = new String[] {Long.toString(getParent().pupils().get(0).id())};
    }
  }

  public String save() {
    keeping.record(
        parentId,
        Stream.of(pupils).map(Long::valueOf).toList(),
        RestrictionTerms.entered(kind, scope, from, until, document, notes));
    return Parting.words(
        "Recorded, and in force from its first day. A second person has to confirm it.",
        "/family/parent.xhtml?id=" + parentId);
  }

  public ParentToRestrict getParent() {
    if (parent == null) {
      parent = keeping.parent(parentId == null ? 0 : parentId);
    }
    return parent;
  }

  public RestrictionKind[] getKinds() {
    return RestrictionKind.values();
  }

  public List<RestrictionScope> getScopes() {
    return List.of(RestrictionScope.values());
  }

  public Long getParentId() {
    return parentId;
  }

  public void setParentId(Long parentId) {
    this.parentId = parentId;
  }

  public String[] getPupils() {
    return pupils.clone();
  }

  public void setPupils(String[] pupils) {
    this.pupils = pupils == null ? new String[0] : pupils.clone();
  }

  public RestrictionKind getKind() {
    return kind;
  }

  public void setKind(RestrictionKind kind) {
    this.kind = kind;
  }

  public RestrictionScope getScope() {
    return scope;
  }

  public void setScope(RestrictionScope scope) {
    this.scope = scope;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public String getNotes() {
    return notes;
  }

  public void setNotes(String notes) {
    this.notes = notes;
  }
}
