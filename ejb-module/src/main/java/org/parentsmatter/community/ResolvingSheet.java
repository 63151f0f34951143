package org.parentsmatter.community;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the people and tutor groups that a file names, and refuses rows with others. */
final class ResolvingSheet {
  private final Colleagues colleagues;
  private final SchoolGroups groups;
  private final Map<String, TutorGroupChoice> tutorGroups;
  private final Map<String, WantedGroup> wanted = new LinkedHashMap<>();
  private final Map<String, WantedGroup> ofTutorGroup = new HashMap<>();
  private final Map<Long, WantedGroup> ofPupil = new HashMap<>();
  private final Map<String, List<Member>> byEmail = new HashMap<>();
  private final List<RefusedRow> refused;

  ResolvingSheet(Colleagues colleagues, SchoolGroups groups, CommunitySheet sheet) {
    this.colleagues = colleagues;
    this.groups = groups;
    this.refused = new ArrayList<>(sheet.refused());
    tutorGroups =
        colleagues.tutorGroups().stream()
            .collect(
                Collectors.toMap(
                    choice -> choice.name().toLowerCase(Locale.ROOT),
                    Function.identity(),
                    (first, second) -> first));
    sheet.rows().forEach(this::row);
  }

  /** What the file wants, in its order. */
  Collection<WantedGroup> wanted() {
    return wanted.values();
  }

  /** The rows that cannot be taken. */
  List<RefusedRow> refused() {
    return refused;
  }

  private void row(SheetRow row) {
    WantedGroup group =
        wanted.computeIfAbsent(
            row.kind() + " " + SchoolGroup.key(row.name()),
            key ->
                new WantedGroup(
                    row.kind(), row.name(), groups.find(row.kind(), row.name()).orElse(null)));
    if (row.kind() == GroupKind.TEAM && !row.tutorGroups().isEmpty()) {
      refuse(row, SheetColumn.TUTOR_GROUP, row.tutorGroups().get(0), "A team has staff only.");
    } else if (row.kind() == GroupKind.TEAM && row.pupil() != null) {
      refuse(row, SheetColumn.PUPIL, row.pupil(), "A team has staff only.");
    } else {
      leader(row, group);
      member(row, group);
      row.tutorGroups().forEach(name -> tutorGroup(row, group, name));
      pupil(row, group);
    }
  }

  private void leader(SheetRow row, WantedGroup group) {
    Member leader = staff(row, SheetColumn.LEADER, row.leader(), group);
    if (leader != null && !group.lead(leader)) {
      refuse(
          row,
          SheetColumn.LEADER,
          row.leader(),
          "Another row names another leader of " + group.name() + ". Name one only.");
    }
  }

  private void member(SheetRow row, WantedGroup group) {
    Member member = staff(row, SheetColumn.MEMBER, row.member(), group);
    if (member != null) {
      group.add(member);
    }
  }

  private Member staff(SheetRow row, SheetColumn column, String email, WantedGroup group) {
    if (email == null) {
      return null;
    }
    List<Member> all =
        byEmail.computeIfAbsent(email.toLowerCase(Locale.ROOT), colleagues::withEmail);
    List<Member> here = all.stream().filter(member -> !member.left() || group.has(member)).toList();
    if (here.size() == 1) {
      return here.get(0);
    }
    refuse(
        row,
        column,
        email,
        here.size() > 1
            ? "Several members of staff have this e-mail. Give each one of their own in the MIS."
            : all.isEmpty()
                ? "Nobody who works here has this e-mail. Is it the work e-mail of the MIS?"
                : all.get(0).name() + " has left. Take the row out.");
    return null;
  }

  private void tutorGroup(SheetRow row, WantedGroup group, String name) {
    TutorGroupChoice known = tutorGroups.get(name.toLowerCase(Locale.ROOT));
    if (known == null) {
      refuse(row, SheetColumn.TUTOR_GROUP, name, "No pupil on roll is in this tutor group.");
    } else if (ofTutorGroup.computeIfAbsent(known.name(), key -> group) != group) {
      refuse(
          row,
          SheetColumn.TUTOR_GROUP,
          name,
          "This file puts the tutor group into "
              + ofTutorGroup.get(known.name()).name()
              + " as well. It can belong to one community only.");
    } else {
      group.add(known);
    }
  }

  private void pupil(SheetRow row, WantedGroup group) {
    if (row.pupil() == null) {
      return;
    }
    List<PlacedPupil> found = colleagues.pupils(row.pupil());
    if (found.size() != 1) {
      refuse(
          row,
          SheetColumn.PUPIL,
          row.pupil(),
          found.isEmpty()
              ? "No pupil on roll has this ID."
              : "Several pupils have this ID. Correct it in the MIS first.");
    } else if (ofPupil.computeIfAbsent(found.get(0).id(), key -> group) != group) {
      refuse(
          row,
          SheetColumn.PUPIL,
          row.pupil(),
          "This file puts the pupil into "
              + ofPupil.get(found.get(0).id()).name()
              + " as well. A pupil can belong to one community only.");
    } else {
      group.add(found.get(0));
    }
  }

  private void refuse(SheetRow row, SheetColumn column, String value, String reason) {
    refused.add(RefusedRow.of(row, column, value, reason));
  }
}
