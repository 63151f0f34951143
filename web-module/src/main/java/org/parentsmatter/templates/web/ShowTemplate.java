package org.parentsmatter.templates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.letters.SeeingLetters;
import org.parentsmatter.letters.TemplateUse;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;
import org.parentsmatter.templates.ApprovingTemplates;
import org.parentsmatter.templates.SeeingTemplates;
import org.parentsmatter.templates.ShippedTemplate;
import org.parentsmatter.templates.TemplateCheck;
import org.parentsmatter.templates.TemplateView;
import org.parentsmatter.templates.VersionView;
import org.parentsmatter.templates.WritingTemplates;

/**
 * One template: its text, its versions, what can be decided about it. Without a number it shows one
 * that comes with the product.
 */
@Named
@ViewScoped
@PageRule(path = "/templates/show.xhtml", needs = Right.RUN_LETTERS)
public class ShowTemplate implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient SeeingTemplates seeing;
  @Inject private transient WritingTemplates writing;
  @Inject private transient ApprovingTemplates approving;
  @Inject private transient SeeingLetters runs;
  @Inject private transient CurrentUser currentUser;
  @Inject private RealLetters letters;
  @Inject private FootOfTemplate foot;

  private String id;
  private String shipped;
  private String number;
  private TemplateView view;
  private VersionView shown;
  private String title;
  private String source;
  private TemplateCheck check;
  private String reason;

  /** Reads the template and the version that is shown: what waits, else the newest. */
  public void open() {
    if (id == null) {
      ShippedTemplate template =
          seeing.shipped().stream()
              .filter(each -> each.name().equals(shipped))
              .findFirst()
              .orElseGet(() -> seeing.shipped().get(0));
      shipped = template.name();
      title = template.title();
      source = seeing.shippedText(shipped, Tongue.ENGLISH.tag());
    } else {
      view = seeing.show(TemplateNumber.of(id));
      title = view.title();
      int wanted = TemplateNumber.version(number);
      shown =
          view.versions().stream()
              .filter(each -> each.number() == wanted)
              .findFirst()
              .orElseGet(() -> view.open() == null ? view.latest() : view.open());
      source = seeing.text(view.id(), shown.number());
    }
    check = seeing.check(getName(), source);
    foot.read(getName());
  }

  public String getName() {
    return view == null ? shipped : view.name();
  }

  public String approve() {
    approving.approve(view.id(), view.version());
    return afresh("Approved. Letters can be written with it from now on.");
  }

  public String sendBack() {
    approving.sendBack(view.id(), view.version(), reason);
    return afresh("Sent back, with what should change.");
  }

  public String takeBack() {
    writing.takeBack(view.id(), view.version());
    return afresh("Taken back. Change it and submit it again.");
  }

  public String retire() {
    approving.retire(view.id(), view.version());
    return afresh("Out of use. Letter runs that were started go on with it.");
  }

  public String delete() {
    writing.delete(view.id(), view.version());
    return Parting.words("Deleted.", "/templates/list.xhtml");
  }

  private String afresh(String words) {
    return Parting.words(words, "/templates/show.xhtml?id=" + view.id());
  }

  /** Whether the version that waits is the one shown, so that it is decided about what is seen. */
  public boolean isDeciding() {
    return view != null && view.isWaiting() && shown.equals(view.open());
  }

  /** Whether the person may take templates out of use and send them back. */
  public boolean isApprover() {
    return currentUser.has(Right.APPROVE_TEMPLATES);
  }

  /** How often it was used; null when never. */
  public TemplateUse getUse() {
    return runs.templateUse().get(getName());
  }

  /** The text line by line. */
  public List<String> getLines() {
    return source.lines().toList();
  }

  public TemplateView getView() {
    return view;
  }

  public VersionView getShown() {
    return shown;
  }

  public String getTitle() {
    return title;
  }

  public String getSource() {
    return source;
  }

  public TemplateCheck getCheck() {
    return check;
  }

  public RealLetters getLetters() {
    return letters;
  }

  public FootOfTemplate getFoot() {
    return foot;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getShipped() {
    return shipped;
  }

  public void setShipped(String shipped) {
    this.shipped = shipped;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
