package org.parentsmatter.timeline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.timeline.PupilProgress;
import org.parentsmatter.timeline.SeeingTimeline;

/** How the pupils of a family got on, drawn small. */
@Named
@RequestScoped
public class ProgressOfFamily {
  @Inject private SeeingTimeline seeing;

  private List<Drawn> pupils;

  /**
   * One pupil.
   *
   * @param attendance in percent, or null when it is not known
   * @param chart of attendance, or null while one figure is known: the words say it already
   */
  public record Drawn(
      long pupilId,
      String name,
      String attendance,
      AttendanceChart chart,
      List<SubjectScale> subjects) {}

  public List<Drawn> of(long family) {
    if (pupils == null) {
      pupils = seeing.progress(family).stream().map(ProgressOfFamily::drawn).toList();
    }
    return pupils;
  }

  private static Drawn drawn(PupilProgress pupil) {
    return new Drawn(
        pupil.pupilId(),
        pupil.name(),
        pupil.attendance() == null ? null : AttendanceChart.text(pupil.attendance()),
        pupil.figures().size() < 2 ? null : AttendanceChart.of(pupil.figures()),
        pupil.subjects().stream().map(SubjectScale::of).toList());
  }
}
