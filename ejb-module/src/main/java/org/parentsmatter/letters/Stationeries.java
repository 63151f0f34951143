package org.parentsmatter.letters;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.SchoolArtwork;
import org.parentsmatter.school.SchoolCalendar;
import org.parentsmatter.school.SchoolPicture;
import org.parentsmatter.school.Schools;
import org.parentsmatter.templates.LetterFeet;
import org.parentsmatter.translation.Approvals;

/** Lays out what is the same on all letters of a run, from the school's settings. */
@Stateless
public class Stationeries {
  @Inject private Schools schools;
  @Inject private SchoolCalendar calendar;
  @Inject private Letters letters;
  @Inject private Approvals approvals;
  @Inject private LetterTemplates templates;
  @Inject private LetterFeet feet;

  /** The stationery of a run, with template and foot as they were when the run was ordered. */
  public Stationery of(LetterRun run) {
    return of(
            templates.pinned(run.getTemplate(), run.getTemplateVersion()),
            run.getOrder().foot(),
            run.getLetterDate())
        .with(
            run.getOrder().envelope(),
            RunNumbers.of(run.getId(), run.getAttempt(), () -> letters.lastNumber(run.getId())));
  }

  /** The stationery of a letter with this template and date, and the foot it has at present. */
  public Stationery of(LetterTemplate template, LocalDate date) {
    return of(template, feet.of(template.name()), date);
  }

  /** The same for the draft of a template that goes by this name. */
  public Stationery ofDraft(LetterTemplate draft, String name, LocalDate date) {
    return of(draft, feet.of(name), date);
  }

  private Stationery of(LetterTemplate template, String foot, LocalDate date) {
    return Stationery.of(
            template,
            SchoolArtwork.of(
                schools.logo().map(SchoolPicture::content).orElse(null),
                schools.signature().map(SchoolPicture::content).orElse(null)),
            schools.current(),
            foot,
            date,
            calendar.reviewOn(date),
            calendar.reviewInWords(date))
        .with(approvals.now());
  }
}
