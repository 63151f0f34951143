package org.parentsmatter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

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
