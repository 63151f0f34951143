package org.parentsmatter.briefing.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parentsmatter.audience.AudienceChoices;
import org.parentsmatter.audience.ChoosingAudiences;
import org.parentsmatter.briefing.BriefingChangedMeanwhile;
import org.parentsmatter.briefing.BriefingRefused;
import org.parentsmatter.briefing.DraftView;
import org.parentsmatter.briefing.EditionForm;
import org.parentsmatter.briefing.Importance;
import org.parentsmatter.briefing.WritingBriefings;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** Where a briefing is written. What was typed stays in the fields, whatever is refused. */
@Named
@ViewScoped
@PageRule(path = "/briefing/edit.xhtml", needs = Right.WRITE_BRIEFINGS)
public class EditBriefing implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient WritingBriefings writing;
  @Inject private transient ChoosingAudiences choosing;

  private String id;
  private long version;
  private int number = 1;
  private BriefingFields fields = new BriefingFields(EditionForm.empty());
  private AudienceChoices choices;
  private ChoosingAudiences.Size size;

  public void open() {
    choices = choosing.choices();
    if (id != null) {
      DraftView draft = writing.show(BriefingNumber.of(id));
      if (!draft.open()) {
        throw new BriefingRefused("This briefing is published. Choose “Change it” first.");
      }
      version = draft.version();
      number = draft.number();
      fields = new BriefingFields(draft.form());
      count();
    }
  }

  /** Says how many people are chosen. */
  public void count() {
    size = fields.getAudience().isEmpty() ? null : choosing.size(fields.rows());
  }

  public String save() {
    try {
      if (id == null) {
        return Parting.words("The draft is saved.", manage(writing.begin(fields.form())));
      }
      writing.save(BriefingNumber.of(id), version, fields.form());
      return Parting.words("The draft is saved.", manage(BriefingNumber.of(id)));
    } catch (BriefingChangedMeanwhile e) {
      // Whoever saves again has been told.
      version = writing.show(BriefingNumber.of(id)).version();
      FacesContext.getCurrentInstance()
          .addMessage(
              null,
              new FacesMessage(
                  FacesMessage.SEVERITY_ERROR,
                  e.getMessage() + " Save again to put yours in its place.",
                  ""));
      return null;
    }
  }

  private static String manage(long briefingId) {
    return "/briefing/manage.xhtml?id=" + briefingId;
  }

  /** All that can be chosen, under headings. */
  public List<SelectItem> getPeople() {
    List<SelectItem> items = new ArrayList<>();
    for (Map.Entry<String, List<AudienceChoices.Choice>> group : choices.groups().entrySet()) {
      items.add(
          new SelectItemGroup(
              group.getKey(),
              null,
              false,
              group.getValue().stream()
                  .map(each -> new SelectItem(each.code(), each.words()))
                  .toArray(SelectItem[]::new)));
    }
    return items;
  }

  /** How many people are chosen; null while nobody is. */
  public ChoosingAudiences.Size getSize() {
    return size;
  }

  public Importance[] getImportances() {
    return Importance.values();
  }

  public BriefingFields getFields() {
    return fields;
  }

  /** Whether readers know an edition before this one. */
  public boolean isAgain() {
    return number > 1;
  }

  public boolean isFresh() {
    return id == null;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
