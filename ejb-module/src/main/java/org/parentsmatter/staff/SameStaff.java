package org.parentsmatter.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;

/** Who by hand may be whom of the export, and of whom somebody said that they are two people. */
@Dependent
class SameStaff {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private HandKeptStaff staff;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /** Two records that are alike. */
  record Pair(KnownMember byHand, KnownMember other) {
    String alike() {
      boolean name = other.hasName(MemberFacts.key(byHand.givenName(), byHand.familyName()));
      boolean email = other.hasEmail(MemberFacts.emailKey(byHand.email()));
      return name && email
          ? "the same name and e-mail"
          : name ? "the same name" : "the same e-mail";
    }
  }

  private record Numbers(long byHand, long other) {}

  /** The pairs that nobody has told apart, of people who are here, by name. */
  List<Pair> pairs(LocalDate today) {
    List<KnownMember> here =
        staff.everybody().stream().filter(known -> known.isHere(today)).toList();
    List<KnownMember> ofExport = here.stream().filter(known -> !known.byHand()).toList();
    Set<Numbers> apart = new HashSet<>();
    toldApart().forEach(told -> apart.add(new Numbers(told.byHandId(), told.otherId())));
    return here.stream()
        .filter(KnownMember::byHand)
        .flatMap(
            one ->
                ofExport.stream()
                    .filter(other -> isAlike(one, other))
                    .map(other -> new Pair(one, other)))
        .filter(pair -> !apart.contains(new Numbers(pair.byHand.id(), pair.other.id())))
        .toList();
  }

  private static boolean isAlike(KnownMember one, KnownMember other) {
    return other.hasName(MemberFacts.key(one.givenName(), one.familyName()))
        || other.hasEmail(MemberFacts.emailKey(one.email()));
  }

  List<ToldApart> toldApart() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select t.by_hand_id, b.given_name || ' ' || b.family_name, t.other_id,"
                    + " o.given_name || ' ' || o.family_name, t.told_by, t.told_at"
                    + " from staff_told_apart t join staff_member b on b.id = t.by_hand_id"
                    + " join staff_member o on o.id = t.other_id where b.merged_into is null"
                    + " order by b.family_name, b.given_name, t.by_hand_id, t.other_id")
            .getResultList();
    return rows.stream().map(row -> told((Object[]) row)).toList();
  }

  private static ToldApart told(Object[] row) {
    return new ToldApart(
        ((Number) row[0]).longValue(),
        (String) row[1],
        ((Number) row[2]).longValue(),
        (String) row[3],
        (String) row[4],
        ((java.sql.Timestamp) row[5]).toLocalDateTime());
  }

  /** Says that the two are two people. */
  void tellApart(Pair pair) {
    entities
        .createNativeQuery(
            "insert into staff_told_apart (by_hand_id, other_id, told_by, told_at)"
                + " values (?, ?, ?, ?)")
        .setParameter(1, pair.byHand.id())
        .setParameter(2, pair.other.id())
        .setParameter(3, currentUser.name())
        .setParameter(
            4,
            java.sql.Timestamp.valueOf(
                LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS)))
        .executeUpdate();
    auditLog.record(
        AuditAction.STAFF_TOLD_APART,
        KeepingStaff.SUBJECT,
        pair.byHand.id(),
        "Not the " + pair.other.name() + " of the import");
  }

  /** Whether there was something to forget. */
  boolean forget(long byHandId, long otherId) {
    return entities
            .createNativeQuery("delete from staff_told_apart where by_hand_id = ? and other_id = ?")
            .setParameter(1, byHandId)
            .setParameter(2, otherId)
            .executeUpdate()
        > 0;
  }
}
