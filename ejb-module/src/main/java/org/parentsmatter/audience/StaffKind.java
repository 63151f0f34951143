package org.parentsmatter.audience;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.security.Role;

/**
 * A kind of staff, as schools speak of them. Somebody may be of several: what the roles of the
 * account say counts together with the tutor group, the community led, and the kind in the MIS
 * (OneRoster's teacher, administrator, aide). Whoever is none of it is support staff.
 */
public enum StaffKind {
  TEACHERS("Teachers"),
  TUTORS("Tutors"),
  COMMUNITY_LEADERS("Community leaders"),
  SUPPORT_STAFF("Support staff"),
  OFFICE("Office"),
  LEADERS("Senior leaders");

  private static final Map<Role, StaffKind> OF_ROLE =
      Map.of(
          Role.TEACHER, TEACHERS,
          Role.COMMUNITY_LEADER, COMMUNITY_LEADERS,
          Role.OFFICE, OFFICE,
          Role.SENIOR_LEADER, LEADERS,
          Role.PRINCIPAL, LEADERS,
          Role.SAFEGUARDING_LEAD, LEADERS);
  private static final Map<String, StaffKind> OF_MIS =
      Map.of("TEACHER", TEACHERS, "ADMINISTRATOR", OFFICE);

  private final String label;

  StaffKind(String label) {
    this.label = label;
  }

  /** In the plural, as a list is headed. */
  public String label() {
    return label;
  }

  /**
   * Of which kinds somebody is.
   *
   * @param inMis the kind in the school's export; null where he or she is in none
   * @param tutor whether he or she has a tutor group
   * @param leader whether he or she leads a community
   */
  static Set<StaffKind> of(Set<Role> roles, String inMis, boolean tutor, boolean leader) {
    EnumSet<StaffKind> kinds = EnumSet.noneOf(StaffKind.class);
    roles.stream().filter(OF_ROLE::containsKey).map(OF_ROLE::get).forEach(kinds::add);
    if (inMis != null && OF_MIS.containsKey(inMis) && (kinds.isEmpty() || inMis.equals("TEACHER"))) {
      kinds.add(OF_MIS.get(inMis));
    }
    if (tutor) {
      kinds.add(TUTORS);
    }
    if (leader) {
      kinds.add(COMMUNITY_LEADERS);
    }
    return kinds.isEmpty() ? Set.of(SUPPORT_STAFF) : Set.copyOf(kinds);
  }
}
