package org.parentsmatter;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.parentsmatter.entitlement.Known;
import org.parentsmatter.entitlement.Presence;
import org.parentsmatter.entitlement.RelationshipFacts;
import org.parentsmatter.entitlement.RelationshipKind;
import org.parentsmatter.entitlement.RelationshipSource;
import org.parentsmatter.family.PostalAddress;
import org.parentsmatter.family.RecipientRow;

/** What {@code doc/architecture.md} says about features, held. */
@AnalyzeClasses(
    packages = "org.parentsmatter",
    importOptions = ImportOption.DoNotIncludeTests.class)
class FeatureBoundariesTest {
  private static final String ROOT = "org.parentsmatter.";

  @ArchTest
  static final ArchRule no_two_features_use_each_other =
      slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule entitlement_is_decided_without_database_and_container =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "entitlement")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..", "jakarta.ejb..", "java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule only_the_engine_weighs_what_a_parent_is_to_a_pupil =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "entitlement", ROOT + "family", ROOT + "imports..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              Known.class, Presence.class, RelationshipKind.class, RelationshipSource.class);

  @ArchTest
  static final ArchRule the_facts_are_read_in_one_place_only =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "entitlement")
          .and()
          .doNotHaveSimpleName("FactsColumns")
          .should()
          .callConstructorWhere(
              target(owner(assignableTo(RelationshipFacts.class)))
                  .as("it makes facts of a relationship"));

  @ArchTest
  static final ArchRule addresses_are_read_in_one_place_only =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "imports")
          .and()
          .doNotHaveSimpleName("ContactColumns")
          .and()
          .doNotHaveSimpleName("ContactDetails")
          .should()
          .callConstructorWhere(
              target(owner(assignableTo(PostalAddress.class))).as("it makes a postal address"));

  @ArchTest
  static final ArchRule a_parents_address_is_for_the_envelope_of_that_parents_letter =
      noClasses()
          .that()
          .doNotHaveSimpleName("LetterWords")
          .and()
          .doNotHaveSimpleName("MailingGroup")
          .and()
          .doNotHaveSimpleName("Eligibility")
          .should()
          .callMethod(RecipientRow.class, "address");

  @ArchTest
  static final ArchRule families_know_nothing_of_what_is_built_on_them =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "family..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + "plan..", ROOT + "letters..", ROOT + "imports..");

  @ArchTest
  static final ArchRule plans_know_nothing_of_letters_and_imports =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "plan..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + "letters..", ROOT + "imports..");

  @ArchTest
  static final ArchRule only_the_job_runner_calls_the_batch_runtime =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "jobs")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.batch.runtime.BatchRuntime");

  @ArchTest
  static final ArchRule entities_call_no_service =
      noClasses()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ejb..", "jakarta.inject..", "javax.sql..", "java.sql..");

  @ArchTest
  static final ArchRule names_say_what_a_class_is_in_the_school =
      classes()
          .should()
          .haveSimpleNameNotEndingWith("Impl")
          .andShould()
          .haveSimpleNameNotEndingWith("Manager")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper")
          .andShould()
          .haveSimpleNameNotEndingWith("Util")
          .andShould()
          .haveSimpleNameNotEndingWith("DTO");
}
