package org.parentsmatter.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parentsmatter.security.Role;

/** All accounts. */
@ApplicationScoped
class Accounts {
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

  List<AccountSummary> all() {
    return entities
        .createQuery("select a from Account a order by a.username", Account.class)
        .setHint("eclipselink.batch", "a.roles")
        .getResultStream()
        .map(Account::summary)
        .toList();
  }

  /** Display names by sign-in name. */
  Map<String, String> names() {
    return entities
        .createQuery("select a.username, a.displayName from Account a", Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  List<StaffChoice> staff() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select source_id, given_name, family_name from staff_member"
                    + " order by family_name, given_name, source_id")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new StaffChoice((String) row[0], row[1] + " " + row[2]))
        .toList();
  }

  /** A member of staff with a tutor group of his or her own. */
  Optional<String> anyTutor() {
    return Optional.ofNullable(
        (String)
            entities
                .createNativeQuery("select min(staff_source_id) from tutor_group_staff")
                .getSingleResult());
  }

  boolean areThereAny() {
    return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult() > 0;
  }

  /** Whether somebody else could still keep accounts. */
  boolean isThereAnotherAdministrator(Account than) {
    return entities
            .createQuery(
                "select count(a) from Account a join a.roles r"
                    + " where r = :role and a.disabledAt is null and a.id <> :id",
                Long.class)
            .setParameter("role", Role.ADMINISTRATOR)
            .setParameter("id", than.id())
            .getSingleResult()
        > 0;
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
