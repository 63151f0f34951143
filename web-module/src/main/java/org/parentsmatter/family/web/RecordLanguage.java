package org.parentsmatter.family.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.parentsmatter.family.LanguageOfParent;
import org.parentsmatter.family.Languages;
import org.parentsmatter.family.RecordingLanguages;
import org.parentsmatter.family.RecordingLargePrint;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** Records the language and the print a parent wants, or takes that back. */
@Named
@ViewScoped
@PageRule(path = "/family/language.xhtml", needs = Right.RECORD_LANGUAGES)
public class RecordLanguage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient RecordingLanguages recording;
  @Inject private transient RecordingLargePrint print;

  private Long parent;
  private String code;
  private transient LanguageOfParent known;

  public void open() {
    code = getKnown().code();
  }

  public LanguageOfParent getKnown() {
    if (known == null) {
      known = recording.of(parent == null ? 0 : parent);
    }
    return known;
  }

  public List<Languages.Language> getLanguages() {
    return Languages.all();
  }

  public String save() {
    recording.record(parent, code);
    return say("Recorded.");
  }

  public String takeBack() {
    recording.takeBack(parent);
    return say("Taken back: what the school's MIS says counts again.");
  }

  public String largePrint() {
    print.record(parent);
    return say("Recorded: letters to this parent are in large print.");
  }

  public String ordinaryPrint() {
    print.takeBack(parent);
    return say("Taken back: letters to this parent are in ordinary print.");
  }

  private String say(String words) {
    return Parting.words(words, "/family/parent.xhtml?id=" + parent);
  }

  public Long getParent() {
    return parent;
  }

  public void setParent(Long parent) {
    this.parent = parent;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
