package org.parentsmatter.briefing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.school.SchoolTime;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Answers what staff ask and suggest; what is shared becomes part of the briefing. */
@Stateless
@Needs(Right.WRITE_BRIEFINGS)
public class AnsweringRemarks {
  @Inject private Briefings briefings;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /** All that was said about a briefing, the newest first. */
  public List<RemarkView> of(long briefingId) {
    briefings.get(briefingId);
    return briefings.remarks(briefingId).stream().map(Remark::view).toList();
  }

  /**
   * Answers, also anew.
   *
   * @param version as it was read
   * @param changed whether the school changed something because of it
   * @param share whether all readers see question and answer, without the name of who asked
   * @throws BriefingRefused without an answer, or when somebody else answered meanwhile
   */
  public void answer(long remarkId, long version, String words, boolean changed, boolean share) {
    Remark remark = briefings.remark(remarkId);
    remark.requireVersion(version);
    remark.answer(words, changed, share, currentUser.name(), SchoolTime.nowUtc());
    briefings.flush();
    auditLog.record(
        AuditAction.BRIEFING_REMARK_ANSWERED,
        "briefing",
        remark.briefingId(),
        share ? "Shared with all readers" : "For who asked");
  }
}
