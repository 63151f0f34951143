package org.parentsmatter.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.pack.PackRulesTest.pages;
import static org.parentsmatter.pack.PackRulesTest.printed;
import static org.parentsmatter.reach.TaughtSchool.*;

import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.reach.TaughtSchool;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.CountedStatements;
import org.parentsmatter.testing.PdfRules;
import org.parentsmatter.testing.SchoolBeans;

/** The paper itself: one page a family, in the order in which they come; on each database. */
class PrintingPacksTest {
  private static final long FIRST = 5_000;
  private static final String HOSTILE = "<script>alert(1)</script> {{x}} %s &amp; '; drop --";

  private static void pupil(EveningRows rows, long id, String given, String family) {
    rows.run(
        "insert into pupil (id, source_id, given_name, family_name, birth_date, year_group,"
            + " tutor_group, attendance_percent, version) values (?, ?, ?, ?, ?, '8', '8A', 91.2, 0)",
        id,
        "stu-" + id,
        given,
        family,
        Date.valueOf("2013-04-05"));
  }

  private static void parent(EveningRows rows, long id, String name, String... kindsAndPupils) {
    rows.run(
        "insert into parent (id, source_id, kind, title, given_name, family_name, language, version)"
            + " values (?, ?, 'PERSON', 'Mrs', ?, ?, 'pl', 0)",
        id,
        "con-" + id,
        name,
        name);
    for (int i = 0; i < kindsAndPupils.length; i += 2) {
      rows.run(
          "insert into relationship (id, parent_id, pupil_id, kind, kind_as_given,"
              + " parental_responsibility, lives_with, emergency_contact, source, version)"
              + " values (?, ?, ?, ?, ?, 'YES', 'YES', 'NOT_KNOWN', 'CONTACTS', 0)",
          id * 1000 + i,
          id,
          Long.valueOf(kindsAndPupils[i + 1]),
          kindsAndPupils[i],
          name);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void each_family_has_one_page_in_the_order_in_which_they_come(DataSource database)
      throws Exception {
    TaughtSchool school = new TaughtSchool(database);
    EveningRows rows = new EveningRows(database);
    long plan = rows.plan(school.familyOf(ANN), "ACTIVE", "INTENSIVE");
    rows.praise(plan, BEN, "Ben helps others.");
    rows.promise(plan, ANN, null, "We write home each week.", null);
    rows.promise(plan, ANN, MOTHER, "I read with Ann.", "HELPED");
    try (SchoolBeans ines = school.as("ines")) {
      long pack = KeepingPacksTest.begun(ines);
      KeepingPacksTest.paste(ines, pack, "17:00 Dan Cob\n17:10 Ann Ash\n17:30 Ben Ash\nCat Bay");
      byte[] pdf = ines.inTransaction(() -> ines.bean(PrintingPacks.class).print(pack));
      List<String> pages = PackText.pages(pdf);
      assertThat(pages).hasSize(3);
      assertThat(pages.get(0)).contains("17:00: Dan Cob, 8A").doesNotContain("Ash");
      assertThat(pages.get(1))
          .contains("17:10: Ann Ash, 7A; 17:30: Ben Ash, 7B")
          .contains("What not to mention, and to whom")
          .contains("Ben: Ben helps others.")
          .contains("Active. Support: intensive")
          .contains("The school for Ann: We write home each week.")
          .contains("Pat Parent11 for Ann: I read with Ann. – helped")
          .contains("What to ask")
          .contains("Who is who");
      assertThat(pages.get(2)).contains("About Cat Bay, 7B");
      assertThat(pages).allMatch(page -> page.contains("Confidential. For ines only, "));
      assertThat(PdfRules.broken(pdf)).isEmpty();
      assertThat(
              ines.inTransaction(
                  () ->
                      ines.entities()
                          .createNativeQuery(
                              "select detail from audit_entry where action = 'FAMILY_PACK_PRINTED'")
                          .getResultList()))
          .extracting(Object::toString)
          .containsExactly("printed a family briefing pack of 3 families");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void for_a_colleague_it_says_whose_it_is(DataSource database) throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    try (SchoolBeans ines = school.as("ines")) {
      long pack =
          KeepingPacksTest.did(
              ines, keeping -> keeping.begin("For Tom", LocalDate.of(2026, 12, 4), "s-tom"));
      KeepingPacksTest.add(ines, pack, CAT);
      assertThat(
              PackText.pages(ines.inTransaction(() -> ines.bean(PrintingPacks.class).print(pack))))
          .singleElement()
          .asString()
          .contains("For tom Staff only, made by ines, ");
    }
  }

  /** Six children, four parents, everything as long as it can be, everybody restricted but one. */
  @ParameterizedTest
  @ValueSource(strings = {"W", "Ж", "word ", "Ünï-"})
  void the_worst_family_has_one_page_on_which_the_box_is_whole(String letter) throws Exception {
    DataSource database = EachDatabase.derby();
    TaughtSchool school = new TaughtSchool(database);
    EveningRows rows = new EveningRows(database);
    String name = letter.repeat(200).substring(0, 198).strip();
    String text = letter.repeat(1000).substring(0, 999).strip();
    String[] ties = new String[12];
    for (int i = 0; i < 6; i++) {
      pupil(rows, FIRST + i, (char) ('A' + i) + name, name);
      ties[2 * i] = "GUARDIAN";
      ties[2 * i + 1] = Long.toString(FIRST + i);
    }
    for (int i = 0; i < 4; i++) {
      parent(rows, FIRST + 100 + i, (char) ('P' + i) + name, ties);
    }
    school.derive();
    long plan = rows.plan(school.familyOf(FIRST), "ACTIVE", "INTENSIVE");
    for (int i = 0; i < 6; i++) {
      rows.praise(plan, FIRST + i, text);
      for (int side = 0; side < 3; side++) {
        rows.promise(plan, FIRST + i, side == 0 ? null : FIRST + 100 + side, text, "DID_NOT_HELP");
      }
      for (int parent = 0; parent < 4; parent++) {
        long call =
            rows.contact(FIRST + 100 + parent, List.of(FIRST + i), "POSITIVE", text, "STAFF");
        rows.request(call, text, parent % 2 == 0 ? null : text);
        if (parent > 0) {
          rows.restrict(FIRST + 100 + parent, FIRST + i, "ALL", 1, 9);
        }
      }
    }
    for (int parent = 0; parent < 4; parent++) {
      rows.protect(FIRST + 100 + parent);
    }
    try (SchoolBeans ines = school.as("ines")) {
      byte[] pdf = printed(ines, FIRST, FIRST + 1, FIRST + 2, FIRST + 3, FIRST + 4, FIRST + 5, ANN);
      List<String> pages = PackText.pages(pdf);
      assertThat(pages).hasSize(2);
      assertThat(pages.get(0).split("before you have asked the safeguarding lead", -1)).hasSize(4);
      assertThat(pages.get(0).split("this page’s other parents included", -1)).hasSize(5);
      assertThat(pages.get(0)).contains("There is more on the family’s page.");
      assertThat(pages.get(1)).contains("Ann Ash").doesNotContain("There is more");
      assertThat(PdfRules.broken(pdf)).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void hostile_text_is_text_on_paper(DataSource database) throws Exception {
    TaughtSchool school = new TaughtSchool(database);
    EveningRows rows = new EveningRows(database);
    rows.run("update pupil set given_name = ? where id = ?", HOSTILE, ANN);
    rows.run("update parent set family_name = ? where id = ?", HOSTILE, MOTHER);
    rows.run("update relationship set kind_as_given = ? where parent_id = ?", HOSTILE, MOTHER);
    long plan = rows.plan(school.familyOf(ANN), "ACTIVE", "INTENSIVE");
    rows.praise(plan, ANN, HOSTILE + " \uD83D\uDE00 \u202E");
    rows.promise(plan, ANN, null, HOSTILE, null);
    long call = rows.contact(MOTHER, List.of(ANN), "POSITIVE", "\n\t " + HOSTILE, "STAFF");
    rows.request(call, HOSTILE, null);
    school.derive();
    try (SchoolBeans ines = school.as("ines")) {
      byte[] pdf = printed(ines, ANN);
      assertThat(PackText.pages(pdf)).singleElement().asString().contains("<script>alert(1)");
      assertThat(PdfRules.broken(pdf)).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void sixty_families_take_as_few_statements_as_two(DataSource database) throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    EveningRows rows = new EveningRows(database);
    for (long i = FIRST; i < FIRST + 60; i++) {
      pupil(rows, i, "Kid" + i, "Fam" + i);
      parent(rows, i, "Par" + i, "MOTHER", Long.toString(i));
    }
    rows.run("insert into tutor_group_staff values ('8A', 's-tina')");
    rows.run(
        "insert into term (id, name, starts_on, ends_on, version) values (1, 'Term', ?, ?, 1)",
        Date.valueOf(EveningRows.TODAY.minusDays(40)),
        Date.valueOf(EveningRows.TODAY.plusDays(40)));
    school.derive();
    CountedStatements counted = new CountedStatements();
    try (SchoolBeans tina = school.as("tina");
        SchoolBeans watched = new SchoolBeans(counted.of(database), "tina", Set.of(Role.TEACHER))) {
      int few = statements(tina, watched, counted, FIRST, FIRST + 1);
      int many =
          statements(
              tina,
              watched,
              counted,
              LongStream.range(FIRST, FIRST + 60).boxed().toArray(Long[]::new));
      // The pack and its lines, who and which families are within reach, and eleven about these.
      assertThat(many).isEqualTo(few).isEqualTo(16);
    }
  }

  private static int statements(
      SchoolBeans who, SchoolBeans watched, CountedStatements counted, Long... pupils) {
    long pack = KeepingPacksTest.begun(who);
    KeepingPacksTest.add(who, pack, pupils);
    counted.taken();
    PackCount count = watched.inTransaction(() -> watched.bean(PrintingPacks.class).count(pack));
    assertThat(count).isEqualTo(new PackCount(pupils.length, 0));
    return counted.taken().size();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_community_leader_prints_the_community(DataSource database) throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    try (SchoolBeans lea = school.as("lea")) {
      assertThat(pages(lea, DAN, EVE)).hasSize(2);
    }
  }
}
