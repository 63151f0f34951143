package org.parentsmatter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.faces.context.Flash;
import jakarta.persistence.Entity;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.OpenToEveryone;

/** Pages ask use cases, and every use case that a page asks says who may. */
@AnalyzeClasses(
    packages = "org.parentsmatter",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WebBoundariesTest {
  private static final DescribedPredicate<JavaClass> PAGES =
      DescribedPredicate.describe(
          "pages and their frame",
          type ->
              type.getPackageName().endsWith(".web")
                  || type.getPackageName().equals("org.parentsmatter.intranet"));

  @ArchTest
  static final ArchRule whatever_a_page_calls_says_who_may =
      methods()
          .that()
          .areDeclaredInClassesThat(
              DescribedPredicate.describe(
                  "services",
                  type ->
                      type.isAnnotatedWith(Stateless.class)
                          || type.isAnnotatedWith(Singleton.class)))
          .should(sayWhoMayWhenAPageCallsThem());

  @ArchTest
  static final ArchRule pages_hold_no_query =
      noClasses()
          .that(PAGES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.sql..", "java.sql..", "jakarta.batch..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.persistence.EntityManager");

  @ArchTest
  static final ArchRule pages_are_never_bound_to_entities =
      noClasses().that(PAGES).should().dependOnClassesThat().areAnnotatedWith(Entity.class);

  /** So that the words come with the redirect, and are lost nowhere. */
  @ArchTest
  static final ArchRule words_for_the_next_page_are_said_by_one_piece =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Parting.class)
          .should()
          .callMethod(Flash.class, "setKeepMessages", boolean.class);

  private static ArchCondition<JavaMethod> sayWhoMayWhenAPageCallsThem() {
    return new ArchCondition<>("say who may when a page calls them") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean called =
            method.getCallsOfSelf().stream().anyMatch(call -> PAGES.test(call.getOriginOwner()));
        if (called && !says(method)) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " is called by a page and asks no right"));
        }
      }
    };
  }

  private static boolean says(JavaMethod method) {
    return method.isAnnotatedWith(Needs.class)
        || method.isAnnotatedWith(OpenToEveryone.class)
        || method.getOwner().isAnnotatedWith(Needs.class)
        || method.getOwner().isAnnotatedWith(OpenToEveryone.class);
  }
}
