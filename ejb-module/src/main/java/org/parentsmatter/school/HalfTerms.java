package org.parentsmatter.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The half-terms that follow from a school's term dates, the earliest first. Each term is two
 * halves, parted by the half-term holiday if the school names it, else in the middle. A school that
 * gives six terms a year has given its half-terms already.
 */
public record HalfTerms(List<HalfTerm> all) {
  private static final int DAYS_OF_HOLIDAY = 9;

  public HalfTerms {
    all = List.copyOf(all);
  }

  /** The half-terms of these terms, in any order. */
  public static HalfTerms of(List<TermDates> terms) {
    Map<HalfTermName, List<TermDates>> seasons =
        new TreeMap<>(
            Comparator.comparingInt(HalfTermName::year).thenComparingInt(HalfTermName::number));
    terms.stream()
        .sorted(Comparator.comparing(TermDates::startsOn))
        .forEach(term -> seasons.computeIfAbsent(first(term), n -> new ArrayList<>()).add(term));
    List<HalfTerm> halves = new ArrayList<>();
    seasons.forEach((first, ofSeason) -> halves.addAll(halves(first, ofSeason)));
    return new HalfTerms(halves);
  }

  /** The half-term on this day or, in the holidays, the next one; none after the last. */
  public Optional<HalfTerm> at(LocalDate day) {
    return all.stream().filter(half -> !half.endsOn().isBefore(day)).findFirst();
  }

  /** The one that follows, if its dates are known. */
  public Optional<HalfTerm> after(HalfTerm half) {
    return all.stream().filter(other -> other.startsOn().isAfter(half.endsOn())).findFirst();
  }

  /** The one with this name, if its dates are known. */
  public Optional<HalfTerm> named(HalfTermName name) {
    return all.stream().filter(half -> half.name().equals(name)).findFirst();
  }

  /** The first half of the season in which a term begins. */
  private static HalfTermName first(TermDates term) {
    int month = term.startsOn().getMonthValue();
    int year = term.startsOn().getYear();
    if (month >= Month.AUGUST.getValue()) {
      return new HalfTermName(year, 1);
    }
    return new HalfTermName(year - 1, month < Month.APRIL.getValue() ? 3 : 5);
  }

  private static List<HalfTerm> halves(HalfTermName first, List<TermDates> terms) {
    HalfTermName second = new HalfTermName(first.year(), first.number() + 1);
    TermDates one = terms.get(0);
    if (terms.size() > 1) {
      return List.of(
          new HalfTerm(first, one.startsOn(), one.endsOn()),
          new HalfTerm(second, terms.get(1).startsOn(), terms.get(terms.size() - 1).endsOn()));
    }
    if (one.startsOn().equals(one.endsOn())) {
      return List.of(new HalfTerm(first, one.startsOn(), one.endsOn()));
    }
    LocalDate back = back(one);
    return List.of(
        new HalfTerm(first, one.startsOn(), lastDayBefore(back, one)),
        new HalfTerm(second, back, one.endsOn()));
  }

  /** The first day of the second half. */
  private static LocalDate back(TermDates term) {
    if (term.secondHalfOn() != null) {
      return term.secondHalfOn();
    }
    long days = ChronoUnit.DAYS.between(term.startsOn(), term.endsOn()) + 1;
    LocalDate middle = term.startsOn().plusDays(days / 2);
    LocalDate monday = middle.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    return monday.isAfter(term.endsOn()) ? middle : monday;
  }

  /** A named holiday is the week, with its two weekends, before the first day back. */
  private static LocalDate lastDayBefore(LocalDate back, TermDates term) {
    LocalDate last = back.minusDays(term.secondHalfOn() == null ? 1 : DAYS_OF_HOLIDAY + 1);
    return last.isBefore(term.startsOn()) ? back.minusDays(1) : last;
  }
}
