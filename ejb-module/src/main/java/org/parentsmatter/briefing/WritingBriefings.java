package org.parentsmatter.briefing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.school.SchoolTime;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Writes briefings, changes published ones by another edition, and hands them in. */
@Stateless
@Needs(Right.WRITE_BRIEFINGS)
public class WritingBriefings {
  @Inject private Briefings briefings;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /** Every briefing in its newest edition, the one that was written last first. */
  public List<DraftLine> all() {
    Map<Long, Long> unanswered =
        briefings.unanswered().stream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    LocalDateTime now = SchoolTime.nowUtc();
    return briefings.newest().stream()
        .map(e -> DraftLine.of(e, now, unanswered.getOrDefault(e.briefing().id(), 0L)))
        .toList();
  }

  /**
   * One in its newest edition.
   *
   * @throws NoSuchBriefing when there is none
   */
  public DraftView show(long briefingId) {
    List<Edition> editions = briefings.editions(briefingId);
    if (editions.isEmpty()) {
      throw new NoSuchBriefing();
    }
    Edition newest = editions.get(0);
    LocalDateTime now = SchoolTime.nowUtc();
    return new DraftView(
        briefingId,
        newest.number(),
        newest.version(),
        newest.state(),
        newest.form(),
        editions.size() > 1 ? editions.get(1).body() : null,
        briefings.files(newest.files()),
        newest.sentBack(),
        editions.stream().anyMatch(e -> e.isOut(now)) && !newest.briefing().isWithdrawn(),
        newest.writtenAt(),
        newest.writtenBy(),
        newest.releasedBy(),
        newest.briefing().withdrawnWhy());
  }

  /**
   * Begins one.
   *
   * @return its number
   * @throws BriefingRefused when it cannot be kept
   */
  public long begin(EditionForm form) {
    LocalDateTime now = SchoolTime.nowUtc();
    Briefing briefing = new Briefing(currentUser.name(), now);
    briefings.add(briefing);
    Edition edition = new Edition(briefing, 1, form, currentUser.name(), now);
    briefings.add(edition);
    briefings.flush();
    record(AuditAction.BRIEFING_SAVED, edition);
    return briefing.id();
  }

  /**
   * Saves the draft.
   *
   * @param version as it was read
   * @throws BriefingChangedMeanwhile when somebody else saved it after that
   * @throws BriefingRefused when it cannot be kept, or is published
   */
  public void save(long briefingId, long version, EditionForm form) {
    Edition edition = read(briefingId, version);
    edition.write(form, currentUser.name(), SchoolTime.nowUtc());
    briefings.flush();
    record(AuditAction.BRIEFING_SAVED, edition);
  }

  /** Hands the draft in to be published. */
  public void submit(long briefingId, long version) {
    Edition edition = read(briefingId, version);
    edition.submit(SchoolTime.nowUtc());
    briefings.flush();
    record(AuditAction.BRIEFING_SUBMITTED, edition);
  }

  /** Begins the next edition of a published briefing; staff read the present one until then. */
  public void change(long briefingId) {
    Edition newest = briefings.newest(briefingId);
    if (newest.state() != EditionState.PUBLISHED) {
      throw new BriefingRefused("There is a draft of this briefing already.");
    }
    Edition next = newest.next(currentUser.name(), SchoolTime.nowUtc());
    briefings.add(next);
    briefings.flush();
    record(AuditAction.BRIEFING_SAVED, next);
  }

  /**
   * Throws the draft away; of a briefing that was never published nothing is left.
   *
   * @return whether the briefing itself goes on, in the edition before
   */
  public boolean discard(long briefingId, long version) {
    Edition draft = read(briefingId, version);
    if (draft.state() == EditionState.PUBLISHED) {
      throw new BriefingRefused("A published briefing is withdrawn, not thrown away.");
    }
    record(AuditAction.BRIEFING_DISCARDED, draft);
    briefings.remove(draft);
    briefings.flush();
    if (draft.number() == 1) {
      briefings.removeWhole(draft.briefing());
    }
    return draft.number() > 1;
  }

  /**
   * Attaches a file.
   *
   * @param name as it is called on the computer it comes from
   * @throws BriefingRefused when it is of no kind that can be attached, or too large
   */
  public void attach(long briefingId, long version, String name, byte[] content) {
    Edition edition = read(briefingId, version);
    String plain = name.replace('\\', '/').replaceAll(".*/", "").replaceAll("\\p{Cntrl}", "");
    EditionForm.atMost("The name of the file", plain, FileKind.LONGEST_NAME);
    BriefingFile file =
        new BriefingFile(
            briefingId,
            plain,
            FileKind.of(plain, content),
            content,
            currentUser.name(),
            SchoolTime.nowUtc());
    briefings.add(file);
    edition.attach(file.id());
    briefings.flush();
    record(AuditAction.BRIEFING_SAVED, edition);
  }

  /** Takes a file away from this edition; earlier ones keep it. */
  public void detach(long briefingId, long version, long fileId) {
    Edition edition = read(briefingId, version);
    edition.detach(fileId);
    briefings.flush();
    record(AuditAction.BRIEFING_SAVED, edition);
  }

  private Edition read(long briefingId, long version) {
    Edition newest = briefings.newest(briefingId);
    newest.requireVersion(version);
    return newest;
  }

  private void record(AuditAction action, Edition edition) {
    auditLog.record(action, "briefing", edition.briefing().id(), edition.inTheLog());
  }
}
