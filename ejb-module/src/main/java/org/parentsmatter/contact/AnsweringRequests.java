package org.parentsmatter.contact;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Tells parents what came of what they asked for: you asked, we answered. */
@Stateless
@Needs(Right.RECORD_CONTACTS)
public class AnsweringRequests {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private Contacts contacts;
  @Inject private Owners owners;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /**
   * A request to be answered.
   *
   * @throws ContactRefused when it is kept close from whoever is acting
   */
  public RequestToAnswer show(long requestId) {
    requireReader(contacts.request(requestId));
    Reader reader = new Reader(currentUser.name(), currentUser.has(Right.SEE_SENSITIVE_NOTES));
    try (Connection connection = dataSource.getConnection()) {
      return new RequestToAnswer(new TaskRows(connection, reader).request(requestId), owners.all());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What was decided, and whether the parent has been told.
   *
   * @param answer the words; needed unless all of it is done
   * @param toldOn the day the parent was told, or null when that is still to come
   * @throws ContactRefused when it cannot be recorded; says why
   */
  public void answer(long requestId, RequestDecision decision, String answer, LocalDate toldOn) {
    ParentRequest request = toChange(requestId);
    request.answer(
        decision, answer, toldOn, LocalDate.now(ZoneId.systemDefault()), currentUser.name());
    written(AuditAction.REQUEST_ANSWERED, request, toldOn == null ? "Decided" : "Parent told");
  }

  /** The parent has not been told after all. */
  public void reopen(long requestId) {
    ParentRequest request = toChange(requestId);
    request.reopen();
    written(AuditAction.REQUEST_REOPENED, request, null);
  }

  /**
   * Somebody else sees to it.
   *
   * @throws ContactRefused when there is no such colleague
   */
  public void giveTo(long requestId, String colleague) {
    ParentRequest request = toChange(requestId);
    request.giveTo(owners.chosen(colleague));
    written(AuditAction.REQUEST_ANSWERED, request, "Given to a colleague");
  }

  private ParentRequest toChange(long requestId) {
    ParentRequest request = contacts.requestToChange(requestId);
    requireReader(request);
    return request;
  }

  private void requireReader(ParentRequest request) {
    Contact contact = contacts.get(request.contactId());
    contact.requireStands();
    boolean kept =
        contact.isKeptFrom(currentUser.name(), currentUser.has(Right.SEE_SENSITIVE_NOTES));
    if (kept && !currentUser.name().equals(request.owner())) {
      throw new ContactRefused("This contact is kept close. Ask the safeguarding lead.");
    }
  }

  private void written(AuditAction action, ParentRequest request, String what) {
    auditLog.record(action, "parent", contacts.get(request.contactId()).parentId(), what);
  }
}
