package org.parentsmatter.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.accounts.TyingAccounts;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.imports.StaffByHand;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Decides whether somebody by hand is the same person as somebody whom the export has brought. Then
 * the export's record stays and takes over communities, teams and the account; the one by hand is
 * kept as somebody who has left. Otherwise nobody is asked about the two again.
 */
@Stateless
@Needs(Right.KEEP_COMMUNITIES)
public class MergingStaff {
  private static final String GROUPS =
      "select m.staff_id, g.name from school_group g join"
          + " (select staff_id, group_id from school_group_staff union select leader_id as"
          + " staff_id, id as group_id from school_group where leader_id is not null) m"
          + " on m.group_id = g.id join staff_member s on s.id = m.staff_id"
          + " where g.deleted_at is null and s.kind = ? order by g.name_key";
  private static final String ACCOUNTS =
      "select count(*) from account a join staff_member s on s.source_id = a.staff_source_id"
          + " where s.id = ?";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private HandKeptStaff staff;
  @Inject private SameStaff same;
  @Inject private TyingAccounts accounts;
  @Inject private AuditLog auditLog;

  /** How many pairs wait for a decision. */
  public int waiting() {
    return same.pairs(today()).size();
  }

  /** The pairs that wait for a decision, by name. */
  public List<TwoRecords> pairs() {
    Map<Long, List<String>> groups = groups();
    Set<String> withAccount = staff.withAccount();
    return same.pairs(today()).stream()
        .map(
            pair ->
                records(
                    pair,
                    groups.getOrDefault(pair.byHand().id(), List.of()),
                    withAccount.contains(pair.byHand().sourceId())))
        .toList();
  }

  /** The pairs of which somebody said that they are two people, by name. */
  public List<ToldApart> toldApart() {
    return same.toldApart();
  }

  /**
   * Merges somebody by hand into the record of the export.
   *
   * @param two as they were read
   * @throws StaffRefused when one of the two has changed meanwhile, they are not alike any more, or
   *     both hold an account
   */
  public void merge(TwoRecords two) {
    SameStaff.Pair pair = unchanged(two);
    long from = pair.byHand().id();
    long to = pair.other().id();
    if (accountsOf(from) > 0 && accountsOf(to) > 0) {
      throw new StaffRefused(
          "Each of the two holds an account. Ask an administrator to take one of them back from"
              + " the member of staff, then merge them.");
    }
    List<String> groups = groups().getOrDefault(from, List.of());
    HandKeptMember member = staff.get(from);
    member.requireVersion(two.byHandVersion());
    hold(two, member.facts().worksAs());
    ReferencesToStaff references = new ReferencesToStaff(entities);
    references.touchGroups(from);
    references.move(from, to, member.sourceId(), pair.other().sourceId());
    member.mergeInto(to, today());
    staff.flush();
    auditLog.record(
        AuditAction.STAFF_MERGED,
        KeepingStaff.SUBJECT,
        to,
        "With the record by hand: "
            + pair.byHand().name()
            + ", "
            + pair.byHand().worksAs()
            + (pair.byHand().email() == null ? "" : ", " + pair.byHand().email())
            + (groups.isEmpty() ? "" : "; now in " + String.join(", ", groups)));
    accounts.staffChanged();
  }

  /** Takes the record of the export only as it was read; it keeps the words, no import has them. */
  private void hold(TwoRecords two, String worksAs) {
    int held =
        entities
            .createNativeQuery(
                "update staff_member set version = version + 1,"
                    + " works_as = coalesce(works_as, cast(? as varchar(60)))"
                    + " where id = ? and version = ? and kind <> ? and merged_into is null")
            .setParameter(1, worksAs)
            .setParameter(2, two.otherId())
            .setParameter(3, two.otherVersion())
            .setParameter(4, StaffByHand.KIND)
            .executeUpdate();
    if (held != 1) {
      throw changedMeanwhile();
    }
  }

  /**
   * Says that the two are two people.
   *
   * @param two as they were read
   * @throws StaffRefused when one of the two has changed meanwhile
   */
  public void tellApart(TwoRecords two) {
    same.tellApart(unchanged(two));
  }

  /** Takes back that two are two people; they are asked about again while they are alike. */
  public void askAgain(long byHandId, long otherId) {
    if (same.forget(byHandId, otherId)) {
      auditLog.record(
          AuditAction.STAFF_TOLD_APART_TAKEN_BACK, KeepingStaff.SUBJECT, byHandId, null);
    }
  }

  private SameStaff.Pair unchanged(TwoRecords two) {
    return same.pairs(today()).stream()
        .filter(
            pair ->
                pair.byHand().id() == two.byHandId()
                    && pair.byHand().version() == two.byHandVersion()
                    && pair.other().id() == two.otherId()
                    && pair.other().version() == two.otherVersion())
        .findFirst()
        .orElseThrow(MergingStaff::changedMeanwhile);
  }

  private static StaffRefused changedMeanwhile() {
    return new StaffRefused(
        "Somebody else or an import has changed one of the two meanwhile. Look at them again.");
  }

  private static TwoRecords records(
      SameStaff.Pair pair, List<String> groups, boolean accountGoesOver) {
    return new TwoRecords(
        pair.byHand().id(),
        pair.byHand().version(),
        pair.byHand().name(),
        pair.byHand().worksAs(),
        pair.byHand().email(),
        pair.other().id(),
        pair.other().version(),
        pair.other().name(),
        pair.other().email(),
        pair.alike(),
        groups,
        accountGoesOver);
  }

  /** The communities and teams of everybody by hand. */
  private Map<Long, List<String>> groups() {
    List<?> rows =
        entities.createNativeQuery(GROUPS).setParameter(1, StaffByHand.KIND).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.groupingBy(
                row -> ((Number) row[0]).longValue(),
                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
  }

  private int accountsOf(long id) {
    return ((Number) entities.createNativeQuery(ACCOUNTS).setParameter(1, id).getSingleResult())
        .intValue();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
