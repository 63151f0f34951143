package org.parentsmatter.templates.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.family.AudienceKind;
import org.parentsmatter.letters.AudienceChoice;
import org.parentsmatter.letters.DryRun;
import org.parentsmatter.letters.PreviewingLetters;

/** Which real parent's letter is looked at while a template is written or approved. */
@Dependent
public class RealLetters implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient PreviewingLetters previewing;

  private Map<String, String> audiences;
  private Map<String, String> parents;
  private String audience;
  private String parent;

  /** The audiences to choose from, by what they are called. */
  public Map<String, String> getAudiences() {
    if (audiences == null) {
      List<AudienceChoice> choices =
          previewing.audiences(null).stream()
              .filter(choice -> choice.kind() != AudienceKind.ALL)
              .toList();
      audiences = new LinkedHashMap<>();
      choices.forEach(
          choice -> audiences.put(choice.group() + ": " + choice.label(), choice.code()));
      audience = choices.isEmpty() ? null : choices.get(0).code();
    }
    return audiences;
  }

  /** The parents of this audience to choose from, by name and children. */
  public Map<String, String> getParents() {
    if (parents == null) {
      getAudiences();
      parents = new LinkedHashMap<>();
      if (audience != null) {
        for (DryRun.Specimen each : previewing.specimens(AudienceChoice.audience(audience))) {
          parents.put(
              each.parentName() + ", about " + each.pupilNames(), Long.toString(each.parentId()));
        }
      }
      parent = parents.values().stream().findFirst().orElse(null);
    }
    return parents;
  }

  /** Another audience was chosen. */
  public void chosen() {
    parents = null;
    getParents();
  }

  public String getAudience() {
    getAudiences();
    return audience;
  }

  public void setAudience(String audience) {
    this.audience = audience;
  }

  public String getParent() {
    getParents();
    return parent;
  }

  public void setParent(String parent) {
    this.parent = parent;
  }
}
