package org.parentsmatter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.drafting.DraftingPlans;
import org.parentsmatter.family.DerivingFamilies;
import org.parentsmatter.family.FamilyFilter;
import org.parentsmatter.family.FamilySort;
import org.parentsmatter.family.FamilySummary;
import org.parentsmatter.family.FamilyView;
import org.parentsmatter.family.ParentPage;
import org.parentsmatter.family.ParentSummary;
import org.parentsmatter.family.ParentView;
import org.parentsmatter.family.PupilSummary;
import org.parentsmatter.family.SeeingFamilies;
import org.parentsmatter.family.SeeingParents;
import org.parentsmatter.family.Tie;
import org.parentsmatter.reach.Reach;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.GeneratedFamilies;
import org.parentsmatter.testing.Marks;
import org.parentsmatter.testing.SchoolBeans;
import org.parentsmatter.testing.SchoolRows;

/**
 * Whatever the families: the pages, lists and plans about one of them hold nothing of another, no
 * way to reach anybody but whom the page is about, and nothing of a restriction.
 */
class GeneratedPagesTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, Boolean.getBoolean("thorough") ? 60 : 3);
  }

  @ParameterizedTest(name = "families of seed {0}")
  @MethodSource("seeds")
  void no_page_holds_anything_of_another_family(long seed) throws SQLException {
    check(EachDatabase.derby(), seed);
  }

  @Test
  void so_it_is_on_the_other_database() throws SQLException {
    check(EachDatabase.postgres(), 4);
  }

  private static void check(DataSource database, long seed) throws SQLException {
    try (Connection connection = database.getConnection();
        SchoolBeans principal = new SchoolBeans(database);
        SchoolBeans teacher = new SchoolBeans(database, "t.each", Set.of(Role.TEACHER))) {
      SchoolRows rows = GeneratedFamilies.in(connection, seed);
      DerivingFamilies.derive(connection);
      teachEverybody(connection);
      principal.inTransaction(
          () -> principal.bean(DraftingPlans.class).draftForFamiliesWithoutPlan());
      for (long parent : rows.tied().keySet()) {
        parentPage(rows, parent, principal, teacher);
        partOfPlan(rows, parent, principal);
      }
      parentList(rows, principal);
      families(rows, principal);
    }
  }

  /** The teacher reaches all of them, so what a page keeps back is kept back by the page. */
  private static void teachEverybody(Connection connection) throws SQLException {
    for (String sql :
        List.of(
            "insert into staff_member (id, source_id, given_name, family_name, kind, version)"
                + " values (990001, 's-each', 'T', 'Each', 'TEACHER', 0)",
            "insert into account (id, username, display_name, password_hash, staff_source_id,"
                + " created_at, version)"
                + " values (990001, 't.each', 'T Each', 'none', 's-each', current_timestamp, 0)",
            "insert into school_class (id, source_id, name, version)"
                + " values (990001, 'c-each', 'Everybody', 0)",
            "insert into school_class_staff (class_id, staff_source_id) values (990001, 's-each')",
            "insert into school_class_pupil (class_id, pupil_id) select 990001, id from pupil")) {
      try (PreparedStatement insert = connection.prepareStatement(sql)) {
        insert.executeUpdate();
      }
    }
  }

  private static void parentPage(
      SchoolRows rows, long parent, SchoolBeans principal, SchoolBeans teacher) {
    Function<SchoolBeans, ParentView> page =
        beans -> beans.inTransaction(() -> beans.bean(SeeingParents.class).show(parent));
    ParentView seen = page.apply(principal);
    String everything = seen.toString();
    assertThat(Marks.pupils(seen.pupils().toString())).isEqualTo(rows.tied().get(parent));
    assertThat(Marks.parents(everything)).containsOnly(parent);
    assertThat(Marks.secret(everything)).isFalse();
    if (rows.hidden().contains(parent)) {
      assertThat(Marks.homes(everything)).isEmpty();
      assertThat(Marks.telephones(everything)).isEmpty();
      assertThat(Marks.email(everything)).isFalse();
    } else {
      assertThat(Marks.homes(everything)).containsOnly(rows.home(parent));
      assertThat(Marks.telephones(everything)).containsOnly(parent);
    }
    Set<Long> may =
        seen.pupils().stream()
            .filter(tie -> tie.letters().entitled())
            .map(Tie::pupilId)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(may).isEqualTo(rows.entitled().getOrDefault(parent, Set.of()));
    assertThat(seen.pupils()).noneMatch(tie -> tie.letters().reason().isBlank());
    Set<Long> tied = rows.tied().get(parent);
    assertThat(tied).as("families").containsAll(Marks.pupils(seen.families().toString()));
    if (teacher.inTransaction(() -> teacher.bean(Reach.class).parent(parent))) {
      hasNoContact(page.apply(teacher).toString());
    } else {
      assertThat(may).as("only parents of pupils who have left are out of reach").isEmpty();
    }
  }

  private static void partOfPlan(SchoolRows rows, long parent, SchoolBeans beans) {
    List<PlanPart> parts =
        beans.inTransaction(
            () ->
                beans
                    .bean(PlansForLetters.class)
                    .of(List.of(parent))
                    .getOrDefault(parent, List.of()));
    Set<Long> pupils = new TreeSet<>();
    for (PlanPart part : parts) {
      part.positives().forEach(praise -> pupils.add(praise.pupilId()));
      part.school().forEach(line -> pupils.add(line.pupilId()));
      part.parent().forEach(line -> pupils.add(line.pupilId()));
    }
    assertThat(pupils).isEqualTo(rows.entitled().getOrDefault(parent, Set.of()));
    assertThat(Marks.parents(parts.toString())).isEmpty();
    hasNoContact(parts.toString());
  }

  private static void parentList(SchoolRows rows, SchoolBeans beans) {
    ParentPage page =
        beans.inTransaction(() -> beans.bean(SeeingParents.class).page("", false, 0, 100));
    assertThat(page.rows()).isNotEmpty();
    for (ParentSummary line : page.rows()) {
      assertThat(rows.tied().get(line.id())).containsAll(Marks.pupils(line.pupils().toString()));
      assertThat(Marks.parents(line.toString())).containsOnly(line.id());
    }
    hasNoContact(page.toString());
  }

  private static void families(SchoolRows rows, SchoolBeans beans) {
    List<FamilySummary> list =
        beans
            .inTransaction(
                () ->
                    beans
                        .bean(SeeingFamilies.class)
                        .page(FamilyFilter.none(), FamilySort.NAME, false, 0, 100))
            .rows();
    hasNoContact(list.toString());
    Set<Long> seen = new HashSet<>();
    for (FamilySummary line : list) {
      FamilyView family =
          beans.inTransaction(() -> beans.bean(SeeingFamilies.class).show(line.id()));
      Set<Long> pupils =
          family.pupils().stream()
              .map(PupilSummary::id)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(pupils).as("in one family only").allMatch(seen::add);
      assertThat(Marks.pupils(line.toString())).isEqualTo(pupils);
      assertThat(pupils).containsAll(Marks.pupils(family.ties().toString()));
      Set<Long> parents = new TreeSet<>();
      rows.tied()
          .forEach(
              (parent, children) -> {
                if (children.stream().anyMatch(pupils::contains)) {
                  parents.add(parent);
                }
              });
      assertThat(parents).containsAll(Marks.parents(family.toString()));
      hasNoContact(family.toString());
      plan(rows, line.id(), pupils, parents, beans);
    }
    assertThat(seen)
        .containsAll(
            rows.entitled().values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
  }

  private static void plan(
      SchoolRows rows, long family, Set<Long> pupils, Set<Long> parents, SchoolBeans beans) {
    PlanView plan =
        beans.inTransaction(() -> beans.bean(SeeingPlans.class).ofFamily(family)).orElseThrow();
    assertThat(parents).containsAll(Marks.parents(plan.toString()));
    hasNoContact(plan.toString());
    assertThat(plan.pupils()).extracting(PlanView.Person::id).hasSameElementsAs(pupils);
    for (PlanView.ParentSide side : plan.parents()) {
      Set<Long> may = new TreeSet<>(rows.entitled().getOrDefault(side.parentId(), Set.of()));
      may.retainAll(pupils);
      assertThat(side.pupils()).extracting(PlanView.Person::id).hasSameElementsAs(may);
      assertThat(side.commitments())
          .allMatch(commitment -> may.contains(commitment.pupilId()), "about their own pupils");
    }
  }

  private static void hasNoContact(String text) {
    assertThat(Marks.homes(text)).isEmpty();
    assertThat(Marks.telephones(text)).isEmpty();
    assertThat(Marks.email(text) || Marks.secret(text)).isFalse();
  }
}
