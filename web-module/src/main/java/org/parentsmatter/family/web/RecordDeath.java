package org.parentsmatter.family.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.parentsmatter.family.Mourned;
import org.parentsmatter.family.RecordingDeaths;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** Records that a parent or a pupil has died, or takes that back. */
@Named
@ViewScoped
@PageRule(path = "/family/death.xhtml", needs = Right.RECORD_DEATHS)
public class RecordDeath implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient RecordingDeaths recording;

  private Long parent;
  private Long pupil;
  private LocalDate day;
  private transient Mourned mourned;

  public void open() {
    day = getMourned().diedOn();
    if (day == null) {
      day = LocalDate.now(ZoneId.systemDefault());
    }
  }

  /** Of whom the page speaks: a pupil where the address names one, else a parent. */
  public Mourned getMourned() {
    if (mourned == null) {
      mourned =
          pupil == null ? recording.parent(parent == null ? 0 : parent) : recording.pupil(pupil);
    }
    return mourned;
  }

  public String save() {
    if (pupil == null) {
      recording.parentDied(parent, day);
    } else {
      recording.pupilDied(pupil, day);
    }
    return say("Recorded.");
  }

  public String takeBack() {
    if (pupil == null) {
      recording.parentLives(parent);
    } else {
      recording.pupilLives(pupil);
    }
    return say("Taken back: everything is as before.");
  }

  private String say(String words) {
    return Parting.words(words, getBack());
  }

  /** The page of the parent or pupil. */
  public String getBack() {
    return pupil == null ? "/family/parent.xhtml?id=" + parent : "/family/pupil.xhtml?id=" + pupil;
  }

  public Long getParent() {
    return parent;
  }

  public void setParent(Long parent) {
    this.parent = parent;
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
}
