package org.parentsmatter.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parentsmatter.accounts.TyingAccounts;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.community.GroupLink;
import org.parentsmatter.community.JoiningTeams;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Adds and changes staff whom no export knows, one by one or from pasted lines. */
@Stateless
@Needs(Right.KEEP_COMMUNITIES)
public class KeepingStaff {
  static final String SUBJECT = "staff-member";

  @Inject private HandKeptStaff staff;
  @Inject private SameStaff same;
  @Inject private JoiningTeams joining;
  @Inject private TyingAccounts accounts;
  @Inject private AuditLog auditLog;

  /** Everybody by hand, also those who have left, by name. */
  public List<HandKeptView> all() {
    Set<String> withAccount = staff.withAccount();
    return staff.all().stream().map(member -> view(member, withAccount)).toList();
  }

  /**
   * One of them, to be changed.
   *
   * @throws StaffRefused when there is none, or it was merged
   */
  public HandKeptView one(long id) {
    return view(staff.get(id), staff.withAccount());
  }

  /** The teams that somebody can be put into at once. */
  public List<GroupLink> teams() {
    return joining.teams();
  }

  /**
   * Adds one person.
   *
   * @param teamId the team that he or she belongs to; null for none
   * @param another whether somebody of the same name is meant to be another person
   * @return the number
   * @throws StaffRefused when the e-mail, or without {@code another} the name, is known already
   */
  public long add(MemberFacts facts, Long teamId, boolean another) {
    Likeness likeness = likeness();
    likeness
        .withEmail(facts, -1)
        .or(() -> another ? Optional.empty() : likeness.of(facts))
        .ifPresent(
            known -> {
              throw new StaffRefused(
                  likeness.inWords(known)
                      + (known.hasEmail(MemberFacts.emailKey(facts.email()))
                          ? ", with this e-mail."
                          : ". If this is another person of the same name, say so below."));
            });
    long id = add(facts);
    if (another) {
      same.pairs(today()).stream()
          .filter(pair -> pair.byHand().id() == id)
          .forEach(same::tellApart);
    }
    join(teamId, List.of(id));
    accounts.staffChanged();
    return id;
  }

  /**
   * What pasted lines would do now; changes nothing.
   *
   * @throws StaffRefused when there is no line, or there are too many
   */
  public List<PastedLine> preview(String pasted) {
    Likeness likeness = likeness();
    List<PastedLine> lines = new ArrayList<>();
    for (PastedLine line : PastedStaff.read(pasted)) {
      lines.add(line.refused() ? line : compared(line, lines, likeness));
    }
    return lines;
  }

  private static PastedLine compared(PastedLine line, List<PastedLine> before, Likeness likeness) {
    return before.stream()
        .filter(earlier -> earlier.adds() && isSame(earlier.facts(), line.facts()))
        .findFirst()
        .map(earlier -> line.because("The same person as in line " + earlier.line() + "."))
        .or(
            () ->
                likeness
                    .of(line.facts())
                    .map(known -> line.because("There already: " + likeness.inWords(known) + ".")))
        .orElse(line);
  }

  private static boolean isSame(MemberFacts one, MemberFacts other) {
    String email = MemberFacts.emailKey(one.email());
    return MemberFacts.key(one.givenName(), one.familyName())
            .equals(MemberFacts.key(other.givenName(), other.familyName()))
        || !email.isEmpty() && email.equals(MemberFacts.emailKey(other.email()));
  }

  /**
   * Adds all whom the preview would add: all or, when a line cannot be read, nobody.
   *
   * @param teamId the team that they all belong to; null for none
   * @return how many were added
   * @throws StaffRefused when a line cannot be read
   */
  public int addAll(String pasted, Long teamId) {
    List<PastedLine> lines = preview(pasted);
    lines.stream()
        .filter(PastedLine::refused)
        .findFirst()
        .ifPresent(
            line -> {
              throw new StaffRefused(
                  "Line " + line.line() + " cannot be read, so nobody was added. " + line.remark());
            });
    List<Long> added =
        lines.stream().filter(PastedLine::adds).map(line -> add(line.facts())).toList();
    if (!added.isEmpty()) {
      join(teamId, added);
      accounts.staffChanged();
    }
    return added.size();
  }

  private long add(MemberFacts facts) {
    HandKeptMember member = HandKeptMember.of(facts);
    staff.add(member);
    auditLog.record(AuditAction.STAFF_ADDED, SUBJECT, member.id(), inWords(facts));
    return member.id();
  }

  private void join(Long teamId, List<Long> ids) {
    if (teamId != null) {
      joining.join(teamId, ids);
    }
  }

  /**
   * Changes name, work or e-mail.
   *
   * @param version when it was read
   * @throws StaffRefused when somebody else changed it meanwhile, or has this e-mail
   */
  public void change(long id, long version, MemberFacts facts) {
    HandKeptMember member = read(id, version);
    Likeness likeness = likeness();
    likeness
        .withEmail(facts, id)
        .ifPresent(
            known -> {
              throw new StaffRefused(likeness.inWords(known) + ", with this e-mail.");
            });
    MemberFacts before = member.facts();
    if (!facts.equals(before)) {
      member.describe(facts);
      staff.flush();
      auditLog.record(
          AuditAction.STAFF_CHANGED, SUBJECT, id, inWords(before) + " → " + inWords(facts));
      accounts.staffChanged();
    }
  }

  /**
   * Says from which day somebody is no longer here; an account opens nothing from then on.
   *
   * @param version when it was read
   * @throws StaffRefused when somebody else changed it meanwhile, or the day cannot be meant
   */
  public void leave(long id, long version, LocalDate on) {
    HandKeptMember member = read(id, version);
    member.leave(on, today());
    staff.flush();
    auditLog.record(AuditAction.STAFF_LEFT, SUBJECT, id, "On " + on);
    accounts.staffChanged();
  }

  /**
   * Takes back that somebody has left.
   *
   * @param version when it was read
   * @throws StaffRefused when somebody else changed it meanwhile
   */
  public void comeBack(long id, long version) {
    HandKeptMember member = read(id, version);
    if (member.leftOn() != null) {
      auditLog.record(
          AuditAction.STAFF_CAME_BACK, SUBJECT, id, "Was to leave on " + member.leftOn());
      member.comeBack();
      staff.flush();
      accounts.staffChanged();
    }
  }

  private HandKeptMember read(long id, long version) {
    HandKeptMember member = staff.get(id);
    member.requireVersion(version);
    return member;
  }

  private Likeness likeness() {
    return new Likeness(staff.everybody(), today());
  }

  private static HandKeptView view(HandKeptMember member, Set<String> withAccount) {
    return new HandKeptView(
        member.id(),
        member.version(),
        member.facts(),
        member.leftOn(),
        withAccount.contains(member.sourceId()));
  }

  private static String inWords(MemberFacts facts) {
    return facts.name()
        + ", "
        + facts.worksAs()
        + (facts.email() == null ? "" : ", " + facts.email());
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
