package org.parentsmatter.letters.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.letters.LettersForDate;
import org.parentsmatter.letters.SeeingLetters;

/** When a run for a date starts, as a part of the run's page. */
@Named
@RequestScoped
public class DateOfRun {
  @Inject private LettersForDate letters;
  @Inject private SeeingLetters seeing;
  @Inject private FacesContext faces;

  private long id;
  private LocalDate day;
  private LocalTime time;

  @PostConstruct
  void open() {
    id = RunNumber.of(faces.getExternalContext().getRequestParameterMap().get("id"));
    LocalDateTime startsAt = seeing.run(id).startsAt();
    if (startsAt != null) {
      ZonedDateTime local =
          startsAt.atZone(ZoneOffset.UTC).withZoneSameInstant(ZoneId.systemDefault());
      day = local.toLocalDate();
      time = local.toLocalTime();
    }
  }

  public String change() {
    letters.change(id, day.atTime(time));
    return Parting.words("The date is changed.", "/letters/show.xhtml?id=" + id);
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalTime getTime() {
    return time;
  }

  public void setTime(LocalTime time) {
    this.time = time;
  }
}
