package org.parentsmatter.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parentsmatter.contact.Channel;
import org.parentsmatter.contact.ContactLine;
import org.parentsmatter.contact.FamilyContacts;
import org.parentsmatter.contact.FollowingUp;
import org.parentsmatter.contact.NextStep;
import org.parentsmatter.contact.RequestLine;
import org.parentsmatter.contact.SeeingContacts;
import org.parentsmatter.contact.SensitiveNote;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** Contacts, what follows from them and what parents wish, as parts of the page of a family. */
@Named
@RequestScoped
public class ContactsOfFamily {
  @Inject private SeeingContacts seeing;
  @Inject private FollowingUp followingUp;
  @Inject private CurrentUser currentUser;
  @Inject private FacesContext faces;

  private final Map<Long, FamilyContacts> known = new HashMap<>();
  private SensitiveNote opened;

  public FamilyContacts of(long family) {
    return known.computeIfAbsent(family, seeing::ofFamily);
  }

  /**
   * What is to be done next with a family; null where there is nothing.
   *
   * @param reviewOn when the plan is reviewed, or null
   */
  public NextStep next(long family, LocalDate reviewOn) {
    return of(family).next(reviewOn);
  }

  /** "video call, home visit"; empty where everything was tried. */
  public String notTried(long family) {
    return of(family).notTried().stream()
        .map(Channel::midSentence)
        .collect(Collectors.joining(", "));
  }

  /** What parents of the family were told lately, as far as the reader may know what it was. */
  public List<RequestLine> answered(long family) {
    return of(family).requests().stream()
        .filter(line -> !line.isOpen() && line.words() != null)
        .toList();
  }

  /** Whether the reader may ask for a note that is kept close. */
  public boolean isReading() {
    return currentUser.has(Right.SEE_SENSITIVE_NOTES);
  }

  /** Whether the note of this contact is there for the asking. */
  public boolean isToBeAskedFor(ContactLine line) {
    return line.isToBeAskedFor(currentUser.name())
        && (opened == null || opened.contactId() != line.id());
  }

  /** Whether the reader can correct this contact. */
  public boolean isMine(ContactLine line) {
    return !line.keptFromReader() && (line.recordedBy().equals(currentUser.name()) || isReading());
  }

  /** The note as the reader may see it now; null where there is none or it is closed. */
  public String note(ContactLine line) {
    return opened != null && opened.contactId() == line.id() ? opened.note() : line.note();
  }

  /** Opens a note once; it is in no later answer, and the look is written down. */
  public void read(long contactId) {
    opened = seeing.read(contactId);
  }

  /** A follow-up is done. */
  public String done(long contactId) {
    followingUp.done(contactId);
    return back("Done. It stands under Follow-ups, where you can take it up again.");
  }

  private String back(String words) {
    String id = faces.getExternalContext().getRequestParameterMap().get("id");
    boolean number = id != null && id.matches("[0-9]{1,18}");
    return Parting.words(words, number ? "/family/show.xhtml?id=" + id : "/contact/tasks.xhtml");
  }
}
