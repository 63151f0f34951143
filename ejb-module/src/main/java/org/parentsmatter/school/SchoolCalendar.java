package org.parentsmatter.school;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When the terms and their halves are, and when plans are reviewed. "Reviewed each term" means: at
 * the latest on the last day of the term under way or, in the holidays, of the next one. A school
 * that has not given its term dates reviews twelve weeks on.
 */
@Stateless
public class SchoolCalendar {
  private static final int WEEKS_WITHOUT_TERMS = 12;
  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** The terms, the earliest first. */
  public List<TermDates> terms() {
    return entities
        .createQuery("select t from Term t order by t.startsOn, t.id", Term.class)
        .getResultStream()
        .map(Term::dates)
        .toList();
  }

  /** The halves of the terms; none without term dates. */
  public HalfTerms halfTerms() {
    return HalfTerms.of(terms());
  }

  /** When parents and staff are left in peace. */
  public QuietHours quietHours() {
    QuietTimes times = entities.find(School.class, School.ONLY).quietTimes();
    return new QuietHours(times.from(), times.until(), terms());
  }

  /** The day by which a plan made today is reviewed. */
  public LocalDate reviewOn(LocalDate today) {
    return reviewTerm(terms(), today)
        .map(TermDates::endsOn)
        .orElse(today.plusWeeks(WEEKS_WITHOUT_TERMS));
  }

  /**
   * The same in words, for instance "before the end of the autumn term (Friday 18 December)", or
   * "by Friday 18 December" without term dates.
   */
  public String reviewInWords(LocalDate today) {
    return reviewTerm(terms(), today)
        .map(t -> "before the end of the " + midSentence(t.name()) + in(t.endsOn(), today))
        .orElse("by " + inWords(today.plusWeeks(WEEKS_WITHOUT_TERMS), today));
  }

  static Optional<TermDates> reviewTerm(List<TermDates> terms, LocalDate today) {
    return terms.stream().filter(t -> !t.endsOn().isBefore(today)).findFirst();
  }

  private static String in(LocalDate day, LocalDate today) {
    return " (" + inWords(day, today) + ")";
  }

  private static String inWords(LocalDate day, LocalDate today) {
    String words = IN_WORDS.format(day);
    return day.isBefore(today.plusMonths(11)) ? words : words + " " + day.getYear();
  }

  /** "Autumn term" is "autumn term" within a sentence; a bare "Autumn" is an "autumn term" too. */
  private static String midSentence(String name) {
    String text = name.strip().toLowerCase(Locale.UK);
    return text.contains("term") ? text : text + " term";
  }
}
