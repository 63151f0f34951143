package org.parentsmatter.mailing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.mailing.ChoosingOneLetter;
import org.parentsmatter.mailing.OneLetterView;
import org.parentsmatter.security.Right;

/** Records with whom a parent wants one letter, or takes that back. */
@Named
@ViewScoped
@PageRule(path = "/mailing/choose.xhtml", needs = Right.KEEP_SHARED_LETTERS)
public class ChooseOneLetter implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient ChoosingOneLetter choosing;

  private Long parent;
  private transient OneLetterView view;

  public void open() {
    getView();
  }

  public OneLetterView getView() {
    if (view == null) {
      view = choosing.show(parent == null ? 0 : parent);
    }
    return view;
  }

  public String choose(long other) {
    choosing.choose(parent, other);
    return say("Recorded. One letter goes to both once the other parent has chosen it, too.");
  }

  public String takeBack() {
    choosing.takeBack(parent);
    return say("Taken back: from now on each has letters of his or her own.");
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
}
