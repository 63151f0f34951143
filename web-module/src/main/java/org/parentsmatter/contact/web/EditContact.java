package org.parentsmatter.contact.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.parentsmatter.contact.ContactToMend;
import org.parentsmatter.contact.EntryView;
import org.parentsmatter.contact.MendingContacts;
import org.parentsmatter.contact.RecordingContacts;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** Corrects a contact, or takes it back; shows how it read before. */
@Named
@ViewScoped
@PageRule(path = "/contact/edit.xhtml", needs = Right.RECORD_CONTACTS)
public class EditContact implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient MendingContacts mending;
  @Inject private transient RecordingContacts recording;

  private Long id;
  private Long family;
  private long version;
  private ContactForm form;
  private transient ContactToMend contact;
  private transient EntryView view;

  public void open() {
    version = getContact().version();
    form = ContactForm.of(contact.facts(), contact.pupilIds());
  }

  public ContactToMend getContact() {
    if (contact == null) {
      contact = mending.show(id == null ? 0 : id);
    }
    return contact;
  }

  public EntryView getView() {
    if (view == null) {
      view = recording.entry(getContact().parentId(), family);
    }
    return view;
  }

  public String save() {
    mending.correct(id, version, form.pupilIds(), form.facts());
    return Parting.words("Corrected. What it said before is kept.", getBack());
  }

  public String takeBack() {
    String back = getBack();
    mending.takeBack(id);
    return Parting.words("Taken back.", back + "&saved=" + id);
  }

  /** The page to go back to. */
  public String getBack() {
    return family == null
        ? "/family/parent.xhtml?id=" + getContact().parentId()
        : "/family/show.xhtml?id=" + family;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Long getFamily() {
    return family;
  }

  public void setFamily(Long family) {
    this.family = family;
  }

  public ContactForm getForm() {
    return form;
  }
}
