package org.parentsmatter.community.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.parentsmatter.community.GroupForm;
import org.parentsmatter.community.GroupKind;
import org.parentsmatter.community.KeepingCommunities;
import org.parentsmatter.community.Member;
import org.parentsmatter.community.TutorGroupChoice;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** Makes a community or team, changes one, deletes one. */
@Named
@ViewScoped
@PageRule(path = "/community/edit.xhtml", needs = Right.KEEP_COMMUNITIES)
public class EditCommunity implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient KeepingCommunities keeping;

  private String asked;
  private String kindAsked;
  private Long id;
  private long version;
  private GroupKind kind = GroupKind.COMMUNITY;
  private String name;
  private String nameBefore;
  private Long leader;
  private String[] staff = {};
  private String[] tutorGroups = {};
  private transient List<Member> allStaff;
  private transient List<TutorGroupChoice> allTutorGroups;

  /** Reads it; without a number there is none yet. */
  public void open() {
    if (asked == null) {
      kind = "team".equals(kindAsked) ? GroupKind.TEAM : GroupKind.COMMUNITY;
      return;
    }
    GroupForm form = keeping.form(GroupNumber.of(asked));
    id = form.id();
    version = form.version();
    kind = form.kind();
    name = form.name();
    nameBefore = name;
    leader = form.leader();
    staff = form.staff().stream().map(String::valueOf).toArray(String[]::new);
    tutorGroups = form.tutorGroups().toArray(String[]::new);
  }

  public String save() {
    long saved =
        keeping.save(
            new GroupForm(
                id,
                version,
                kind,
                name,
                leader,
                Stream.of(staff).map(Long::valueOf).toList(),
                kind == GroupKind.TEAM ? List.of() : List.of(tutorGroups)));
    return Parting.words(name.strip() + " is saved.", "/community/show.xhtml?id=" + saved);
  }

  public String delete() {
    keeping.delete(id);
    return Parting.words(
        nameBefore + " is deleted. It can be brought back below.", "/community/list.xhtml");
  }

  public boolean isFresh() {
    return id == null;
  }

  public boolean isTeam() {
    return kind == GroupKind.TEAM;
  }

  public GroupKind getKind() {
    return kind;
  }

  public List<Member> getAllStaff() {
    if (allStaff == null) {
      allStaff = keeping.staff(id);
    }
    return allStaff;
  }

  public List<TutorGroupChoice> getAllTutorGroups() {
    if (allTutorGroups == null) {
      allTutorGroups = keeping.tutorGroups();
    }
    return allTutorGroups;
  }

  public Long getId() {
    return id;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  public String getKindAsked() {
    return kindAsked;
  }

  public void setKindAsked(String kindAsked) {
    this.kindAsked = kindAsked;
  }

  public String getName() {
    return name;
  }

  /** The name it has; null for a new one. */
  public String getNameBefore() {
    return nameBefore;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Long getLeader() {
    return leader;
  }

  public void setLeader(Long leader) {
    this.leader = leader;
  }

  public String[] getStaff() {
    return staff.clone();
  }

  public void setStaff(String[] staff) {
    this.staff = staff == null ? new String[0] : staff.clone();
  }

  public String[] getTutorGroups() {
    return tutorGroups.clone();
  }

  public void setTutorGroups(String[] tutorGroups) {
    this.tutorGroups = tutorGroups == null ? new String[0] : tutorGroups.clone();
  }
}
