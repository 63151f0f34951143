package org.parentsmatter.family;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * What staff see of parents. Contact details are only for those who have the right, and seeing them
 * is written down. A protected address is shown to nobody unless he or she asks for it.
 */
@Stateless
@Needs(Right.SEE_FAMILIES)
public class SeeingParents {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /** Parents by name, {@code size} of them from the {@code first}, counted from 0. */
  public ParentPage page(String search, boolean descending, int first, int size) {
    try (Connection connection = dataSource.getConnection()) {
      return ParentRows.page(
          connection, search, descending, first, Math.min(size, SeeingFamilies.LARGEST_PAGE));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * One parent.
   *
   * @throws NothingHere when there is none with this id
   */
  public ParentView show(long parentId) {
    boolean withContact = currentUser.has(Right.SEE_CONTACT_DETAILS);
    try (Connection connection = dataSource.getConnection()) {
      ParentView parent = ParentRows.one(connection, parentId, withContact);
      if (withContact && !parent.contact().hidden()) {
        auditLog.record(AuditAction.CONTACT_DETAILS_SEEN, "parent", parentId, null);
      }
      return parent;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * How to reach the parents around a family's pupils, by their ids; hidden where the address is
   * protected. Nobody's for who may not see contact details, and seeing them is written down.
   */
  public Map<Long, ContactDetails> reach(long familyId) {
    if (!currentUser.has(Right.SEE_CONTACT_DETAILS)) {
      return Map.of();
    }
    try (Connection connection = dataSource.getConnection()) {
      Map<Long, ContactDetails> reach = ParentRows.reach(connection, familyId);
      if (reach.values().stream().anyMatch(contact -> !contact.hidden())) {
        auditLog.record(AuditAction.CONTACT_DETAILS_SEEN, "family", familyId, null);
      }
      return reach;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * How to reach a parent whose address is protected; each look is written down.
   *
   * @throws NothingHere when there is no parent with this id
   */
  @Needs(Right.SEE_PROTECTED_ADDRESSES)
  public ContactDetails reveal(long parentId) {
    try (Connection connection = dataSource.getConnection()) {
      ContactDetails contact = ParentRows.revealed(connection, parentId);
      auditLog.record(AuditAction.PROTECTED_ADDRESS_SEEN, "parent", parentId, null);
      return contact;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Whose own address, which is not protected, gives away where this parent lives: the others at
   * the same address.
   */
  @Needs(Right.SEE_PROTECTED_ADDRESSES)
  public List<ParentLink> exposing(long parentId) {
    try (Connection connection = dataSource.getConnection()) {
      return ParentRows.exposing(connection, parentId);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
