package org.parentsmatter.contact.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.parentsmatter.contact.EntryView;
import org.parentsmatter.contact.NewContact;
import org.parentsmatter.contact.Recorded;
import org.parentsmatter.contact.RecordingContacts;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** Records an exchange with a parent: on a page of its own, and on the page of the family. */
@Named
@ViewScoped
@PageRule(path = "/contact/new.xhtml", needs = Right.RECORD_CONTACTS)
public class RecordContact implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient RecordingContacts recording;

  private Long parent;
  private Long family;
  private Long answers;
  private String entry;
  private ContactForm form;
  private NextSteps next;
  private transient EntryView view;

  /** Begins a form; without a parent there is none on the page. */
  public void open() {
    if (parent == null) {
      return;
    }
    entry = UUID.randomUUID().toString();
    form = new ContactForm();
    form.setPupils(
        getView().children().stream()
            .filter(EntryView.Child::ticked)
            .map(child -> Long.toString(child.id()))
            .toArray(String[]::new));
    next = new NextSteps(getView().me());
  }

  /** The same on the page of a family, which is known by another part of the address. */
  public void openFor(long familyId) {
    family = familyId;
    open();
  }

  public EntryView getView() {
    if (view == null) {
      view = recording.entry(parent == null ? 0 : parent, family);
    }
    return view;
  }

  /** Whether a form was begun. */
  public boolean isOpen() {
    return form != null;
  }

  public String save() {
    Recorded recorded =
        recording.record(
            new NewContact(
                parent,
                form.pupilIds(),
                form.facts(),
                next.followUp(),
                next.askedFor(),
                next.named(),
                answers,
                entry));
    String words =
        recorded.remarks().isEmpty() ? "Saved." : "Saved. " + String.join(" ", recorded.remarks());
    return Parting.words(words, getBack() + "&saved=" + recorded.id());
  }

  /** The page to go back to. */
  public String getBack() {
    return family == null ? "/family/parent.xhtml?id=" + parent : "/family/show.xhtml?id=" + family;
  }

  public Long getParent() {
    return parent;
  }

  public void setParent(Long parent) {
    this.parent = parent;
  }

  public Long getFamily() {
    return family;
  }

  public void setFamily(Long family) {
    this.family = family;
  }

  public Long getAnswers() {
    return answers;
  }

  public void setAnswers(Long answers) {
    this.answers = answers;
  }

  public ContactForm getForm() {
    return form;
  }

  public NextSteps getNext() {
    return next;
  }
}
