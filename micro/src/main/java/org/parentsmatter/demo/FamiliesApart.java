package org.parentsmatter.demo;

import static org.parentsmatter.demo.Person.english;
import static org.parentsmatter.demo.Relationship.AUNT;
import static org.parentsmatter.demo.Relationship.CHILDMINDER;
import static org.parentsmatter.demo.Relationship.EMERGENCY_CONTACT;
import static org.parentsmatter.demo.Relationship.FATHER;
import static org.parentsmatter.demo.Relationship.FOSTER_CARER;
import static org.parentsmatter.demo.Relationship.GRANDMOTHER;
import static org.parentsmatter.demo.Relationship.GRANDPARENT;
import static org.parentsmatter.demo.Relationship.LOCAL_AUTHORITY;
import static org.parentsmatter.demo.Relationship.MOTHER;
import static org.parentsmatter.demo.Relationship.STEP_FATHER;
import static org.parentsmatter.demo.Relationship.STEP_MOTHER;
import static org.parentsmatter.demo.Relationship.UNCLE;
import static org.parentsmatter.demo.Sex.FEMALE;
import static org.parentsmatter.demo.Sex.MALE;

/** The families for whom "a letter to the parents" is not one letter to one address. */
final class FamiliesApart {

  private final Town town;
  private final SchoolRoll roll;

  FamiliesApart(Town town, SchoolRoll roll) {
    this.town = town;
    this.roll = roll;
  }

  void enrol() {
    fourSiblingsInThreeHouseholds();
    aMotherWithChildrenByTwoFathers();
    separatedAtOneAddress();
    noAddress();
    aFatherWithoutResponsibilityAndHisSister();
    aStepFatherAndANeighbour();
    aChildminderWhoIsAMother();
    lookedAfterChildren();
    grandparentsWithCare();
    nobodyHasAsked();
  }

  private void fourSiblingsInThreeHouseholds() {
    Child megan = roll.enrol("Megan", "Hartley", FEMALE, 11);
    Child ethan = roll.enrol("Ethan", "Hartley", MALE, 9);
    Child ruby = roll.enrol("Ruby", "Hartley", FEMALE, 6);
    Child alfie = roll.enrol("Alfie", "Hartley", MALE, 2);
    Adult mother = roll.adult(english("Mrs", "Joanne", "Hartley"), town.newHome());
    Adult father = roll.adult(english("Mr", "Gareth", "Hartley"), town.newHome());
    Adult grandmother = roll.adult(english("Mrs", "Maureen", "Pike"), town.newHome());
    roll.atHome(mother, MOTHER, megan, ethan);
    roll.elsewhere(mother, MOTHER, ruby, alfie);
    roll.atHome(father, FATHER, ruby);
    roll.elsewhere(father, FATHER, megan, ethan, alfie);
    roll.caringFor(grandmother, GRANDMOTHER, alfie);
  }

  private void aMotherWithChildrenByTwoFathers() {
    Child kayla = roll.enrol("Kayla", "Francis-Reid", FEMALE, 8);
    Child tobias = roll.enrol("Tobias", "Oyelaran", MALE, 1);
    Address home = town.newHome();
    Adult mother = roll.adult(english("Ms", "Shanice", "Francis"), home);
    Adult first = roll.adult(english("Mr", "Marlon", "Reid"), town.newHome());
    Adult second = roll.adult(new Person("Mr", "Femi", "Oyelaran", "yo"), home);
    roll.atHome(mother, MOTHER, kayla, tobias);
    roll.elsewhere(first, FATHER, kayla);
    roll.atHome(second, FATHER, tobias);
    roll.caringFor(second, STEP_FATHER, kayla);
  }

  private void separatedAtOneAddress() {
    Child freya = roll.enrol("Freya", "Lindqvist-Hart", FEMALE, 5);
    Address home = town.newHome();
    roll.atHome(roll.adult(new Person("Ms", "Annika", "Lindqvist", "sv"), home), MOTHER, freya);
    roll.atHome(roll.adult(english("Dr", "Peter", "Hart"), home), FATHER, freya);
  }

  private void noAddress() {
    Child reuben = roll.enrol("Reuben", "Tanner", MALE, 7);
    Adult mother = roll.adult(english("Miss", "Stacey", "Tanner"), Address.NOT_KNOWN);
    roll.atHome(mother, MOTHER, reuben);
    roll.elsewhere(roll.adult(english("Mr", "Lee", "Cole"), town.newHome()), FATHER, reuben);
  }

  private void aFatherWithoutResponsibilityAndHisSister() {
    Child oscar = roll.enrol("Oscar", "Benson", MALE, 3);
    Address theirs = town.newHome();
    roll.atHome(roll.adult(english("Mrs", "Helen", "Benson"), town.newHome()), MOTHER, oscar);
    roll.onCall(roll.adult(english("Mr", "Craig", "Dunn"), theirs), FATHER, oscar);
    roll.onCall(roll.adult(english("Miss", "Julie", "Dunn"), theirs), AUNT, oscar);
  }

  private void aStepFatherAndANeighbour() {
    Child isla = roll.enrol("Isla", "Petrie", FEMALE, 4);
    Address home = town.newHome();
    roll.atHome(roll.adult(english("Mrs", "Morag", "Petrie"), home), MOTHER, isla);
    roll.caringFor(roll.adult(english("Mr", "Alan", "Kirk"), home), STEP_FATHER, isla);
    Adult neighbour = roll.adult(english("Mrs", "Brenda", "Moss"), town.newHome());
    roll.onCall(neighbour, EMERGENCY_CONTACT, isla);
  }

  private void aChildminderWhoIsAMother() {
    Child jack = roll.enrol("Jack", "Potts", MALE, 2);
    Child minded = roll.enrol("Florence", "Ellery", FEMALE, 0);
    Adult minder = roll.adult(english("Mrs", "Sandra", "Potts"), town.newHome());
    roll.atHome(minder, MOTHER, jack);
    roll.atHome(roll.adult(english("Mrs", "Ruth", "Ellery"), town.newHome()), MOTHER, minded);
    roll.onCall(minder, CHILDMINDER, minded);
    Adult another = roll.adult(english("Mrs", "Denise", "Fowler"), town.newHome());
    roll.onCall(another, CHILDMINDER, jack, minded);
  }

  private void lookedAfterChildren() {
    Child callum = roll.enrol("Callum", "Rigby", MALE, 8);
    Child ellie = roll.enrol("Ellie-Mae", "Dawes", FEMALE, 6);
    Adult council =
        roll.organisation(
            "Larkshire County Council", town.countyHall(), "virtual.school@larkshire.example");
    Address fosterHome = town.newHome();
    Adult patricia = roll.adult(english("Mrs", "Patricia", "Odell"), fosterHome);
    Adult roy = roll.adult(english("Mr", "Roy", "Odell"), fosterHome);
    Adult yvonne = roll.adult(english("Ms", "Yvonne", "Clarke"), town.newHome());
    roll.caringFor(patricia, FOSTER_CARER, callum);
    roll.caringFor(roy, FOSTER_CARER, callum);
    roll.caringFor(yvonne, FOSTER_CARER, ellie);
    roll.elsewhere(council, LOCAL_AUTHORITY, callum, ellie);
    roll.elsewhere(roll.adult(english("Miss", "Kerry", "Rigby"), town.newHome()), MOTHER, callum);
    roll.onCall(roll.adult(english("Mr", "Wayne", "Dawes"), town.newHome()), FATHER, ellie);
  }

  private void grandparentsWithCare() {
    Child summer = roll.enrol("Summer", "Price", FEMALE, 9);
    Address home = town.newHome();
    roll.atHome(roll.adult(new Person("Mrs", "Jean", "Price", "cy"), home), GRANDMOTHER, summer);
    roll.caringFor(roll.adult(english("Mr", "Harold", "Price"), home), GRANDPARENT, summer);
    Adult mother = roll.adult(english("Miss", "Kelly", "Price"), Address.NOT_KNOWN);
    roll.elsewhere(mother, MOTHER, summer);
    roll.elsewhere(roll.adult(english("Mr", "Rhys", "Price"), town.newHome()), UNCLE, summer);
  }

  private void nobodyHasAsked() {
    Child leo = roll.enrol("Leo", "Barrett", MALE, 10);
    Address home = town.newHome();
    Adult father = roll.adult(english("Mr", "Ian", "Barrett"), home);
    Adult stepMother = roll.adult(english("Mrs", "Gemma", "Barrett"), home);
    roll.tie(father, FATHER, Answer.NOT_KNOWN, Answer.NOT_KNOWN, leo);
    roll.tie(stepMother, STEP_MOTHER, Answer.NOT_KNOWN, Answer.NOT_KNOWN, leo);
  }
}
