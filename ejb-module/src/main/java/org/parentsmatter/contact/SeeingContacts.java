package org.parentsmatter.contact;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.reach.Reach;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** What staff see of contacts; what is kept close stays closed until somebody asks who may. */
@Stateless
@Needs(Right.SEE_FAMILIES)
public class SeeingContacts {
  private static final int DAYS_ANSWERED = 90;
  private static final int DAYS_DONE = 14;

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private Contacts contacts;
  @Inject private CurrentUser currentUser;
  @Inject private Reach reach;
  @Inject private AuditLog auditLog;

  /** What the page of a family says about being in touch: seven statements. */
  public FamilyContacts ofFamily(long familyId) {
    reach.requireFamily(familyId);
    return work(
        connection -> {
          TaskRows tasks = new TaskRows(connection, reader());
          WishRows wishes = new WishRows(connection, familyId);
          return new FamilyContacts(
              new ContactRows(connection, familyId, reader()).latest(),
              tasks.ofFamily(familyId),
              tasks.requestsOfFamily(familyId, today().minusDays(DAYS_ANSWERED)),
              wishes.barriers(),
              wishes.wishes(),
              wishes.triedSince(Contacts.now().minusYears(1)));
        });
  }

  /**
   * These contacts as far as they are about this family's pupils, the last first.
   *
   * @param ids at most a hundred
   */
  public List<ContactLine> lines(long familyId, Collection<Long> ids) {
    reach.requireFamily(familyId);
    return work(connection -> new ContactRows(connection, familyId, reader()).of(ids));
  }

  /**
   * What whoever is signed in is to do after contacts, at most a hundred of each; of families with
   * whom he or she no longer has to do only how many there are.
   */
  public MyTasks mine() {
    MyTasks all =
        work(
            connection -> {
              TaskRows tasks = new TaskRows(connection, reader());
              LocalDate lately = today().minusDays(DAYS_DONE);
              return new MyTasks(tasks.mine(), tasks.mineDone(lately), tasks.myRequests(lately), 0);
            });
    Set<Long> families = reach.families(all.families());
    return all.asFarAs(
        (family, parent) -> family == null ? reach.parent(parent) : families.contains(family));
  }

  /**
   * A note that is kept close; each look is written down.
   *
   * @throws org.parentsmatter.reach.NothingHere when there is no such contact
   */
  @Needs(Right.SEE_SENSITIVE_NOTES)
  public SensitiveNote read(long contactId) {
    Contact contact = contacts.get(contactId);
    auditLog.record(AuditAction.SENSITIVE_NOTE_SEEN, "parent", contact.parentId(), null);
    ContactFacts facts = contact.facts();
    return new SensitiveNote(contactId, facts.purpose(), facts.tone(), facts.note());
  }

  private Reader reader() {
    return Reader.of(currentUser);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  private <T> T work(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }
}
