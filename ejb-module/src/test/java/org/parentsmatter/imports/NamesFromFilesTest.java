package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.PupilFilter;
import org.parentsmatter.family.PupilSort;
import org.parentsmatter.family.SeeingParents;
import org.parentsmatter.family.SeeingPupils;
import org.parentsmatter.testing.SchoolBeans;

/** Names on their way from a file to a list, as somebody gave them. */
class NamesFromFilesTest {
  private static final List<String> NAMES =
      List.of(
          "مريم|الحسن",
          "王|小明",
          "Олена|Шевченко",
          "ਗੁਰਪ੍ਰੀਤ|ਸਿੰਘ",
          "김|민수",
          "Łucja|O’Neill-de la Cruz");

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void names_of_any_script_reach_the_lists_and_are_found(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      for (String name : NAMES) {
        String given = name.substring(0, name.indexOf('|'));
        String family = name.substring(name.indexOf('|') + 1);
        SmallExport export =
            new SmallExport()
                .replace("users.csv", "Ella,Vale", given + "," + family)
                .replace("users.csv", "Karen,Vale", given + "," + family)
                .replace("contacts.csv", "Ella,Vale", given + "," + family)
                .replace("contacts.csv", "Karen,Vale", given + "," + family);
        school.take(export.folder());
        assertThat(school.findings()).isEmpty();
        assertThat(beans.bean(SeeingParents.class).page(given + " " + family, false, 0, 20).rows())
            .singleElement()
            .satisfies(row -> assertThat(row.name().inRegister()).isEqualTo(family + ", " + given));
        assertThat(
                beans
                    .bean(SeeingPupils.class)
                    .page(new PupilFilter(family, null, null), PupilSort.NAME, false, 0, 20)
                    .rows())
            .hasSize(1);
        assertThat(school.take(export.zip()).changed()).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_nobody_sees_is_put_in_order_and_capitals_stay(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport export =
        new SmallExport()
            .replace("users.csv", "Karen,Vale", " Zoe\u0308  Mae ,O'BRIEN-VAN  DER BERG")
            .replace("contacts.csv", "Karen,Vale", "Zoë-Mae,O’Brien van der Berg");
    school.take(export.folder());

    assertThat(school.findings()).isEmpty();
    assertThat(school.rows("select given_name, family_name from parent where source_id = 'con-1'"))
        .containsExactly("Zoë Mae|O'BRIEN-VAN DER BERG");
    assertThat(school.rows("select count(*) from parent where address_line1 = '1 Tarn Row'"))
        .as("the contact is the same person, however the other file writes the name")
        .containsExactly("1");
    assertThat(school.take(export.folder()).changed()).isFalse();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whichever_apostrophe_is_typed_finds_the_name(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(
        new SmallExport()
            .replace("users.csv", "Karen,Vale", "Karen,O\u02BCNeill")
            .replace("contacts.csv", "Karen,Vale", "Karen,O`Neill")
            .folder());
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      for (String typed : List.of("o'neill", "O’Neill", "O`NEILL", "o\u02BCneill")) {
        assertThat(beans.bean(SeeingParents.class).page(typed, false, 0, 20).rows()).hasSize(1);
      }
    }
  }
}
