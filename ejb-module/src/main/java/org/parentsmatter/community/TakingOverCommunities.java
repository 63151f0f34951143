package org.parentsmatter.community;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.community.SheetPreview.GroupChange;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Takes communities and teams over from a CSV file: first a preview, then all of it or nothing. The
 * same file again changes nothing.
 */
@Stateless
@Needs(Right.KEEP_COMMUNITIES)
public class TakingOverCommunities {
  @Inject private SchoolGroups groups;
  @Inject private Colleagues colleagues;
  @Inject private AuditLog auditLog;

  /**
   * Reads a file; changes nothing.
   *
   * @throws GroupRefused when nothing can be made of it as a whole
   */
  public CommunitySheet read(InputStream content) {
    return ReadingSheet.read(content);
  }

  /** What it would do now. */
  public SheetPreview preview(CommunitySheet sheet) {
    ResolvingSheet resolved = new ResolvingSheet(colleagues, groups, sheet);
    if (!resolved.refused().isEmpty()) {
      return new SheetPreview(List.of(), List.copyOf(resolved.refused()));
    }
    List<GroupChange> changes =
        resolved.wanted().stream()
            .map(wanted -> new GroupChange(label(wanted), what(wanted, sheet)))
            .filter(change -> !change.what().isEmpty())
            .toList();
    return new SheetPreview(changes, List.of());
  }

  /**
   * Takes it over.
   *
   * @return what has changed
   * @throws GroupRefused when a row cannot be taken; nothing was changed then
   */
  public List<GroupChange> apply(CommunitySheet sheet) {
    SheetPreview preview = preview(sheet);
    if (!preview.refused().isEmpty()) {
      throw new GroupRefused(
          "Some rows cannot be taken, so nothing was changed. Correct the file.");
    }
    for (WantedGroup wanted : new ResolvingSheet(colleagues, groups, sheet).wanted()) {
      if (!what(wanted, sheet).isEmpty()) {
        apply(wanted, sheet);
      }
    }
    if (!preview.changes().isEmpty()) {
      auditLog.record(
          AuditAction.COMMUNITIES_TAKEN_OVER,
          null,
          null,
          preview.changes().stream()
              .map(change -> change.group() + ": " + change.what())
              .collect(Collectors.joining("; ")));
    }
    return preview.changes();
  }

  private void apply(WantedGroup wanted, CommunitySheet sheet) {
    SchoolGroup group = wanted.present();
    if (group == null) {
      group = SchoolGroup.named(wanted.kind(), wanted.name());
      groups.add(group);
    }
    if (sheet.has(SheetColumn.LEADER)) {
      group.lead(wanted.leader() == null ? null : wanted.leader().id());
    }
    if (sheet.has(SheetColumn.MEMBER)) {
      group.staff(wanted.staff().keySet());
    }
    if (wanted.kind() == GroupKind.COMMUNITY) {
      takeFromOthers(group, wanted);
      if (sheet.has(SheetColumn.TUTOR_GROUP)) {
        group.tutorGroups(wanted.tutorGroups());
      }
      if (sheet.has(SheetColumn.PUPIL)) {
        group.pupils(wanted.pupils().keySet());
      }
    }
  }

  private void takeFromOthers(SchoolGroup group, WantedGroup wanted) {
    for (SchoolGroup other : groups.communities()) {
      if (other.id() != group.id()) {
        other.tutorGroups(without(other.tutorGroups(), wanted.tutorGroups()));
        other.pupils(without(other.pupils(), wanted.pupils().keySet()));
      }
    }
  }

  private static <T> Set<T> without(Set<T> all, Collection<T> some) {
    Set<T> rest = new HashSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static String label(WantedGroup wanted) {
    return wanted.kind().label() + " " + wanted.name();
  }

  /** What would be different, in words; empty when nothing would. */
  private static String what(WantedGroup wanted, CommunitySheet sheet) {
    List<String> words = new ArrayList<>();
    SchoolGroup present = wanted.present();
    if (present == null) {
      words.add("new");
    }
    Long leader = wanted.leader() == null ? null : wanted.leader().id();
    if (sheet.has(SheetColumn.LEADER)
        && !Objects.equals(leader, present == null ? null : present.leaderId())) {
      words.add(leader == null ? "no leader any more" : "led by " + wanted.leader().name());
    }
    if (sheet.has(SheetColumn.TUTOR_GROUP)) {
      tutorGroups(wanted, present == null ? Set.of() : present.tutorGroups(), words);
    }
    if (sheet.has(SheetColumn.PUPIL)) {
      numbers(
          "pupil", present == null ? Set.of() : present.pupils(), wanted.pupils().keySet(), words);
    }
    if (sheet.has(SheetColumn.MEMBER)) {
      numbers(
          "member of staff",
          present == null ? Set.of() : present.staff(),
          wanted.staff().keySet(),
          words);
    }
    return String.join(", ", words);
  }

  private static void tutorGroups(WantedGroup wanted, Set<String> before, List<String> words) {
    Set<String> more = without(wanted.tutorGroups(), before);
    Set<String> less = without(before, wanted.tutorGroups());
    if (!more.isEmpty()) {
      words.add(
          "with tutor group "
              + TutorGroupNames.sorted(more).stream()
                  .map(wanted::inWords)
                  .collect(Collectors.joining(" and ")));
    }
    if (!less.isEmpty()) {
      words.add("without tutor group " + String.join(" and ", TutorGroupNames.sorted(less)));
    }
  }

  private static void numbers(String of, Set<Long> before, Set<Long> after, List<String> words) {
    int more = without(after, before).size();
    int less = without(before, after).size();
    String many = of.equals("pupil") ? "pupils by name" : "members of staff";
    if (more > 0) {
      words.add(more + " more " + (more == 1 ? of : many));
    }
    if (less > 0) {
      words.add(less + " fewer " + (less == 1 ? of : many));
    }
  }
}
