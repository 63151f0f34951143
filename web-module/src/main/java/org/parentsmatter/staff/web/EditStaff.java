package org.parentsmatter.staff.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;
import org.parentsmatter.staff.HandKeptView;
import org.parentsmatter.staff.KeepingStaff;
import org.parentsmatter.staff.MemberFacts;

/** Changes a member of staff by hand, says when he or she leaves, takes that back. */
@Named
@ViewScoped
@PageRule(path = "/staff/edit.xhtml", needs = Right.KEEP_COMMUNITIES)
public class EditStaff implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient KeepingStaff keeping;

  private final MemberForm form = new MemberForm();
  private String asked;
  private HandKeptView member;
  private LocalDate day;

  public void open() {
    if (asked != null) {
      member = keeping.one(asked.matches("[0-9]{1,18}") ? Long.parseLong(asked) : 0);
      form.show(member.facts());
      day = member.leftOn() == null ? LocalDate.now(ZoneId.systemDefault()) : member.leftOn();
    }
  }

  public String save() {
    MemberFacts facts = form.facts();
    keeping.change(member.id(), member.version(), facts);
    return back(facts.name() + " is saved.");
  }

  public String leave() {
    keeping.leave(member.id(), member.version(), day);
    return back("Recorded. It can be taken back on the page of " + member.facts().name() + ".");
  }

  public String comeBack() {
    keeping.comeBack(member.id(), member.version());
    return back(member.facts().name() + " works here as before.");
  }

  private static String back(String words) {
    return Parting.words(words, "/community/staff.xhtml");
  }

  /** Null as long as nobody was chosen. */
  public HandKeptView getMember() {
    return member;
  }

  public MemberForm getForm() {
    return form;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
