package org.parentsmatter.audience;

import java.util.EnumSet;
import java.util.Set;
import org.parentsmatter.security.Role;

/**
 * The kinds of staff of whom something is expected and to whom something is said. A person may be
 * of several.
 *
 * <p>They follow from the roles of the account and, where the account is tied to a member of staff,
 * from what the school's data say of him or her:
 *
 * <ul>
 *   <li>everybody: whoever signs in;
 *   <li>teachers: TEACHER in the MIS, or the role of a tutor or teacher, which teaching assistants
 *       (AIDE in the MIS) may have without being teachers;
 *   <li>tutors: who has a tutor group;
 *   <li>community leaders: that role, or who leads a community;
 *   <li>support staff: AIDE in the MIS, or the role of an administrator, which is IT;
 *   <li>office: that role, or ADMINISTRATOR in the MIS, which says so of leaders as well: so not
 *       who is one;
 *   <li>leaders: the roles of a senior leader, the Principal and the safeguarding lead.
 * </ul>
 */
public enum StaffKind {
  EVERYBODY("Everybody"),
  TEACHERS("Teachers"),
  TUTORS("Tutors"),
  COMMUNITY_LEADERS("Community leaders"),
  SUPPORT_STAFF("Support staff"),
  OFFICE("Office"),
  LEADERS("Leaders");

  private static final Set<Role> LEADING =
      Set.of(Role.SENIOR_LEADER, Role.PRINCIPAL, Role.SAFEGUARDING_LEAD);

  private final String label;

  StaffKind(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }

  /** The kinds of one person, {@link #EVERYBODY} among them. */
  public static Set<StaffKind> of(Set<Role> roles, Employed employed) {
    Set<StaffKind> kinds = EnumSet.of(EVERYBODY);
    boolean leads = roles.stream().anyMatch(LEADING::contains);
    add(
        kinds,
        TEACHERS,
        employed.is("TEACHER") || roles.contains(Role.TEACHER) && !employed.is("AIDE"));
    add(kinds, TUTORS, employed.tutor());
    add(
        kinds,
        COMMUNITY_LEADERS,
        employed.leadsCommunity() || roles.contains(Role.COMMUNITY_LEADER));
    add(kinds, SUPPORT_STAFF, employed.is("AIDE") || roles.contains(Role.ADMINISTRATOR));
    add(kinds, OFFICE, roles.contains(Role.OFFICE) || employed.is("ADMINISTRATOR") && !leads);
    add(kinds, LEADERS, leads);
    return kinds;
  }

  /** The kinds by which one person is counted: who is of no other kind is support staff. */
  static Set<StaffKind> counted(Set<Role> roles, Employed employed) {
    Set<StaffKind> kinds = of(roles, employed);
    kinds.remove(EVERYBODY);
    return kinds.isEmpty() ? Set.of(SUPPORT_STAFF) : kinds;
  }

  private static void add(Set<StaffKind> kinds, StaffKind kind, boolean applies) {
    if (applies) {
      kinds.add(kind);
    }
  }

  /**
   * What the school's data say of a member of staff.
   *
   * @param kind as the MIS has it: TEACHER, ADMINISTRATOR or AIDE; null when nobody knows who holds
   *     the account
   */
  public record Employed(String kind, boolean tutor, boolean leadsCommunity) {
    public static final Employed UNKNOWN = new Employed(null, false, false);

    private boolean is(String wanted) {
      return wanted.equals(kind);
    }
  }
}
