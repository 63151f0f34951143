package org.parentsmatter.letters;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.family.Recipients;
import org.parentsmatter.learning.LearningOfPupils;
import org.parentsmatter.learning.TaughtLine;
import org.parentsmatter.mailing.MailingGroup;
import org.parentsmatter.mailing.MailingGroups;
import org.parentsmatter.plan.PlansForLetters;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Shows what a run would do before it is started. Nothing is written. */
@Stateless
@Needs(Right.RUN_LETTERS)
public class PreviewingLetters {
  private static final int MOST_TO_LOOK_AT = 40;

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private Stationeries stationeries;
  @Inject private LetterTemplates templates;
  @Inject private PlansForLetters plans;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /**
   * Whose parents can be written to.
   *
   * @param chosen is among them even if it is a single family; may be null
   */
  public List<AudienceChoice> audiences(Audience chosen) {
    return read(connection -> new AudienceChoices(connection).with(chosen));
  }

  /** Who would get a letter, who would not and why, and how much paper it takes. */
  public DryRun dryRun(Audience audience, String template) {
    List<Candidate> candidates = Candidate.of(read(c -> Recipients.of(c, audience)));
    return new Rehearsal(stationery(template), plans::of, this::learning, read(MailingGroups::all))
        .of(candidates);
  }

  /**
   * Some parents who would get a letter, to look at theirs: all of a small audience, of a large one
   * some of each part. None whose address is protected is among them.
   */
  public List<DryRun.Specimen> specimens(Audience audience) {
    return Rehearsal.specimens(
        Candidate.of(read(c -> Recipients.of(c, audience))).stream()
            .filter(each -> !each.eligibility().isRefused() && !each.addressProtected())
            .toList(),
        MOST_TO_LOOK_AT);
  }

  /**
   * The letter that a parent would get in a run for this audience, as PDF.
   *
   * @throws LetterRefused when this parent would get none, or the address on it is protected from
   *     whoever asks
   */
  public byte[] preview(long parentId, Audience audience, String template) {
    return preview(parentId, audience, stationery(template));
  }

  /**
   * The same letter as it would be with a template that nobody has approved yet.
   *
   * @param name of the template, whose foot the letter has; one that has none yet has the usual
   * @throws LetterRefused when this parent would get none, or the address on it is protected from
   *     whoever asks
   */
  public byte[] preview(long parentId, Audience audience, LetterTemplate draft, String name) {
    return preview(parentId, audience, stationeries.ofDraft(draft, name, today()));
  }

  private byte[] preview(long parentId, Audience audience, Stationery stationery) {
    Candidate candidate =
        candidate(parentId, audience)
            .orElseThrow(() -> new LetterRefused("None of the pupils is this parent's."));
    if (candidate.addressProtected() && !currentUser.has(Right.SEE_PROTECTED_ADDRESSES)) {
      throw new LetterRefused("This parent's address is protected: ask the safeguarding lead.");
    }
    FinishedLetter letter = SettingLetters.set(open(candidate, audience), stationery);
    if (!letter.isProduced()) {
      throw new LetterRefused("No letter: " + letter.reason() + ".");
    }
    if (candidate.addressProtected()) {
      auditLog.record(AuditAction.PROTECTED_ADDRESS_SEEN, "parent", parentId, null);
    }
    auditLog.record(AuditAction.LETTER_PREVIEWED, "parent", parentId, stationery.template().name());
    return letter.letter().pdf();
  }

  private Optional<Candidate> candidate(long parentId, Audience audience) {
    return Candidate.of(read(connection -> Recipients.of(connection, audience, parentId))).stream()
        .findFirst();
  }

  private OpenLetter open(Candidate candidate, Audience audience) {
    long id = candidate.parentId();
    Map<Long, MailingGroup> groups = read(connection -> MailingGroups.of(connection, List.of(id)));
    Map<Long, Candidate> others = new HashMap<>();
    for (MailingGroup group : groups.values()) {
      candidate(group.otherId(), audience).ifPresent(other -> others.put(group.otherId(), other));
    }
    List<Long> parents = new ArrayList<>(others.keySet());
    parents.add(id);
    return candidate.open(
        plans.of(parents),
        learning(candidate.rows().stream().map(RecipientRow::pupilId).toList()),
        groups,
        others);
  }

  private Map<Long, List<TaughtLine>> learning(Collection<Long> pupilIds) {
    return read(connection -> LearningOfPupils.now(connection, pupilIds));
  }

  private Stationery stationery(String name) {
    return stationeries.of(templates.named(name), today());
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  private <T> T read(Reading<T> reading) {
    try (Connection connection = dataSource.getConnection()) {
      return reading.from(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The families could not be read", e);
    }
  }

  private interface Reading<T> {
    T from(Connection connection) throws SQLException;
  }
}
