package org.parentsmatter.community;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Keeps communities and teams by hand: nothing else says who belongs to them. */
@Stateless
@Needs(Right.KEEP_COMMUNITIES)
public class KeepingCommunities {
  static final String SUBJECT = "school-group";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private SchoolGroups groups;
  @Inject private Colleagues colleagues;
  @Inject private AuditLog auditLog;

  /**
   * One of them, to be changed.
   *
   * @throws GroupRefused when there is none, or it was deleted
   */
  public GroupForm form(long id) {
    SchoolGroup group = present(id);
    return new GroupForm(
        group.id(),
        group.version(),
        group.kind(),
        group.name(),
        group.leaderId(),
        List.copyOf(group.staff()),
        List.copyOf(group.tutorGroups()));
  }

  /** Who can be in it: those who work here, and those in it who have left. */
  public List<Member> staff(Long id) {
    return colleagues.choices(id == null ? 0 : id);
  }

  /** The tutor groups, and to which community each belongs. */
  public List<TutorGroupChoice> tutorGroups() {
    return colleagues.tutorGroups();
  }

  /**
   * Saves one. A tutor group that belongs to another community moves.
   *
   * @return its number
   * @throws GroupRefused when the name is blank, too long or taken, somebody else has saved
   *     meanwhile, or somebody or a tutor group is not known
   */
  public long save(GroupForm form) {
    groups.requireFree(form.kind(), form.name(), form.id());
    requireKnown(form);
    SchoolGroup group;
    if (form.id() == null) {
      group = SchoolGroup.named(form.kind(), form.name());
      groups.add(group);
    } else {
      group = present(form.id());
      group.requireVersion(form.version());
      group.rename(form.name());
    }
    group.lead(form.leader());
    group.staff(form.staff().stream().filter(id -> !id.equals(form.leader())).toList());
    takeFromOthers(group, Set.copyOf(form.tutorGroups()));
    group.tutorGroups(form.tutorGroups());
    auditLog.record(
        AuditAction.COMMUNITY_SAVED,
        SUBJECT,
        group.id(),
        group.name()
            + ": "
            + group.staff().size()
            + " staff, tutor groups "
            + String.join(", ", group.tutorGroups().stream().sorted().toList()));
    return group.id();
  }

  private void requireKnown(GroupForm form) {
    Set<Long> known = new HashSet<>(staff(form.id()).stream().map(Member::id).toList());
    boolean staffKnown =
        known.containsAll(form.staff()) && (form.leader() == null || known.contains(form.leader()));
    Set<String> tutorGroups =
        new HashSet<>(tutorGroups().stream().map(TutorGroupChoice::name).toList());
    if (form.id() != null) {
      tutorGroups.addAll(groups.get(form.id()).tutorGroups());
    }
    if (!staffKnown || !tutorGroups.containsAll(form.tutorGroups())) {
      throw new GroupRefused("Somebody you chose is not at the school any more. Open it again.");
    }
  }

  private void takeFromOthers(SchoolGroup group, Set<String> tutorGroups) {
    for (SchoolGroup other : groups.communities()) {
      if (other.id() != group.id()
          && other.tutorGroups().stream().anyMatch(tutorGroups::contains)) {
        other.tutorGroups(
            other.tutorGroups().stream().filter(t -> !tutorGroups.contains(t)).toList());
      }
    }
  }

  /** Deletes one; it can be brought back. Nobody in it changes. */
  public void delete(long id) {
    SchoolGroup group = present(id);
    group.delete(Instant.now());
    auditLog.record(AuditAction.COMMUNITY_DELETED, SUBJECT, id, group.name());
  }

  /**
   * Brings one back that was deleted, without what belongs to another community by now.
   *
   * @throws GroupRefused when another has its name now
   */
  public void bringBack(long id) {
    SchoolGroup group = groups.get(id);
    if (group.isDeleted()) {
      groups.requireFree(group.kind(), group.name(), id);
      List<SchoolGroup> others = groups.communities();
      group.tutorGroups(
          group.tutorGroups().stream()
              .filter(t -> others.stream().noneMatch(o -> o.tutorGroups().contains(t)))
              .toList());
      group.pupils(
          group.pupils().stream()
              .filter(p -> others.stream().noneMatch(o -> o.pupils().contains(p)))
              .toList());
      group.bringBack();
      auditLog.record(AuditAction.COMMUNITY_BROUGHT_BACK, SUBJECT, id, group.name());
    }
  }

  /** Those that were deleted, by name. */
  public List<GroupLink> deleted() {
    return entities
        .createQuery(
            "select g from SchoolGroup g where g.deletedAt is not null order by g.nameKey",
            SchoolGroup.class)
        .getResultStream()
        .map(g -> new GroupLink(g.id(), g.kind().label() + " " + g.name(), null))
        .toList();
  }

  /** The communities, to choose one for a pupil. */
  public List<GroupLink> communities() {
    return groups.communities().stream().map(g -> new GroupLink(g.id(), g.name(), null)).toList();
  }

  /**
   * A pupil to be placed.
   *
   * @throws GroupRefused when there is none
   */
  public PlacedPupil pupil(long pupilId) {
    return colleagues.pupil(pupilId).orElseThrow(() -> new GroupRefused("There is no such pupil."));
  }

  /** The community somebody has placed a pupil in; empty when it is that of the tutor group. */
  public Optional<Long> placed(long pupilId) {
    return groups.communities().stream()
        .filter(g -> g.pupils().contains(pupilId))
        .map(SchoolGroup::id)
        .findFirst();
  }

  /** Places a pupil in a community whatever the tutor group; null: in that of the tutor group. */
  public void place(long pupilId, Long groupId) {
    PlacedPupil pupil = pupil(pupilId);
    for (SchoolGroup group : groups.communities()) {
      Set<Long> pupils = new HashSet<>(group.pupils());
      if (Objects.equals(groupId, group.id()) ? pupils.add(pupilId) : pupils.remove(pupilId)) {
        group.pupils(pupils);
      }
    }
    auditLog.record(
        AuditAction.COMMUNITY_SAVED,
        "pupil",
        pupil.id(),
        groupId == null ? "As the tutor group" : "Belongs to " + present(groupId).name());
  }

  private SchoolGroup present(long id) {
    SchoolGroup group = groups.get(id);
    if (group.isDeleted()) {
      throw new GroupRefused(group.name() + " was deleted. It can be brought back from the list.");
    }
    return group;
  }
}
