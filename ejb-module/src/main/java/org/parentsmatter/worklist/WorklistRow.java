package org.parentsmatter.worklist;

import java.time.LocalDate;

/**
 * Something to see to about one family.
 *
 * @param id of the plan, the contact or the request; 0 where the family itself is the matter
 * @param parentId whom it is about or whom to turn to first; null where there is no parent
 * @param parentName null as well
 * @param day when it is due, or when there was bad news last; null where nothing has a day
 * @param words what was promised or asked for; null where they are kept from the reader
 * @param owner the sign-in name of whoever sees to it, or null
 * @param planned whether the family has a plan
 */
public record WorklistRow(
    long familyId,
    String familyName,
    long id,
    Long parentId,
    String parentName,
    LocalDate day,
    String words,
    String owner,
    boolean planned) {

  /** A parent to turn to. */
  record ParentLink(long id, String name) {}

  /** The same with a parent to turn to; null where there is none. */
  WorklistRow withParent(ParentLink parent) {
    return parent == null
        ? this
        : new WorklistRow(
            familyId, familyName, id, parent.id(), parent.name(), day, words, owner, planned);
  }
}
