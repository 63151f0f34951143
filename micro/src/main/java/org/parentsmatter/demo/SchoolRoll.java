package org.parentsmatter.demo;

import static org.parentsmatter.demo.Answer.NO;
import static org.parentsmatter.demo.Answer.NOT_KNOWN;
import static org.parentsmatter.demo.Answer.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Everybody the school office has on its books: children, adults and what they are to each other.
 */
final class SchoolRoll {

  private static final int FIRST_PUPIL_NUMBER = 4001;
  private static final int FIRST_CONTACT_NUMBER = 8001;
  private static final LocalDate RECEPTION_BORN_FROM = LocalDate.of(2020, 9, 1);

  private final Random chance;
  private final Town town;
  private final List<Child> children = new ArrayList<>();
  private final List<Adult> adults = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Map<Child, Leaving> leavers = new LinkedHashMap<>();
  private final Set<Adult> deletedAdults = new HashSet<>();

  SchoolRoll(Random chance, Town town) {
    this.chance = chance;
    this.town = town;
  }

  Child enrol(String given, String family, Sex sex, int year) {
    LocalDate born = RECEPTION_BORN_FROM.minusYears(year).plusDays(chance.nextInt(365));
    return enrol(given, family, sex, year, born);
  }

  /** For twins and namesakes, whose birth date is part of the case. */
  Child enrol(String given, String family, Sex sex, int year, LocalDate born) {
    List<String> groups = TutorGroups.ofYear(year);
    String group = groups.get(inYear(year) % groups.size());
    Child child =
        new Child(
            FIRST_PUPIL_NUMBER + children.size(),
            given,
            family,
            sex,
            year,
            group,
            born,
            someAbsences());
    children.add(child);
    return child;
  }

  /**
   * Many miss a few days and a few miss many, as in any school: one in six is under 90 per cent.
   */
  private int someAbsences() {
    double missed = -Math.log(1 - chance.nextDouble()) * 11 - 1;
    return (int) Math.max(0, Math.min(55, missed));
  }

  int inYear(int year) {
    return (int) children.stream().filter(child -> child.year() == year).count();
  }

  Adult adult(Person person, Address home) {
    String email = chance.nextInt(10) < 6 ? town.email(person) : "";
    return adult(person, home, email);
  }

  Adult adult(Person person, Address home, String email) {
    String landline = chance.nextInt(4) == 0 ? town.landline() : "";
    return register(person, home, town.mobile(), landline, email);
  }

  Adult organisation(String name, Address office, String email) {
    return register(new Person("", "", name, "en"), office, "", town.landline(), email);
  }

  private Adult register(
      Person person, Address home, String mobile, String landline, String email) {
    Adult adult =
        new Adult(FIRST_CONTACT_NUMBER + adults.size(), person, home, mobile, landline, email);
    adults.add(adult);
    return adult;
  }

  /** A parent with parental responsibility the child lives with. */
  void atHome(Adult adult, Relationship relationship, Child... theirs) {
    tie(adult, relationship, YES, YES, theirs);
  }

  /** A parent with parental responsibility who lives elsewhere. */
  void elsewhere(Adult adult, Relationship relationship, Child... theirs) {
    tie(adult, relationship, YES, NO, theirs);
  }

  /** Somebody the child lives with who has no parental responsibility. */
  void caringFor(Adult adult, Relationship relationship, Child... theirs) {
    tie(adult, relationship, NO, YES, theirs);
  }

  /** Somebody the office may call, who is nothing more to the child in law. */
  void onCall(Adult adult, Relationship relationship, Child... theirs) {
    tie(adult, relationship, NO, NO, theirs);
  }

  void tie(
      Adult adult,
      Relationship relationship,
      Answer responsibility,
      Answer livesWith,
      Child... theirs) {
    for (Child child : theirs) {
      ties.add(new Tie(child, adult, relationship, responsibility, livesWith, true));
    }
  }

  void knownFromOneRosterAlone(Adult adult, Relationship relationship, Child child) {
    ties.add(new Tie(child, adult, relationship, NOT_KNOWN, NOT_KNOWN, false));
  }

  void leaves(Child child, Leaving how) {
    leavers.put(child, how);
  }

  void delete(Adult adult) {
    deletedAdults.add(adult);
  }

  boolean isDeleted(Adult adult) {
    return deletedAdults.contains(adult);
  }

  boolean left(Child child, Leaving how) {
    return leavers.get(child) == how;
  }

  List<Child> children() {
    return children;
  }

  List<Adult> adults() {
    return adults;
  }

  List<Tie> tiesOf(Child child) {
    return ties.stream().filter(tie -> tie.child().equals(child)).toList();
  }

  List<Tie> tiesOf(Adult adult) {
    return ties.stream().filter(tie -> tie.adult().equals(adult)).toList();
  }
}
