package org.parentsmatter.family.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.parentsmatter.family.RecordingTransfers;
import org.parentsmatter.family.Transfer;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** Records that a pupil goes to another school, or takes that back. */
@Named
@ViewScoped
@PageRule(path = "/family/transfer.xhtml", needs = Right.RECORD_TRANSFERS)
public class RecordTransfer implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient RecordingTransfers recording;

  private Long pupil;
  private LocalDate day;
  private String school;
  private transient Transfer transfer;

  public void open() {
    day = getTransfer().on();
    school = getTransfer().to();
    if (day == null) {
      day = LocalDate.now(ZoneId.systemDefault());
    }
  }

  public Transfer getTransfer() {
    if (transfer == null) {
      transfer = recording.pupil(pupil == null ? 0 : pupil);
    }
    return transfer;
  }

  public String save() {
    recording.transferred(pupil, day, school);
    return say("Recorded.");
  }

  public String takeBack() {
    recording.stays(pupil);
    return say("Taken back: everything is as before.");
  }

  private String say(String words) {
    return Parting.words(words, "/family/pupil.xhtml?id=" + pupil);
  }

  public Long getPupil() {
    return pupil;
  }

  public void setPupil(Long pupil) {
    this.pupil = pupil;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getSchool() {
    return school;
  }

  public void setSchool(String school) {
    this.school = school;
  }
}
