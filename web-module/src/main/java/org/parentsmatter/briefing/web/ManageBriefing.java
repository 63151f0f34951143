package org.parentsmatter.briefing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.parentsmatter.audience.ChoosingAudiences;
import org.parentsmatter.briefing.BriefingRefused;
import org.parentsmatter.briefing.DraftView;
import org.parentsmatter.briefing.PublishingBriefings;
import org.parentsmatter.briefing.WritingBriefings;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;
import org.parentsmatter.templates.Difference;

/** One briefing as its readers will see it, and what is to be decided about it. */
@Named
@ViewScoped
@PageRule(path = "/briefing/manage.xhtml", needs = Right.WRITE_BRIEFINGS)
public class ManageBriefing implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient WritingBriefings writing;
  @Inject private transient PublishingBriefings publishing;
  @Inject private transient ChoosingAudiences choosing;
  @Inject private transient CurrentUser currentUser;

  private String id;
  private DraftView briefing;
  private List<String> audience;
  private String words;
  private transient Part file;

  public void open() {
    briefing = writing.show(BriefingNumber.of(id));
    audience = choosing.choices().words(briefing.form().audience());
  }

  public String submit() {
    writing.submit(briefing.briefingId(), briefing.version());
    return here("It is handed in. Whoever may publish finds it on the home page.");
  }

  public String publish() {
    publishing.publish(briefing.briefingId(), briefing.version());
    return here("It is published.");
  }

  public String sendBack() {
    publishing.sendBack(briefing.briefingId(), briefing.version(), words);
    return here("It is sent back to its writer.");
  }

  public String withdraw() {
    publishing.withdraw(briefing.briefingId(), words);
    return here("It is withdrawn. Nobody reads it any more; you can bring it back.");
  }

  public String bringBack() {
    publishing.bringBack(briefing.briefingId());
    return here("It is back.");
  }

  /** Begins the next edition and goes to where it is written. */
  public String change() {
    writing.change(briefing.briefingId());
    return "/briefing/edit.xhtml?faces-redirect=true&id=" + briefing.briefingId();
  }

  public String discard() {
    boolean goesOn = writing.discard(briefing.briefingId(), briefing.version());
    return goesOn
        ? here("The draft is thrown away. Staff go on reading the edition before.")
        : Parting.words("The draft is thrown away.", "/briefing/drafts.xhtml");
  }

  /**
   * Takes the chosen file.
   *
   * @throws BriefingRefused when none was chosen, or it cannot be attached
   */
  public String attach() throws IOException {
    if (file == null || file.getSubmittedFileName() == null || file.getSize() == 0) {
      throw new BriefingRefused("Choose a file first.");
    }
    writing.attach(
        briefing.briefingId(),
        briefing.version(),
        file.getSubmittedFileName(),
        file.getInputStream().readAllBytes());
    return here("The file is attached.");
  }

  public String detach(long fileId) {
    writing.detach(briefing.briefingId(), briefing.version(), fileId);
    return here("The file is taken away.");
  }

  private String here(String said) {
    return Parting.words(said, "/briefing/manage.xhtml?id=" + briefing.briefingId());
  }

  /** What this edition says differently from the one before. */
  public List<Difference> getDifferences() {
    return BriefingWords.differences(briefing.before(), briefing.form().body());
  }

  public boolean isPublisher() {
    return currentUser.has(Right.PUBLISH_BRIEFINGS);
  }

  public DraftView getBriefing() {
    return briefing;
  }

  /** Whom it is for, in words. */
  public List<String> getAudience() {
    return audience;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
