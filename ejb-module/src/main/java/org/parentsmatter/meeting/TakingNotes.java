package org.parentsmatter.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parentsmatter.contact.AskedFor;
import org.parentsmatter.contact.ContactFacts;
import org.parentsmatter.contact.FollowUp;
import org.parentsmatter.contact.NewContact;
import org.parentsmatter.contact.Recorded;
import org.parentsmatter.contact.RecordingContacts;
import org.parentsmatter.contact.ShownTo;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Keeps what somebody types during a conversation with a parent, and turns it into a contact. Until
 * then only the writer sees it.
 */
@Stateless
@Needs(Right.RECORD_CONTACTS)
public class TakingNotes {
  @Inject private PreparingMeetings meetings;
  @Inject private RecordingContacts recording;
  @Inject private NoteDrafts drafts;
  @Inject private CurrentUser currentUser;

  /**
   * The writer's newest notes about this parent; empty ones that begin now where there are none.
   *
   * @throws NothingHere when this parent may not hear about the pupils of this family
   */
  public KeptNotes open(long familyId, long parentId) {
    require(familyId, parentId);
    return drafts.of(currentUser.name(), parentId).stream()
        .findFirst()
        .map(KeptNotes::of)
        .orElseGet(
            () ->
                new KeptNotes(
                    null,
                    null,
                    null,
                    new Notes(now(), null, null, null, null, null, null, null, null, null)));
  }

  /** All notes of one's own that wait to be recorded, the newest first. */
  public List<UnrecordedNotes> waiting() {
    return drafts.waiting(currentUser.name());
  }

  /**
   * Keeps what has been typed so far. Where the same notes were kept from another window meanwhile,
   * both stay: these become notes of their own.
   *
   * @param kept as it was handed out last
   * @throws NothingHere when this parent may not hear about the pupils of this family
   */
  public KeptNotes keep(long familyId, long parentId, KeptNotes kept) {
    Optional<NoteDraft> known =
        drafts
            .find(currentUser.name(), kept.id())
            .filter(draft -> draft.parentId() == parentId)
            .filter(draft -> Objects.equals(draft.version(), kept.version()));
    if (known.isPresent()) {
      known.get().keep(kept.notes(), now());
      drafts.flush();
      return KeptNotes.of(known.get());
    }
    require(familyId, parentId);
    if (kept.notes().isEmpty()) {
      return kept;
    }
    NoteDraft draft = new NoteDraft(currentUser.name(), parentId, familyId);
    draft.keep(kept.notes(), now());
    drafts.add(draft);
    return KeptNotes.of(draft);
  }

  /**
   * Records the notes as a contact, which everybody sees who may see the family, and lets go of
   * them: both or neither.
   *
   * @param pupilIds about whom
   * @param entry what the page was given when it was opened, so that it counts once
   * @throws org.parentsmatter.contact.ContactRefused when something is missing
   */
  public Recorded record(
      long familyId, long parentId, Set<Long> pupilIds, KeptNotes kept, String entry) {
    require(familyId, parentId);
    Notes notes = kept.notes();
    Recorded recorded =
        recording.record(
            new NewContact(
                parentId,
                pupilIds,
                new ContactFacts(
                    notes.begunAt(),
                    notes.direction(),
                    notes.channel(),
                    notes.purpose(),
                    notes.tone(),
                    notes.outcome(),
                    null,
                    notes.words(),
                    ShownTo.STAFF),
                notes.followUp() == null && notes.followUpOn() == null
                    ? null
                    : new FollowUp(notes.followUpOn(), notes.followUp(), null),
                notes.askedFor() == null ? null : new AskedFor(notes.askedFor(), null, null),
                Set.of(),
                null,
                entry));
    drafts.find(currentUser.name(), kept.id()).ifPresent(drafts::remove);
    return recorded;
  }

  /** Lets go of notes of one's own for good. */
  public void throwAway(long id) {
    drafts.find(currentUser.name(), id).ifPresent(drafts::remove);
  }

  private void require(long familyId, long parentId) {
    if (meetings.guests(familyId).stream().noneMatch(guest -> guest.id() == parentId)) {
      throw new NothingHere("parent");
    }
  }

  private static LocalDateTime now() {
    return LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
