package org.parentsmatter.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All accounts. */
@ApplicationScoped
class Accounts {
  private static final String EMPLOYMENTS =
      "select s.source_id, s.given_name, s.family_name, s.left_on from staff_member s";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  void add(Account account) {
    if (find(account.username()).isPresent()) {
      throw new UsernameTaken(account.username());
    }
    entities.persist(account);
  }

  Optional<Account> find(String username) {
    return entities
        .createQuery("select a from Account a where a.username = :username", Account.class)
        .setParameter("username", Usernames.normal(username))
        .getResultStream()
        .findFirst();
  }

  Optional<Account> find(long id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  /**
   * @throws AccountNotFound when there is none
   */
  Account get(long id) {
    return find(id).orElseThrow(AccountNotFound::new);
  }

  List<Account> all() {
    return entities
        .createQuery("select a from Account a order by a.username", Account.class)
        .setHint("eclipselink.batch", "a.roles")
        .getResultList();
  }

  /** Display names by sign-in name. */
  Map<String, String> names() {
    return entities
        .createQuery("select a.username, a.displayName from Account a", Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  /** Those who work at the school and hold no account, by name. */
  List<StaffChoice> staffWithout(LocalDate today) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select s.source_id, s.given_name, s.family_name from staff_member s"
                    + " where (s.left_on is null or s.left_on > ?) and not exists"
                    + " (select 1 from account a where a.staff_source_id = s.source_id)"
                    + " order by s.family_name, s.given_name, s.source_id")
            .setParameter(1, Date.valueOf(today))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new StaffChoice((String) row[0], row[1] + " " + row[2]))
        .toList();
  }

  /** The member of staff with this id in the school's export. */
  Optional<Employment> employment(String staffSourceId) {
    return entities
        .createNativeQuery(EMPLOYMENTS + " where s.source_id = ?")
        .setParameter(1, staffSourceId)
        .getResultStream()
        .map(row -> employment((Object[]) row))
        .findFirst();
  }

  /** The members of staff who hold an account, by their ids. */
  Map<String, Employment> employments() {
    List<?> rows =
        entities
            .createNativeQuery(
                EMPLOYMENTS
                    + " where exists (select 1 from account a where a.staff_source_id = s.source_id)")
            .getResultList();
    return rows.stream()
        .map(row -> employment((Object[]) row))
        .collect(Collectors.toMap(Employment::sourceId, employment -> employment));
  }

  private static Employment employment(Object[] row) {
    return new Employment(
        (String) row[0],
        row[1] + " " + row[2],
        row[3] == null ? null : ((Date) row[3]).toLocalDate());
  }

  /** Everybody who works at the school, to be compared with the accounts. */
  List<TyingRule.Member> members(LocalDate today) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select s.source_id, s.identifier, s.given_name, s.family_name, s.email,"
                    + " (select count(*) from account a where a.staff_source_id = s.source_id)"
                    + " from staff_member s where s.left_on is null or s.left_on > ?")
            .setParameter(1, Date.valueOf(today))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new TyingRule.Member(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    ((Number) row[5]).intValue() == 0))
        .toList();
  }

  /** The member of staff of this name, as a page shows it, with a tutor group of his or her own. */
  Optional<String> tutor(String name) {
    return Optional.ofNullable(
        (String)
            entities
                .createNativeQuery(
                    "select min(s.source_id) from staff_member s"
                        + " join tutor_group_staff g on g.staff_source_id = s.source_id"
                        + " where s.given_name || ' ' || s.family_name = ?")
                .setParameter(1, name)
                .getSingleResult());
  }

  boolean areThereAny() {
    return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult() > 0;
  }

  /** Whether somebody else, who has not left, could still keep accounts. */
  boolean isThereAnotherAdministrator(Account than, LocalDate today) {
    return count(
            entities
                .createNativeQuery(AccountSql.ADMINISTRATORS_HERE + " and a.id <> ?")
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, than.id()))
        > 0;
  }

  /**
   * Whether somebody who has not left is an administrator with a password of his or her own: one
   * who still holds a one-time password may never come.
   */
  boolean isAnAdministratorHere(LocalDate today) {
    return count(
            entities
                .createNativeQuery(
                    AccountSql.ADMINISTRATORS_HERE + " and " + AccountSql.HAS_OWN_PASSWORD)
                .setParameter(1, Date.valueOf(today)))
        > 0;
  }

  private static int count(Query query) {
    return ((Number) query.getSingleResult()).intValue();
  }

  /** Notes a sign-in beside the version, so that two at the same moment do not collide. */
  void noteSignIn(Account account) {
    entities
        .createQuery("update Account a set a.lastSignInAt = :now where a.id = :id")
        .setParameter("now", LocalDateTime.now(ZoneOffset.UTC))
        .setParameter("id", account.id())
        .executeUpdate();
  }
}
