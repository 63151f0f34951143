package org.parentsmatter.school.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.school.KeepingQuietHours;
import org.parentsmatter.school.QuietTimes;
import org.parentsmatter.security.Right;

/** Sets when parents and staff are left in peace. */
@Named
@ViewScoped
@PageRule(
    path = "/school/quiet.xhtml",
    needs = Right.CHANGE_SCHOOL,
    menu = "Quiet hours",
    order = 15)
public class EditQuietHours implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient KeepingQuietHours keeping;

  private long version;
  private LocalTime from;
  private LocalTime until;

  public void open() {
    QuietTimes times = keeping.times();
    version = times.version();
    from = times.from();
    until = times.until();
  }

  public String save() {
    keeping.keep(new QuietTimes(version, from, until));
    return Parting.words("Saved.", "/school/quiet.xhtml");
  }

  public LocalTime getFrom() {
    return from;
  }

  public void setFrom(LocalTime from) {
    this.from = from;
  }

  public LocalTime getUntil() {
    return until;
  }

  public void setUntil(LocalTime until) {
    this.until = until;
  }
}
