package org.parentsmatter.approach;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.parentsmatter.approach.ApproachRows.SentLetters;
import org.parentsmatter.approach.ApproachView.Group;
import org.parentsmatter.approach.ApproachView.Trend;
import org.parentsmatter.family.YearGroup;
import org.parentsmatter.school.SchoolCalendar;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Shows leaders how approachable the school is. Counted anew whenever somebody looks, with a
 * handful of statements; nobody's name is read.
 */
@Stateless
@Needs(Right.SEE_APPROACHABILITY)
public class SeeingApproachability {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private SchoolCalendar calendar;
  @Inject private LettersRead lettersRead;

  /**
   * The trend by term, and the year groups side by side.
   *
   * @param from the first day of the period to look at; the last period when null or none begins
   *     then
   */
  public ApproachView byYearGroup(LocalDate from) {
    Looked looked = look(false);
    Period shown = looked.shown(from);
    List<Finding> readingAges =
        looked.periods.stream().map(period -> lettersRead.in(period, looked.letters)).toList();
    Map<Period, List<Finding>> whole = new HashMap<>();
    List<FamilyInView> all = looked.families(YearGroups::of);
    for (int i = 0; i < looked.periods.size(); i++) {
      List<Finding> findings = new ArrayList<>(looked.count(all, looked.periods.get(i)));
      findings.add(readingAges.get(i));
      whole.put(looked.periods.get(i), findings);
    }
    List<Trend> trend =
        Arrays.stream(Measure.values())
            .map(measure -> trend(measure, looked.periods, whole))
            .toList();
    List<Group> groups =
        all.stream()
            .flatMap(family -> family.groups().stream())
            .distinct()
            .sorted(
                Comparator.comparingInt(YearGroups::order).thenComparing(Comparator.naturalOrder()))
            .map(name -> looked.group(YearGroups.inWords(name), name, all, shown))
            .toList();
    return new ApproachView(looked.periods, looked.periods.indexOf(shown), trend, groups);
  }

  /** The same measures by attainment, attendance and home language, side by side. */
  public GapView gap(LocalDate from) {
    Looked looked = look(true);
    Period shown = looked.shown(from);
    List<GapView.BandView> bands =
        Arrays.stream(Band.values()).map(band -> bandView(band, looked, shown)).toList();
    return new GapView(looked.periods, looked.periods.indexOf(shown), bands);
  }

  private static GapView.BandView bandView(Band band, Looked looked, Period shown) {
    List<FamilyInView> families = looked.families(pupils -> group(band, pupils, looked.standings));
    List<Group> groups =
        band.names().stream().map(name -> looked.group(name, name, families, shown)).toList();
    long notKnown = families.stream().filter(family -> family.groups().isEmpty()).count();
    return new GapView.BandView(band, groups, notKnown);
  }

  private static Set<String> group(
      Band band, List<PupilInView> pupils, Map<Long, List<String>> standings) {
    String name = band.of(pupils, standings);
    return name == null ? Set.of() : Set.of(name);
  }

  private static Trend trend(
      Measure measure, List<Period> periods, Map<Period, List<Finding>> whole) {
    return new Trend(
        measure,
        periods.stream()
            .map(
                period ->
                    whole.get(period).stream()
                        .filter(finding -> finding.measure() == measure)
                        .findFirst()
                        .orElseThrow())
            .toList());
  }

  private Looked look(boolean withStandings) {
    LocalDate today = LocalDate.now(Clock.systemDefaultZone());
    List<Period> periods = Period.until(today, calendar.terms());
    LocalDateTime since =
        periods
            .get(0)
            .from()
            .atStartOfDay(ZoneId.systemDefault())
            .withZoneSameInstant(ZoneOffset.UTC)
            .toLocalDateTime();
    try (Connection connection = dataSource.getConnection()) {
      ApproachRows rows = new ApproachRows(connection);
      return new Looked(
          periods,
          rows.pupils().stream().collect(Collectors.groupingBy(PupilInView::familyId)),
          rows.parents(),
          rows.exchanges(since),
          withStandings ? rows.standings() : Map.of(),
          withStandings ? List.of() : rows.letters(since));
    } catch (SQLException e) {
      throw new IllegalStateException("The contacts of the school could not be counted", e);
    }
  }

  /** What was read, and how it is counted. */
  private record Looked(
      List<Period> periods,
      Map<Long, List<PupilInView>> pupils,
      Map<Long, Set<Long>> parents,
      List<Exchange> exchanges,
      Map<Long, List<String>> standings,
      List<SentLetters> letters) {

    Period shown(LocalDate from) {
      return periods.stream()
          .filter(period -> period.from().equals(from))
          .findFirst()
          .orElse(periods.get(periods.size() - 1));
    }

    List<FamilyInView> families(Function<List<PupilInView>, Set<String>> groups) {
      return pupils.entrySet().stream()
          .map(
              family ->
                  new FamilyInView(
                      family.getKey(),
                      groups.apply(family.getValue()),
                      parents.getOrDefault(family.getKey(), Set.of())))
          .toList();
    }

    List<Finding> count(List<FamilyInView> families, Period period) {
      return new Counting(families, exchanges, period, ZoneId.systemDefault()).findings();
    }

    Group group(String label, String name, List<FamilyInView> all, Period period) {
      List<FamilyInView> families =
          all.stream().filter(family -> family.groups().contains(name)).toList();
      return new Group(label, families.size(), count(families, period));
    }
  }

  /** The year groups that a family has children in. */
  private static final class YearGroups {
    private static final String NOT_KNOWN = "";

    static Set<String> of(List<PupilInView> pupils) {
      Set<String> years = new TreeSet<>();
      for (PupilInView pupil : pupils) {
        years.add(pupil.yearGroup() == null ? NOT_KNOWN : pupil.yearGroup().strip());
      }
      return years;
    }

    static String inWords(String year) {
      return year.equals(NOT_KNOWN) ? "Year not known" : YearGroup.inWords(year);
    }

    /** As children move up; what is not known comes last. */
    static int order(String year) {
      return year.equals(NOT_KNOWN) ? Integer.MAX_VALUE : YearGroup.number(year);
    }
  }
}
