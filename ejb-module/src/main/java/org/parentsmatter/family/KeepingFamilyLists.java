package org.parentsmatter.family;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.reach.Reach;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Saves families under a name, so that letters can go to them, for instance to begin a pilot. */
@Stateless
@Needs(Right.KEEP_FAMILY_LISTS)
public class KeepingFamilyLists {
  private static final String SUBJECT = "family-list";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private FamilyLists lists;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;
  @Inject private Reach reach;

  /** Every list, by name; everybody who sees families may choose one. */
  @Needs(Right.SEE_FAMILIES)
  public List<FamilyListSummary> all() {
    try (Connection connection = dataSource.getConnection()) {
      return Choices.lists(connection, reach.now());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Saves the given families as a new list.
   *
   * @return the id of the list
   * @throws FamilyListRefused when the name is blank, too long or taken, or no family was chosen
   */
  public long create(String name, Collection<Long> families) {
    reach.requireFamilies(families);
    if (families.isEmpty()) {
      throw new FamilyListRefused("Choose at least one family for the list.");
    }
    FamilyList list = FamilyList.named(name, currentUser.name(), Instant.now());
    refuseTaken(list);
    list.add(families);
    lists.add(list);
    record(AuditAction.FAMILY_LIST_SAVED, list, families.size() + " families, as a new list");
    return list.getId();
  }

  /** Saves every family that a filter finds as a new list. */
  public long create(String name, FamilyFilter filter) {
    try (Connection connection = dataSource.getConnection()) {
      return create(name, FamilyPages.ids(connection, reach.now(), filter));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Gives a list another name.
   *
   * @throws FamilyListRefused when the name is blank, too long or taken
   */
  public void rename(long listId, String name) {
    FamilyList list = own(listId);
    String before = list.getName();
    list.rename(name);
    refuseTaken(list);
    record(AuditAction.FAMILY_LIST_SAVED, list, "renamed from " + before);
  }

  /** Adds families to a list; one that is on it already stays. */
  public void add(long listId, Collection<Long> families) {
    reach.requireFamilies(families);
    FamilyList list = own(listId);
    list.add(families);
    record(AuditAction.FAMILY_LIST_SAVED, list, families.size() + " families added");
  }

  /** Takes families off a list. */
  public void remove(long listId, Collection<Long> families) {
    reach.requireFamilies(families);
    FamilyList list = own(listId);
    list.remove(families);
    record(AuditAction.FAMILY_LIST_SAVED, list, families.size() + " families taken off");
  }

  /** Deletes a list. The families stay as they are. */
  public void delete(long listId) {
    FamilyList list = own(listId);
    lists.delete(list);
    record(
        AuditAction.FAMILY_LIST_DELETED, list, list.getFamilies().size() + " families were on it");
  }

  /** Somebody else's list may hold families that are out of reach. */
  private FamilyList own(long listId) {
    FamilyList list = lists.get(listId);
    if (!reach.now().wholeSchool() && !list.isBy(currentUser.name())) {
      throw new FamilyListRefused(
          "Somebody else saved this list. Save one of your own with the families you see.");
    }
    return list;
  }

  private void refuseTaken(FamilyList list) {
    if (lists.isTaken(list.getName(), list.getId())) {
      throw new FamilyListRefused(
          "There is already a list called " + list.getName() + ". Choose another name.");
    }
  }

  private void record(AuditAction action, FamilyList list, String what) {
    auditLog.record(action, SUBJECT, list.getId(), list.getName() + ": " + what);
  }
}
