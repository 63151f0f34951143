package org.parentsmatter.approach;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.school.TermDates;

/**
 * The weeks that are looked at together: a term, or thirteen weeks where the school has given no
 * term dates.
 *
 * @param from the first day
 * @param to the last day, or today while it is under way
 */
public record Period(String name, LocalDate from, LocalDate to) implements Serializable {
  private static final int AT_MOST = 6;
  private static final int WEEKS = 13;

  /**
   * The last periods that have begun, the earliest first: at most six.
   *
   * @param terms of the school, in any order; may be empty
   */
  static List<Period> until(LocalDate today, List<TermDates> terms) {
    List<Period> periods = new ArrayList<>();
    terms.stream()
        .filter(term -> !term.startsOn().isAfter(today))
        .sorted((one, two) -> one.startsOn().compareTo(two.startsOn()))
        .forEach(term -> periods.add(of(term, today)));
    if (periods.isEmpty()) {
      for (int back = 3; back >= 0; back--) {
        LocalDate to = today.minusWeeks((long) back * WEEKS);
        String name = back == 0 ? "The last 13 weeks" : "13 weeks, " + back + " before";
        periods.add(new Period(name, to.minusWeeks(WEEKS).plusDays(1), to));
      }
    }
    return List.copyOf(periods.subList(Math.max(0, periods.size() - AT_MOST), periods.size()));
  }

  private static Period of(TermDates term, LocalDate today) {
    LocalDate to = term.endsOn().isAfter(today) ? today : term.endsOn();
    return new Period(term.name() + " " + term.startsOn().getYear(), term.startsOn(), to);
  }

  boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
