package org.parentsmatter.contact;

import java.util.List;
import org.parentsmatter.accounts.Colleague;

/**
 * What the form for a contact with one parent offers.
 *
 * @param askFirst whether the safeguarding lead is asked before anybody answers this parent
 * @param children about whom it can be; empty when the school has nothing to do with this parent
 *     any more
 * @param colleagues who can see to a follow-up
 * @param me the sign-in name of whoever looks at it
 * @param quietHours in words; empty where the school keeps none
 * @param quiet whether it is one of them now
 * @param language the language the parent wants, an ISO 639 code, or null
 * @param wish how the parent would like to be reached, in words; or null
 */
public record EntryView(
    long parentId,
    String parentName,
    boolean askFirst,
    List<Child> children,
    List<Colleague> colleagues,
    String me,
    String quietHours,
    boolean quiet,
    String language,
    String wish) {
  public EntryView {
    children = List.copyOf(children);
    colleagues = List.copyOf(colleagues);
  }

  /**
   * A child it can be about.
   *
   * @param mayHear whether the school speaks to this parent about the child
   * @param ticked whether it is about this child unless somebody says otherwise
   */
  public record Child(long id, String name, String tutorGroup, boolean mayHear, boolean ticked) {}
}
