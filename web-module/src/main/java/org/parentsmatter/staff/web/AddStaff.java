package org.parentsmatter.staff.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.parentsmatter.community.GroupLink;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;
import org.parentsmatter.staff.KeepingStaff;
import org.parentsmatter.staff.MemberFacts;
import org.parentsmatter.staff.PastedLine;

/** Adds staff whom no export knows: one person, or several from pasted lines after a preview. */
@Named
@ViewScoped
@PageRule(path = "/staff/add.xhtml", needs = Right.KEEP_COMMUNITIES)
public class AddStaff implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient KeepingStaff keeping;

  private final MemberForm form = new MemberForm();
  private Long team;
  private boolean another;
  private String pasted;
  private String previewed;
  private Long teamOfAll;
  private transient List<GroupLink> teams;
  private transient List<PastedLine> lines;

  public String add() {
    MemberFacts facts = form.facts();
    keeping.add(facts, team, another);
    return Parting.words(facts.name() + " is added.", "/community/staff.xhtml");
  }

  /** Shows what the lines would do; nothing is added yet. */
  public void show() {
    previewed = null;
    lines = null;
    keeping.preview(pasted);
    previewed = pasted;
  }

  /** Adds exactly what was shown: what was typed since is not in it. */
  public String addAll() {
    int added = keeping.addAll(previewed, teamOfAll);
    return Parting.words(
        added == 1 ? "1 person is added." : added + " people are added.", "/community/staff.xhtml");
  }

  /** What the lines would do now; null as long as none were shown. */
  public List<PastedLine> getLines() {
    if (lines == null && previewed != null) {
      lines = keeping.preview(previewed);
    }
    return lines;
  }

  public long getAdding() {
    return getLines().stream().filter(PastedLine::adds).count();
  }

  public boolean isFaulty() {
    return getLines().stream().anyMatch(PastedLine::refused);
  }

  public List<GroupLink> getTeams() {
    if (teams == null) {
      teams = keeping.teams();
    }
    return teams;
  }

  public MemberForm getForm() {
    return form;
  }

  public Long getTeam() {
    return team;
  }

  public void setTeam(Long team) {
    this.team = team;
  }

  public boolean isAnother() {
    return another;
  }

  public void setAnother(boolean another) {
    this.another = another;
  }

  public String getPasted() {
    return pasted;
  }

  public void setPasted(String pasted) {
    this.pasted = pasted;
  }

  public Long getTeamOfAll() {
    return teamOfAll;
  }

  public void setTeamOfAll(Long teamOfAll) {
    this.teamOfAll = teamOfAll;
  }
}
