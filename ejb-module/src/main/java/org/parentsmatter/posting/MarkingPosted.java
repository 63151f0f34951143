package org.parentsmatter.posting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.letters.LetterRun;
import org.parentsmatter.letters.LetterRunStatus;
import org.parentsmatter.letters.LetterRuns;
import org.parentsmatter.letters.SeeingLetters;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Marks letters as posted, or as handed out to the pupils, and takes that back. Who prints a part
 * of a run says that it is gone: of the letters to protected addresses that is somebody else.
 */
@Stateless
@Needs(Right.SEE_LETTERS)
public class MarkingPosted {
  @Inject private Postings postings;
  @Inject private SeeingLetters seeing;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /** What of a run went out; nothing of one that is not released. */
  public RunPostings of(long runId) {
    LetterRun run = postings.run(runId);
    return run == null || run.getStatus() != LetterRunStatus.RELEASED
        ? RunPostings.NONE
        : view(postings.letters(runId), postings.of(runId), run.getAttempt());
  }

  /** How much of these runs went out; those of which nothing did are left out. */
  public Map<Long, PostedSoFar> soFar(Collection<Long> runs) {
    return postings.standing(runs).stream()
        .collect(Collectors.toMap(LetterPosting::runId, PostedSoFar::of, PostedSoFar::and));
  }

  private RunPostings view(
      Map<PostingPart, Integer> letters, List<LetterPosting> marks, int attempt) {
    List<PostingLot> lots = new ArrayList<>();
    letters.forEach(
        (part, count) ->
            lots.add(
                new PostingLot(
                    part,
                    count,
                    marks.stream()
                        .filter(mark -> mark.part() == part && mark.stands() && mark.isOf(attempt))
                        .map(mark -> mark.view(attempt))
                        .findFirst()
                        .orElse(null),
                    currentUser.has(part.right()))));
    return new RunPostings(
        lots,
        marks.stream()
            .filter(mark -> !mark.stands() || !mark.isOf(attempt))
            .map(mark -> mark.view(attempt))
            .toList());
  }

  /**
   * Says that parts of a run went out.
   *
   * @param day on which they did
   * @throws PostingRefused when that cannot be, or has been said already
   */
  public void mark(long runId, Collection<PostingPart> parts, LocalDate day) {
    if (parts.isEmpty()) {
      throw new PostingRefused("Choose which letters went out.");
    }
    parts.forEach(part -> currentUser.require(part.right()));
    LetterRun run =
        postings.hold(runId).orElseThrow(() -> new PostingRefused("There is no such letter run."));
    if (run.getStatus() != LetterRunStatus.RELEASED) {
      throw new PostingRefused(
          "These letters are not ready to print, so they cannot have gone out.");
    }
    if (seeing.hasWithheld(runId)) {
      throw new PostingRefused(
          "Some of these letters must not go out any more as they are. Make the print run again"
              + " first.");
    }
    if (day == null || day.isAfter(LocalDate.now(ZoneId.systemDefault()))) {
      throw new PostingRefused("Enter the day on which the letters went out, today or earlier.");
    }
    if (day.isBefore(postings.readyOn(runId))) {
      throw new PostingRefused("On that day these letters were not ready to print yet.");
    }
    RunPostings before = of(runId);
    for (PostingPart part : parts) {
      refuseUnlessOpen(before, part);
      postings.add(
          new LetterPosting(
              runId, run.getAttempt(), part, day, currentUser.name(), LetterRuns.now()));
      auditLog.record(
          AuditAction.LETTERS_POSTED, "letter-run", runId, part.label() + ", on " + day);
    }
  }

  private static void refuseUnlessOpen(RunPostings postings, PostingPart part) {
    PostingLot lot =
        postings.lots().stream()
            .filter(each -> each.part() == part)
            .findFirst()
            .orElseThrow(() -> new PostingRefused("This run has no such letters."));
    if (lot.mark() != null) {
      throw new PostingRefused("These letters are marked already. Nothing was changed.");
    }
  }

  /**
   * Takes a mark back that was wrong.
   *
   * @throws PostingRefused when there is none
   */
  public void takeBack(long postingId) {
    LetterPosting posting =
        postings.find(postingId).orElseThrow(() -> new PostingRefused("There is no such mark."));
    currentUser.require(posting.part().right());
    posting.takeBack(currentUser.name(), LetterRuns.now());
    auditLog.record(
        AuditAction.POSTING_TAKEN_BACK, "letter-run", posting.runId(), posting.part().label());
  }
}
