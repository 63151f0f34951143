package org.parentsmatter.demo;

import static org.parentsmatter.demo.Person.english;
import static org.parentsmatter.demo.Relationship.FATHER;
import static org.parentsmatter.demo.Relationship.GUARDIAN;
import static org.parentsmatter.demo.Relationship.MOTHER;
import static org.parentsmatter.demo.Relationship.OTHER_RELATIVE;
import static org.parentsmatter.demo.Sex.FEMALE;
import static org.parentsmatter.demo.Sex.MALE;

import java.time.LocalDate;

/** The families whose names, records or rows in the export are easily taken for something else. */
final class FamiliesAndTheirNames {

  private final Town town;
  private final SchoolRoll roll;

  FamiliesAndTheirNames(Town town, SchoolRoll roll) {
    this.town = town;
    this.roll = roll;
  }

  void enrol(StaffMember teacherAndMother) {
    otherAlphabets();
    apostrophesAndParticles();
    namesakes();
    twinsAndABrotherWithOneEmail();
    childOf(teacherAndMother);
    leavers();
    aDeletedFather();
    knownFromOneRosterAlone();
  }

  private void otherAlphabets() {
    Child ukrainian = roll.enrol("Олександр", "Коваленко", MALE, 6);
    couple(ukrainian, person("Mrs", "Олена", "Коваленко", "uk"), null);
    Child greek = roll.enrol("Eleni", "Papadopoulou", FEMALE, 7);
    couple(
        greek,
        person("Mrs", "Maria", "Papadopoulou", "el"),
        person("Mr", "Γιώργος", "Παπαδόπουλος", "el"));
    Child syrian = roll.enrol("Yusuf", "Haddad", MALE, 5);
    couple(syrian, person("Mrs", "فاطمة", "حداد", "ar"), person("Mr", "Omar", "Haddad", "ar"));
    Child chinese = roll.enrol("伟", "陈", MALE, 8);
    couple(chinese, person("Ms", "Li Na", "Chen", "zh"), person("Mr", "强", "陈", "zh"));
  }

  private void apostrophesAndParticles() {
    Child irish = roll.enrol("Niamh", "O'Neill", FEMALE, 3);
    couple(irish, english("Mrs", "Siobhán", "O'Neill"), english("Mr", "Pádraig", "O’Neill"));
    Child dutch = roll.enrol("Pieter", "van der Berg", MALE, 10);
    couple(dutch, person("Mrs", "Anneke", "van der Berg", "nl"), null);
    Child gael = roll.enrol("Mairi", "Nic Dhòmhnaill", FEMALE, 4);
    couple(gael, person("Ms", "Catrìona", "Nic Dhòmhnaill", "gd"), null);
    Child pole = roll.enrol("Łukasz", "Wiśniewski", MALE, 1);
    couple(
        pole,
        person("Mrs", "Agnieszka", "Wiśniewska", "Polish"),
        person("Mr", "Łukasz", "Wiśniewski", "pl"));
  }

  private void namesakes() {
    LocalDate born = LocalDate.of(2014, 3, 14);
    Child one = roll.enrol("Mohammed", "Khan", MALE, 7, born);
    Child other = roll.enrol("Mohammed", "Khan", MALE, 7, born);
    couple(one, person("Mrs", "Nadia", "Khan", "ur"), person("Mr", "Imran", "Khan", "ur"));
    couple(other, person("Mrs", "Saima", "Khan", "pa"), english("Mr", "Imran", "Khan"));
  }

  private void twinsAndABrotherWithOneEmail() {
    LocalDate born = LocalDate.of(2015, 12, 25);
    Child grace = roll.enrol("Grace", "Okonkwo", FEMALE, 5, born);
    Child faith = roll.enrol("Faith", "Okonkwo", FEMALE, 5, born);
    Child samuel = roll.enrol("Samuel", "Okonkwo", MALE, 2);
    Address home = town.newHome();
    String shared = "okonkwo.family@example.org";
    Adult mother = roll.adult(person("Mrs", "Ngozi", "Okonkwo", "ig"), home, shared);
    Adult father = roll.adult(person("Mr", "Chidi", "Okonkwo", "ig"), home, shared);
    roll.atHome(mother, MOTHER, grace, faith, samuel);
    roll.atHome(father, FATHER, grace, faith, samuel);
  }

  private void childOf(StaffMember teacher) {
    Child poppy = roll.enrol("Poppy", teacher.family(), FEMALE, 6);
    Person asParent = english("Mrs", teacher.given(), teacher.family());
    roll.atHome(roll.adult(asParent, town.newHome(), teacher.email()), MOTHER, poppy);
  }

  private void leavers() {
    Child deleted = roll.enrol("George", "Ashby", MALE, 9);
    couple(deleted, english("Mrs", "Claire", "Ashby"), null);
    roll.leaves(deleted, Leaving.MARKED_DELETED);
    Child closed = roll.enrol("Lily", "Stone", FEMALE, 11);
    Child brother = roll.enrol("Max", "Stone", MALE, 8);
    roll.atHome(
        roll.adult(english("Ms", "Dawn", "Stone"), town.newHome()), MOTHER, closed, brother);
    roll.elsewhere(roll.adult(english("Mr", "Neil", "Harker"), town.newHome()), FATHER, closed);
    roll.leaves(closed, Leaving.ACCOUNT_CLOSED);
    Child ended = roll.enrol("Ryan", "Webb", MALE, 10);
    couple(ended, english("Miss", "Tina", "Webb"), null);
    roll.leaves(ended, Leaving.ENROLMENT_ENDED);
  }

  private void aDeletedFather() {
    Child zara = roll.enrol("Zara", "Ahmed", FEMALE, 7);
    roll.atHome(roll.adult(person("Dr", "Farah", "Ahmed", "bn"), town.newHome()), MOTHER, zara);
    Adult father = roll.adult(person("Mr", "Bilal", "Ahmed", "bn"), town.newHome());
    roll.elsewhere(father, FATHER, zara);
    roll.delete(father);
  }

  private void knownFromOneRosterAlone() {
    Child noah = roll.enrol("Noah", "Sinclair", MALE, 11);
    couple(noah, english("Mrs", "Ruth", "Sinclair"), null);
    Adult relative = roll.adult(english("", "Edward", "Sinclair"), Address.NOT_KNOWN);
    Adult guardian = roll.adult(english("", "Margaret", "Ellison"), Address.NOT_KNOWN);
    roll.knownFromOneRosterAlone(relative, OTHER_RELATIVE, noah);
    roll.knownFromOneRosterAlone(guardian, GUARDIAN, noah);
  }

  private void couple(Child child, Person mother, Person fatherOrNull) {
    Address home = town.newHome();
    roll.atHome(roll.adult(mother, home), MOTHER, child);
    if (fatherOrNull != null) {
      roll.atHome(roll.adult(fatherOrNull, home), FATHER, child);
    }
  }

  private static Person person(String title, String given, String family, String language) {
    return new Person(title, given, family, language);
  }
}
