package org.parentsmatter.meeting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parentsmatter.contact.EntryView;
import org.parentsmatter.contact.Outcome;
import org.parentsmatter.contact.Recorded;
import org.parentsmatter.contact.RecordingContacts;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.meeting.MeetingSheet;
import org.parentsmatter.meeting.PreparingMeetings;
import org.parentsmatter.meeting.TakingNotes;
import org.parentsmatter.meeting.UnrecordedNotes;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.security.Right;

/** Notes during a conversation: kept while they are typed, then recorded as a contact. */
@Named
@ViewScoped
@PageRule(path = "/meeting/notes.xhtml", needs = Right.RECORD_CONTACTS)
public class TakeNotes implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<Outcome> QUICK =
      List.of(Outcome.SPOKE, Outcome.MESSAGE_LEFT, Outcome.NO_ANSWER);

  @Inject private transient TakingNotes taking;
  @Inject private transient RecordingContacts recording;
  @Inject private transient PreparingMeetings preparing;

  private Long family;
  private Long parent;
  private String entry;
  private NotesForm form;
  private String[] pupils;
  private transient EntryView view;
  private transient MeetingSheet sheet;

  public void open() {
    if (family == null || parent == null) {
      throw new NothingHere("parent");
    }
    form = new NotesForm(taking.open(family, parent));
    entry = UUID.randomUUID().toString();
    pupils =
        getView().children().stream()
            .filter(EntryView.Child::ticked)
            .map(child -> Long.toString(child.id()))
            .toArray(String[]::new);
  }

  /** Called while somebody types, a moment after the last key. */
  public void keep() {
    form.keptAs(taking.keep(family, parent, form.typed()));
  }

  /** What came of it, with one click. */
  public void choose(Outcome outcome) {
    form.setOutcome(outcome);
    keep();
  }

  public String record() {
    // Kept first, so that a refusal loses nothing.
    keep();
    Set<Long> about = Arrays.stream(pupils).map(Long::valueOf).collect(Collectors.toSet());
    Recorded recorded = taking.record(family, parent, about, form.typed(), entry);
    String words =
        recorded.remarks().isEmpty()
            ? "Recorded as a contact."
            : "Recorded as a contact. " + String.join(" ", recorded.remarks());
    return Parting.words(words, "/family/show.xhtml?id=" + family);
  }

  public String throwAway() {
    if (form.getKept().id() != null) {
      taking.throwAway(form.getKept().id());
    }
    return Parting.words("The notes are gone.", "/family/show.xhtml?id=" + family);
  }

  public EntryView getView() {
    if (view == null) {
      view = recording.entry(parent, family);
    }
    return view;
  }

  /** The questions and what is good, beside the notes. */
  public MeetingSheet getSheet() {
    if (sheet == null) {
      sheet = preparing.sheet(family, List.of(parent));
    }
    return sheet;
  }

  /** Notes with other parents, or older ones with this one, that wait to be recorded. */
  public List<UnrecordedNotes> getWaiting() {
    return taking.waiting().stream()
        .filter(notes -> form.getKept().id() == null || notes.id() != form.getKept().id())
        .toList();
  }

  public List<Outcome> getQuick() {
    return QUICK;
  }

  public NotesForm getForm() {
    return form;
  }

  public String[] getPupils() {
    return pupils;
  }

  public void setPupils(String[] pupils) {
    this.pupils = pupils;
  }

  public Long getFamily() {
    return family;
  }

  public void setFamily(Long family) {
    this.family = family;
  }

  public Long getParent() {
    return parent;
  }

  public void setParent(Long parent) {
    this.parent = parent;
  }
}
