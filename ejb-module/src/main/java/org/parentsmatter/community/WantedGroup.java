package org.parentsmatter.community;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a file wants of one community or team, gathered from its rows. */
final class WantedGroup {
  private final GroupKind kind;
  private final String name;
  private final SchoolGroup present;
  private final Map<Long, String> staff = new TreeMap<>();
  private final Map<String, String> tutorGroups = new TreeMap<>();
  private final Map<Long, String> pupils = new TreeMap<>();
  private Member leader;

  /**
   * @param present the group as it is; null when it is new
   */
  WantedGroup(GroupKind kind, String name, SchoolGroup present) {
    this.kind = kind;
    this.name = name;
    this.present = present;
  }

  /** Takes the leader; false when another row has said somebody else. */
  boolean lead(Member member) {
    boolean first = leader == null;
    if (first) {
      leader = member;
    }
    return first || leader.id() == member.id();
  }

  void add(Member member) {
    staff.put(member.id(), member.name());
  }

  void add(TutorGroupChoice tutorGroup) {
    boolean moves =
        tutorGroup.community() != null
            && (present == null || !present.tutorGroups().contains(tutorGroup.name()));
    tutorGroups.put(
        tutorGroup.name(), moves ? " (until now in " + tutorGroup.community() + ")" : "");
  }

  void add(PlacedPupil pupil) {
    pupils.put(pupil.id(), pupil.name());
  }

  /** Whether somebody who has left is in it already, so that the same file stays the same. */
  boolean has(Member member) {
    return present != null
        && (present.staff().contains(member.id())
            || Long.valueOf(member.id()).equals(present.leaderId()));
  }

  GroupKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  /** The group as it is; null when it is new. */
  SchoolGroup present() {
    return present;
  }

  /** Null when no row names one. */
  Member leader() {
    return leader;
  }

  /** Those who belong to it besides the leader, with their names. */
  Map<Long, String> staff() {
    Map<Long, String> others = new TreeMap<>(staff);
    if (leader != null) {
      others.remove(leader.id());
    }
    return others;
  }

  Set<String> tutorGroups() {
    return tutorGroups.keySet();
  }

  /** A tutor group, with the community it would move from. */
  String inWords(String tutorGroup) {
    return tutorGroup + tutorGroups.getOrDefault(tutorGroup, "");
  }

  Map<Long, String> pupils() {
    return pupils;
  }
}
