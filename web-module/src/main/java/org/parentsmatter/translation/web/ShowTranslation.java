package org.parentsmatter.translation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;
import org.parentsmatter.translation.ApprovingTexts;
import org.parentsmatter.translation.TextLine;
import org.parentsmatter.translation.TextState;

/** One text in another language beside its English, and who has read it. */
@Named
@ViewScoped
@PageRule(path = "/translation/show.xhtml", needs = Right.SEE_LETTERS)
public class ShowTranslation implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient ApprovingTexts texts;
  @Inject private transient CurrentUser currentUser;

  private String text;
  private String reader;
  private String role;
  private boolean speaks;
  private transient TextState state;

  public void open() {
    getState();
  }

  public TextState getState() {
    if (state == null) {
      state = texts.one(text);
    }
    return state;
  }

  public List<TextLine> getLines() {
    return texts.lines(text);
  }

  /** Whether the person may say that somebody has read it. */
  public boolean isAllowed() {
    return currentUser.has(Right.APPROVE_TRANSLATIONS);
  }

  public String approve() {
    texts.approve(text, reader, role, speaks);
    return Parting.words("Recorded. From now on letters may use it.", "/translation/list.xhtml");
  }

  public String takeBack() {
    texts.takeBack(text);
    return Parting.words(
        "Taken back. No letter uses it until somebody reads it again.", "/translation/list.xhtml");
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getReader() {
    return reader;
  }

  public void setReader(String reader) {
    this.reader = reader;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public boolean isSpeaks() {
    return speaks;
  }

  public void setSpeaks(boolean speaks) {
    this.speaks = speaks;
  }
}
