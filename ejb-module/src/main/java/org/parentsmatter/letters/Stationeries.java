package org.parentsmatter.letters;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.SchoolArtwork;
import org.parentsmatter.school.SchoolCalendar;
import org.parentsmatter.school.SchoolPicture;
import org.parentsmatter.school.Schools;
import org.parentsmatter.translation.Approvals;

/** Lays out what is the same on all letters of a run, from the school's settings. */
@Stateless
public class Stationeries {
  @Inject private Schools schools;
  @Inject private SchoolCalendar calendar;
  @Inject private Letters letters;
  @Inject private Approvals approvals;
  @Inject private LetterTemplates templates;

  /** The stationery of a run, with the template as it was when the run was started. */
  public Stationery of(LetterRun run) {
    return of(templates.pinned(run.getTemplate(), run.getTemplateVersion()), run.getLetterDate())
        .with(
            run.getOrder().envelope(),
            RunNumbers.of(run.getId(), run.getAttempt(), () -> letters.lastNumber(run.getId())));
  }

  /** The stationery of a letter with this template and date. */
  public Stationery of(LetterTemplate template, LocalDate date) {
    return Stationery.of(
            template,
            SchoolArtwork.of(
                schools.logo().map(SchoolPicture::content).orElse(null),
                schools.signature().map(SchoolPicture::content).orElse(null)),
            schools.current(),
            date,
            calendar.reviewOn(date),
            calendar.reviewInWords(date))
        .with(approvals.now());
  }
}
