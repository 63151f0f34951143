package org.parentsmatter.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.reach.TaughtSchool.*;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.SeeingFamilies;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.reach.TaughtSchool;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** Which family's page says what, to whom; on each database. */
class PackRulesTest {
  private static final String ALWAYS = "Talk with each parent about his or her own children only.";
  private static final String SOMEBODY_SMALL = "Say nothing about where Pat Parent11 lives";

  static byte[] printed(SchoolBeans who, Long... pupils) {
    long pack = KeepingPacksTest.begun(who);
    KeepingPacksTest.add(who, pack, pupils);
    return who.inTransaction(() -> who.bean(PrintingPacks.class).print(pack));
  }

  static List<String> pages(SchoolBeans who, Long... pupils) {
    return PackText.pages(printed(who, pupils));
  }

  private static String page(SchoolBeans who, long pupil) {
    List<String> pages = pages(who, pupil);
    assertThat(pages).hasSize(1);
    return pages.get(0);
  }

  private static String box(String name, String children) {
    return "Do not talk with "
        + name
        + " about "
        + children
        + " or give "
        + name
        + " any paper before you have asked the safeguarding lead.";
  }

  /** The box says what the family's page says, and no more. */
  @ParameterizedTest(name = "{0} restricted by {1} from {2} days ago for {3} days: asked {4}")
  @CsvSource({
    "FATHER,      ALL,        0,   0, true",
    "FATHER,      ATTENDANCE, 5,  30, true",
    "FATHER,      REPORTS,    5,   0, true",
    "FATHER,      EVENTS,     5,  30, false",
    "FATHER,      CONSENT,    5,  30, false",
    "FATHER,      ALL,       -1,  30, false",
    "FATHER,      ALL,       30,  -1, false",
    "STEP_PARENT, ALL,        5,  30, false",
    "CHILDMINDER, ALL,        5,  30, false"
  })
  void of_a_restriction_it_says_what_the_familys_page_says(
      String kind, String scope, int since, int until, boolean asked) throws SQLException {
    DataSource database = EachDatabase.derby();
    TaughtSchool school = new TaughtSchool(database);
    EveningRows rows = new EveningRows(database);
    rows.run("update relationship set kind = ? where parent_id = ?", kind, FATHER);
    rows.restrict(FATHER, ANN, scope, since, until);
    school.derive();
    for (String name : List.of("tina", "ines")) {
      try (SchoolBeans reader = school.as(name)) {
        String page = page(reader, ANN);
        assertThat(page.contains(box("Pat Parent12", "Ann"))).as(name).isEqualTo(asked);
        assertThat(page)
            .contains(ALWAYS)
            .doesNotContainIgnoringCase("court")
            .doesNotContain("Secret");
        boolean shown =
            reader.inTransaction(
                () -> {
                  try {
                    return reader
                        .bean(SeeingFamilies.class)
                        .show(school.familyOf(ANN))
                        .ties()
                        .toString()
                        .contains("ask the safeguarding lead");
                  } catch (SQLException e) {
                    throw new IllegalStateException(e);
                  }
                });
        assertThat(shown).isEqualTo(asked);
        assertThat(page.contains("safeguarding")).isEqualTo(shown);
      }
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void of_a_parent_who_is_restricted_there_is_nothing_else(DataSource database)
      throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    EveningRows rows = new EveningRows(database);
    long plan = rows.plan(school.familyOf(ANN), "ACTIVE", "TARGETED");
    rows.promise(plan, ANN, FATHER, "Fathers promise", null);
    rows.agreed(plan, FATHER);
    long call = rows.contact(FATHER, List.of(ANN), "POSITIVE", "Fathers note", "STAFF");
    rows.request(call, "Fathers wish", null);
    try (SchoolBeans tina = school.as("tina")) {
      assertThat(page(tina, ANN))
          .contains("Fathers promise")
          .contains("Fathers note")
          .contains("Fathers wish")
          .contains("Pat Parent12 agreed");
      rows.restrict(FATHER, ANN, "ALL", 0, 9);
      rows.restrict(FATHER, BEN, "ALL", 0, 9);
      assertThat(page(tina, ANN))
          .contains(box("Pat Parent12", "Ann or Ben"))
          .contains("Phone call to Pat Parent12 about Ann")
          .doesNotContain("Fathers")
          .doesNotContain("agreed");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_protected_address_is_not_to_be_mentioned_to_anybody(DataSource database)
      throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    EveningRows rows = new EveningRows(database);
    rows.run(
        "update parent set address_line1 = '1 Hidden Lane', town = 'Larkham', postcode = 'LK1 4QT',"
            + " mobile = '07700 900123', email = 'pat@example.org' where id = ?",
        MOTHER);
    try (SchoolBeans tina = school.as("tina")) {
      assertThat(page(tina, ANN)).doesNotContain(SOMEBODY_SMALL);
      rows.protect(MOTHER);
      assertThat(page(tina, ANN))
          .contains(SOMEBODY_SMALL + ", to anybody, this page’s other parents included.")
          .doesNotContain("Hidden")
          .doesNotContain("Larkham")
          .doesNotContain("LK1")
          .doesNotContain("07700")
          .doesNotContain("@")
          .doesNotContain("refuge");
    }
  }

  /** Whoever prints it, and also who wrote it: the paper lies on a table. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_kept_close_is_on_no_paper(DataSource database) throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    EveningRows rows = new EveningRows(database);
    long call = rows.contact(MOTHER, List.of(ANN), "CONCERN", "Secret note", "SENSITIVE");
    rows.request(call, "Secret wish", null);
    for (String name : List.of("tina", "ines")) {
      try (SchoolBeans reader = school.as(name)) {
        assertThat(page(reader, ANN))
            .contains("Phone call to Pat Parent11 about Ann, kept close.")
            .doesNotContain("Secret")
            .doesNotContain("a concern");
      }
    }
  }

  /** No role has one right without the other today; the rule does not depend on that. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_may_not_see_plans_reads_neither_plan_nor_notes(DataSource database) throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    EveningRows rows = new EveningRows(database);
    long plan = rows.plan(school.familyOf(ANN), "ACTIVE", "TARGETED");
    rows.praise(plan, ANN, "Plan praise");
    rows.promise(plan, ANN, null, "Plan promise", "HELPED");
    long call = rows.contact(MOTHER, List.of(ANN), "POSITIVE", "A note", "STAFF");
    rows.request(call, "A wish", null);
    try (SchoolBeans tina = school.as("tina");
        SchoolBeans olga = new SchoolBeans(database, "olga", Set.of(Role.OFFICE))) {
      assertThat(page(tina, ANN))
          .contains("Plan praise")
          .contains("Plan promise")
          .contains("helped")
          .contains("targeted")
          .contains("A note")
          .contains("A wish");
      assertThat(page(olga, ANN))
          .doesNotContain("Plan")
          .doesNotContain("targeted")
          .doesNotContain("A note")
          .doesNotContain("A wish");
    }
  }

  /** The mother of Ann and Ben is also the mother of Cat, of whom Tina must not hear. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nothing_of_a_parents_other_family_is_on_the_page(DataSource database) throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    EveningRows rows = new EveningRows(database);
    long both = rows.contact(MOTHER, List.of(ANN, CAT), "POSITIVE", "Both of them", "STAFF");
    rows.request(both, "For both", null);
    rows.contact(MOTHER, List.of(CAT), "POSITIVE", "Only of the other", "STAFF");
    rows.protect(OTHER_FATHER);
    try (SchoolBeans tina = school.as("tina")) {
      assertThat(page(tina, ANN))
          .contains("Phone call to Pat Parent11 about Ann –")
          .doesNotContain("Cat")
          .doesNotContain("Bay")
          .doesNotContain("Parent13")
          .doesNotContain("both")
          .doesNotContain("Both")
          .doesNotContain("other.");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_draft_is_not_promised_and_answers_are_told(DataSource database) throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    EveningRows rows = new EveningRows(database);
    rows.plan(school.familyOf(DAN), "DRAFT", "UNIVERSAL");
    long call = rows.contact(PARENT_OF_DAN, List.of(DAN), "NEUTRAL", null, "STAFF");
    rows.request(call, "A later bus", null);
    rows.request(call, "A quiet room", "Room 4 it is.");
    try (SchoolBeans ines = school.as("ines")) {
      assertThat(page(ines, DAN))
          .contains("Draft. Support: universal")
          .contains("No parent has seen it: do not promise anything from it.")
          .contains("“A later bus” Not told back yet, due ")
          .contains("“A quiet room” Told back on ")
          .contains("done. Room 4 it is.");
      assertThat(page(ines, EVE)).contains("There is no plan yet.");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void languages_are_said_and_an_interpreter_is_asked_for(DataSource database) throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    EveningRows rows = new EveningRows(database);
    rows.run("update parent set language = 'pl' where id = ?", MOTHER);
    rows.run("update parent set language = 'ur' where id = ?", FATHER);
    rows.run(
        "insert into parent_barrier (id, parent_id, barrier, named_on, recorded_at, recorded_by,"
            + " stands, version) values (1, ?, 'LANGUAGE', current_date, current_timestamp,"
            + " 'tina', 'x', 1)",
        FATHER);
    try (SchoolBeans tina = school.as("tina")) {
      assertThat(page(tina, ANN))
          .contains(
              "Pat Parent11: mother of Ann and Ben. Speaks Polish. Ask whether an interpreter would"
                  + " help.")
          .contains(
              "Pat Parent12: father of Ann and Ben. Speaks Urdu and said that English is hard: ask"
                  + " for an interpreter.");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_has_left_is_out_of_reach_or_has_nobody_to_come_is_left_out(DataSource database)
      throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    EveningRows rows = new EveningRows(database);
    try (SchoolBeans ines = school.as("ines");
        SchoolBeans tina = school.as("tina")) {
      long pack = KeepingPacksTest.begun(ines);
      KeepingPacksTest.add(ines, pack, EVE, DAN, FAY, ANN);
      rows.run("update pupil set left_on = current_date where id = ?", EVE);
      rows.restrict(PARENT_OF_DAN, DAN, "ALL", 0, 9);
      rows.run("update parent set deceased_on = current_date where id = ?", PARENT_OF_DAN + 2);
      assertThat(ines.<PackCount>inTransaction(() -> ines.bean(PrintingPacks.class).count(pack)))
          .isEqualTo(new PackCount(1, 3));
      List<String> pages =
          PackText.pages(ines.inTransaction(() -> ines.bean(PrintingPacks.class).print(pack)));
      assertThat(pages).hasSize(1);
      assertThat(pages.get(0))
          .contains("Ann Ash")
          .contains("Left out of the list: 3.")
          .doesNotContain("Dan")
          .doesNotContain("Eve ")
          .doesNotContain("Fay");
      assertThatThrownBy(() -> tina.inTransaction(() -> tina.bean(PrintingPacks.class).print(pack)))
          .isInstanceOf(NothingHere.class);
      long mine = KeepingPacksTest.begun(tina);
      KeepingPacksTest.add(tina, mine, ANN);
      rows.run("delete from tutor_group_staff where staff_source_id = 's-tina'");
      assertThatThrownBy(() -> tina.inTransaction(() -> tina.bean(PrintingPacks.class).print(mine)))
          .isInstanceOf(PackRefused.class);
    }
  }
}
