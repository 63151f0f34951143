package org.parentsmatter.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.Role;

/**
 * Every use case that is open to teachers or community leaders and is handed an id asks whom they
 * reach. The list comes from the compiled product: a new use case is in it by itself.
 */
class ReachedByIdTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.parentsmatter");

  /** What has an id and is of no family: strategies, and what is said to staff about their work. */
  private static final Set<String> OF_NO_FAMILY =
      Set.of(
          "org.parentsmatter.catalogue",
          "org.parentsmatter.audience",
          "org.parentsmatter.briefing",
          "org.parentsmatter.coverage");

  /**
   * What is handed only what is looked up among one's own: notes one wrote, classes one teaches,
   * packs one made.
   */
  private static final Set<String> AMONG_ONES_OWN =
      Set.of(
          "TakingNotes.throwAway",
          "WritingLearningLines.save",
          "ChoosingPupils.groups",
          "KeepingPacks.rename",
          "KeepingPacks.remove",
          "KeepingPacks.move",
          "KeepingPacks.at",
          "KeepingPacks.byTime",
          "KeepingPacks.delete",
          "KeepingPacks.bringBack");

  @TestFactory
  Stream<DynamicTest> asks_whether_it_is_reached() {
    return useCases()
        .map(
            method ->
                dynamicTest(
                    name(method),
                    () ->
                        assertThat(asksReach(method))
                            .as(method.getFullName() + " calls org.parentsmatter.reach.Reach")
                            .isTrue()));
  }

  @Test
  void there_are_such_use_cases() {
    assertThat(useCases().map(ReachedByIdTest::name))
        .contains("SeeingFamilies.show", "SeeingPlans.ofFamily", "KeepingFamilyLists.add");
  }

  private static String name(JavaMethod method) {
    return method.getOwner().getSimpleName() + "." + method.getName();
  }

  private static Stream<JavaMethod> useCases() {
    return PRODUCT.stream()
        .filter(type -> type.isAnnotatedWith(Stateless.class))
        .filter(type -> !OF_NO_FAMILY.contains(type.getPackageName()))
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(ReachedByIdTest::isOpenToTeachers)
        .filter(method -> !AMONG_ONES_OWN.contains(name(method)))
        .filter(method -> method.getRawParameterTypes().stream().anyMatch(ReachedByIdTest::isId));
  }

  private static boolean isId(JavaClass type) {
    return type.isEquivalentTo(long.class)
        || type.isEquivalentTo(Long.class)
        || type.isAssignableTo(Collection.class)
        || type.isRecord()
            && type.getFields().stream()
                .anyMatch(
                    field ->
                        field.getName().endsWith("Id")
                            && (field.getRawType().isEquivalentTo(long.class)
                                || field.getRawType().isEquivalentTo(Long.class))
                            && !field.getName().equals("listId"));
  }

  private static boolean isOpenToTeachers(JavaMethod method) {
    Right right = right(method);
    return right != null
        && right != Right.SIGNED_IN
        && (right.roles().contains(Role.TEACHER) || right.roles().contains(Role.COMMUNITY_LEADER));
  }

  private static Right right(JavaMethod method) {
    if (method.isAnnotatedWith(Needs.class)) {
      return method.getAnnotationOfType(Needs.class).value();
    }
    return method.getOwner().isAnnotatedWith(Needs.class)
        ? method.getOwner().getAnnotationOfType(Needs.class).value()
        : null;
  }

  /** Itself, or what it calls within its own feature. */
  private static boolean asksReach(JavaMethod method) {
    Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(method));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.poll();
      if (!seen.add(unit.getFullName())) {
        continue;
      }
      Set<JavaCodeUnitAccess<?>> calls = new HashSet<>(unit.getCallsFromSelf());
      calls.addAll(unit.getMethodReferencesFromSelf());
      for (JavaCodeUnitAccess<?> call : calls) {
        JavaClass owner = call.getTargetOwner();
        if (owner.isEquivalentTo(Reach.class)) {
          return true;
        }
        if (owner.getPackageName().equals(method.getOwner().getPackageName())) {
          call.getTarget().resolveMember().ifPresent(open::add);
        }
      }
    }
    return false;
  }
}
