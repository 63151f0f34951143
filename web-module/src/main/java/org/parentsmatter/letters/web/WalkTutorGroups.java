package org.parentsmatter.letters.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.letters.KeepingWalk;
import org.parentsmatter.security.Right;

/**
 * Puts the tutor groups into the order in which somebody walks to them: each gets a number, and a
 * number that was typed anew goes before the one that had it.
 */
@Named
@RequestScoped
@PageRule(path = "/letters/walk.xhtml", needs = Right.RUN_LETTERS)
public class WalkTutorGroups {
  @Inject private KeepingWalk walk;
  @Inject private FacesContext faces;

  private List<WalkRow> rows;

  /** What the form shows; when it comes back, what it showed, whatever has changed since. */
  @PostConstruct
  void open() {
    String[] shown = faces.getExternalContext().getRequestParameterValuesMap().get("group");
    rows = WalkRow.of(shown == null ? walk.groups() : List.of(shown));
  }

  public List<WalkRow> getRows() {
    return rows;
  }

  public String save() {
    walk.keep(WalkRow.sorted(rows));
    return Parting.words("The order is kept.", "/letters/walk.xhtml");
  }
}
