package org.parentsmatter.timeline.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parentsmatter.timeline.PupilProgress.Figure;

/**
 * The course of a pupil's attendance as a small drawing: each figure that is known is a dot, and
 * what lies between two of them is a straight line. Lengths are units of the drawing, which is
 * {@value #WIDTH} wide and {@value #HEIGHT} high.
 *
 * @param points all dots, for the line between them
 * @param target how far down the line of 95 per cent lies
 * @param lowest the per cent at the foot of the drawing
 */
public record AttendanceChart(List<Dot> dots, String points, double target, int lowest) {
  static final int WIDTH = 300;
  static final int HEIGHT = 90;

  private static final int EDGE = 8;
  private static final int USUAL_LOWEST = 80;
  private static final int STEP = 10;
  private static final int TARGET = 95;
  private static final int ALL = 100;

  public AttendanceChart {
    dots = List.copyOf(dots);
  }

  /**
   * A figure.
   *
   * @param percent for instance "91.2"
   */
  public record Dot(double x, double y, LocalDate day, String percent) {}

  /**
   * The drawing of these figures.
   *
   * @param figures at least one, the first first
   */
  static AttendanceChart of(List<Figure> figures) {
    int lowest = lowest(figures);
    LocalDate first = figures.get(0).day();
    long days = ChronoUnit.DAYS.between(first, figures.get(figures.size() - 1).day());
    List<Dot> dots =
        figures.stream()
            .map(
                figure -> {
                  long since = ChronoUnit.DAYS.between(first, figure.day());
                  double x = days == 0 ? WIDTH / 2.0 : EDGE + (WIDTH - 2.0 * EDGE) * since / days;
                  return new Dot(
                      round(x),
                      height(figure.percent(), lowest),
                      figure.day(),
                      text(figure.percent()));
                })
            .toList();
    return new AttendanceChart(
        dots,
        dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
        height(BigDecimal.valueOf(TARGET), lowest),
        lowest);
  }

  /** The usual foot, or a full ten per cent below the lowest figure. */
  private static int lowest(List<Figure> figures) {
    int least =
        figures.stream().mapToInt(figure -> figure.percent().intValue()).min().orElse(USUAL_LOWEST);
    return Math.max(0, Math.min(USUAL_LOWEST, least / STEP * STEP));
  }

  private static double height(BigDecimal percent, int lowest) {
    double share = (ALL - percent.doubleValue()) / (ALL - lowest);
    return round(EDGE + (HEIGHT - 2.0 * EDGE) * share);
  }

  private static double round(double length) {
    return Math.round(length * STEP) / (double) STEP;
  }

  static String text(BigDecimal percent) {
    return String.format(
        Locale.UK,
        "%s",
        percent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString());
  }
}
