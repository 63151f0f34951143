package org.parentsmatter.templates.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.security.Right;
import org.parentsmatter.templates.BuildingBlock;
import org.parentsmatter.templates.Difference;
import org.parentsmatter.templates.EditorView;
import org.parentsmatter.templates.SeeingTemplates;
import org.parentsmatter.templates.TemplateChangedMeanwhile;
import org.parentsmatter.templates.TemplateCheck;
import org.parentsmatter.templates.TemplateState;
import org.parentsmatter.templates.TemplateText;
import org.parentsmatter.templates.WritingTemplates;

/**
 * Where a template is written. What was typed stays in the field whatever happens: faults do not
 * keep it from being saved, and when somebody else was quicker both texts are shown.
 */
@Named
@ViewScoped
@PageRule(path = "/templates/edit.xhtml", needs = Right.RUN_LETTERS)
public class EditTemplate implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String NEW =
      """
      <letter title="What the letter is called">
        <p>{salutation}</p>
        <h1>What it is about</h1>
        <p>Write here what you want to say about {childNames}.</p>
        <p><b>Please say here the one thing to do.</b> Call us on {telephone}.</p>
        <sign-off>Yours sincerely</sign-off>
      </letter>
      """;

  @Inject private transient SeeingTemplates seeing;
  @Inject private transient WritingTemplates writing;
  @Inject private RealLetters letters;

  private String id;
  private String from;
  private String copy;
  private EditorView saved;
  private String title;
  private String source;
  private TemplateCheck check;
  private boolean changedMeanwhile;

  /** Reads the template, or the text that a new one begins with. */
  public void open() {
    if (id != null) {
      saved = seeing.edit(TemplateNumber.of(id));
      take(saved.text());
    } else if (copy != null) {
      take(seeing.edit(TemplateNumber.of(copy)).text());
      title = "Copy of " + title;
    } else {
      source = from == null ? NEW : seeing.shippedText(from, Tongue.ENGLISH.tag());
    }
    check();
  }

  private void take(TemplateText text) {
    title = text.title();
    source = text.source();
  }

  /** Says what is wrong with the text as it is in the field. */
  public void check() {
    check = seeing.check(saved == null ? "own-new" : saved.name(), source == null ? "" : source);
  }

  public String save() {
    if (saved == null) {
      return Parting.words(
          "Saved as a draft.", "/templates/edit.xhtml?id=" + writing.begin(text()));
    }
    keep(() -> writing.save(saved.id(), saved.version(), text()));
    say("Saved as a draft.");
    return null;
  }

  /** Saves although somebody else has saved: both texts stay. */
  public void saveBeside() {
    keep(() -> writing.saveBeside(saved.id(), saved.version(), text()));
    say("Saved as a version of its own. The other text is kept, too.");
  }

  private void keep(Runnable saving) {
    check();
    try {
      saving.run();
      changedMeanwhile = false;
      saved = seeing.edit(saved.id());
    } catch (TemplateChangedMeanwhile e) {
      saved = seeing.edit(saved.id());
      changedMeanwhile = true;
      throw e;
    }
  }

  /** Saves the text and hands it in for approval. */
  public String submit() {
    long template = saved == null ? writing.begin(text()) : saved.id();
    if (saved == null) {
      // A refusal must not begin it a second time.
      saved = seeing.edit(template);
      id = Long.toString(template);
    } else {
      keep(() -> writing.save(saved.id(), saved.version(), text()));
    }
    writing.submit(saved.id(), saved.version());
    return Parting.words(
        "Submitted. Letters can be written with it once somebody has approved it.",
        "/templates/show.xhtml?id=" + template);
  }

  private TemplateText text() {
    return new TemplateText(title, Tongue.ENGLISH.tag(), source);
  }

  private static void say(String words) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words, ""));
  }

  /** What is different between what is saved now and what is in the field. */
  public List<Difference> getDifferences() {
    return changedMeanwhile && source != null
        ? seeing.differencesFromSaved(saved.id(), source)
        : List.of();
  }

  public List<BuildingBlock> getFields() {
    return BuildingBlock.fields();
  }

  public List<BuildingBlock> getParts() {
    return BuildingBlock.parts();
  }

  public List<BuildingBlock> getConditions() {
    return BuildingBlock.conditions();
  }

  public boolean isChangedMeanwhile() {
    return changedMeanwhile;
  }

  /** Whether nothing can be saved, because a version waits for approval. */
  public boolean isWaiting() {
    return saved != null && saved.state() == TemplateState.WAITING;
  }

  /** Null while it was never saved. */
  public EditorView getSaved() {
    return saved;
  }

  public TemplateCheck getCheck() {
    return check;
  }

  public RealLetters getLetters() {
    return letters;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getCopy() {
    return copy;
  }

  public void setCopy(String copy) {
    this.copy = copy;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
