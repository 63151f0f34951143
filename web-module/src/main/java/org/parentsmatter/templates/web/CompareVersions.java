package org.parentsmatter.templates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;
import org.parentsmatter.templates.Difference;
import org.parentsmatter.templates.SeeingTemplates;
import org.parentsmatter.templates.TemplateView;

/** What is different between two versions of a template, line by line. */
@Named
@RequestScoped
@PageRule(path = "/templates/compare.xhtml", needs = Right.RUN_LETTERS)
public class CompareVersions {
  @Inject private SeeingTemplates seeing;

  private String id;
  private String before;
  private String after;
  private TemplateView view;
  private List<Difference> differences = List.of();

  /** Compares the versions that were asked for: without any, the newest with the one before. */
  public void load() {
    if (id == null) {
      return;
    }
    view = seeing.show(TemplateNumber.of(id));
    int newest = view.latest().number();
    int second = after == null ? newest : TemplateNumber.version(after);
    int first = before == null ? Math.max(1, second - 1) : TemplateNumber.version(before);
    before = Integer.toString(first);
    after = Integer.toString(second);
    differences = seeing.differences(view.id(), first, second);
  }

  public boolean isSame() {
    return differences.stream().allMatch(each -> each.kind() == Difference.Kind.SAME);
  }

  /** Null when no template was asked for. */
  public TemplateView getView() {
    return view;
  }

  public List<Difference> getDifferences() {
    return differences;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
