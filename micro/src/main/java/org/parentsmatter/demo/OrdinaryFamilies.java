package org.parentsmatter.demo;

import static org.parentsmatter.demo.Relationship.AUNT;
import static org.parentsmatter.demo.Relationship.CHILDMINDER;
import static org.parentsmatter.demo.Relationship.EMERGENCY_CONTACT;
import static org.parentsmatter.demo.Relationship.FATHER;
import static org.parentsmatter.demo.Relationship.GRANDMOTHER;
import static org.parentsmatter.demo.Relationship.MOTHER;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The families nobody worries about, which fill the classes: one to three children two years or
 * more apart, parents together, apart or alone, now and then a grandmother or a childminder to
 * call.
 */
final class OrdinaryFamilies {

  private static final List<String> WOMENS_TITLES = List.of("Mrs", "Mrs", "Ms", "Miss");

  private final Random chance;
  private final Town town;
  private final SchoolRoll roll;

  OrdinaryFamilies(Random chance, Town town, SchoolRoll roll) {
    this.chance = chance;
    this.town = town;
    this.roll = roll;
  }

  void fillTheClasses(int pupils) {
    while (roll.children().size() < pupils) {
      oneFamily(pupils - roll.children().size());
    }
  }

  private void oneFamily(int placesLeft) {
    Heritage heritage = Heritage.any(chance);
    String family = heritage.familyName(chance);
    String language = heritage.homeLanguage(chance);
    Child[] children = children(heritage, family, Math.min(placesLeft, someChildren()));
    Address home = town.newHome();
    int shape = chance.nextInt(100);
    if (shape < 97) {
      roll.atHome(roll.adult(mother(heritage, family, language), home), MOTHER, children);
    }
    if (shape < 70 || shape >= 97) {
      roll.atHome(roll.adult(father(heritage, family, language), home), FATHER, children);
    } else if (shape < 88) {
      String hisName = chance.nextBoolean() ? family : heritage.familyName(chance);
      Person father = father(heritage, hisName, language);
      roll.elsewhere(roll.adult(father, town.newHome()), FATHER, children);
    }
    perhapsSomebodyToCall(heritage, family, language, children);
  }

  private int someChildren() {
    int of100 = chance.nextInt(100);
    return of100 < 70 ? 1 : of100 < 94 ? 2 : 3;
  }

  private Child[] children(Heritage heritage, String family, int wanted) {
    List<Child> children = new ArrayList<>();
    int year = emptiestYear();
    while (children.size() < wanted && year >= 0) {
      Sex sex = chance.nextBoolean() ? Sex.FEMALE : Sex.MALE;
      String given = nameNotYetGiven(heritage, sex, children);
      children.add(roll.enrol(given, family, sex, year));
      year -= 2 + chance.nextInt(2);
    }
    return children.toArray(Child[]::new);
  }

  private String nameNotYetGiven(Heritage heritage, Sex sex, List<Child> siblings) {
    String given;
    do {
      given = heritage.childName(sex, chance);
    } while (siblings.stream().map(Child::given).toList().contains(given));
    return given;
  }

  private int emptiestYear() {
    int emptiest = TutorGroups.LAST_YEAR;
    for (int year = TutorGroups.LAST_YEAR; year >= 0; year--) {
      if (roll.inYear(year) < roll.inYear(emptiest)) {
        emptiest = year;
      }
    }
    return emptiest;
  }

  private Person mother(Heritage heritage, String family, String language) {
    String title = WOMENS_TITLES.get(chance.nextInt(WOMENS_TITLES.size()));
    String hers = chance.nextInt(6) == 0 ? heritage.familyName(chance) : family;
    return new Person(someTitle(title), heritage.womanName(chance), hers, language);
  }

  private Person father(Heritage heritage, String family, String language) {
    return new Person(someTitle("Mr"), heritage.manName(chance), family, language);
  }

  private String someTitle(String usual) {
    return chance.nextInt(30) == 0 ? "Dr" : usual;
  }

  private void perhapsSomebodyToCall(
      Heritage heritage, String family, String language, Child[] children) {
    int of100 = chance.nextInt(100);
    if (of100 >= 18) {
      return;
    }
    Relationship relationship =
        of100 < 8 ? GRANDMOTHER : of100 < 12 ? AUNT : of100 < 15 ? EMERGENCY_CONTACT : CHILDMINDER;
    Person somebody = new Person("Mrs", heritage.womanName(chance), family, language);
    roll.onCall(roll.adult(somebody, town.newHome()), relationship, children);
  }
}
