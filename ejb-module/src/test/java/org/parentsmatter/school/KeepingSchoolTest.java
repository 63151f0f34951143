package org.parentsmatter.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.school.SchoolPicture.Kind;
import org.parentsmatter.testing.SchoolBeans;

class KeepingSchoolTest {
  private SchoolBeans beans;

  @BeforeEach
  void open() {
    beans = new SchoolBeans(EachDatabase.derby());
    save(settings("Larkfield School", "", ""));
  }

  @AfterEach
  void close() {
    beans.close();
  }

  @Test
  void a_letterhead_that_does_not_fit_its_lines_is_refused() {
    String email = "office.of.the.headteacher@" + "larkfield-academy.".repeat(4) + "sch.uk";
    assertThatThrownBy(() -> save(settings("Larkfield School", email, email.replace('@', '.'))))
        .isInstanceOf(SettingNotAccepted.class)
        .hasMessageContaining("telephone number, e-mail address and website")
        .hasMessageContaining("one line");
    assertThatThrownBy(() -> save(settings("Larkfield School ".repeat(7), "", "")))
        .isInstanceOf(SettingNotAccepted.class)
        .hasMessageContaining("name");
    assertThat(read().name()).isEqualTo("Larkfield School");
  }

  @Test
  void what_letters_cannot_print_is_refused_wherever_it_stands() {
    SchoolSettings plain = settings("Larkfield School", "", "");
    assertThatThrownBy(() -> save(settings("Larkfield 🐦 School", "", "")))
        .isInstanceOf(SettingNotAccepted.class);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    TermDates term = new TermDates("Autumn 🍂", today, today.plusDays(60));
    assertThatThrownBy(() -> save(plain, List.of(term))).isInstanceOf(SettingNotAccepted.class);
  }

  @Test
  void a_logo_that_leaves_the_name_too_little_room_is_refused() {
    save(
        settings(
            "The Larkfield and Northgate Federation of Church of England Primary Schools", "", ""));
    byte[] wide = PictureUploadTest.png(1000, 400);
    assertThatThrownBy(
            () ->
                beans.inTransaction(
                    () -> keeping().savePicture(Kind.LOGO, wide, keeping().settings().version())))
        .isInstanceOf(SettingNotAccepted.class)
        .hasMessageContaining("name");
  }

  @Test
  void the_name_given_at_setup_is_held_to_the_same_limits() {
    assertThatThrownBy(
            () -> beans.inTransaction(() -> beans.bean(Schools.class).name("i".repeat(121))))
        .isInstanceOf(SettingNotAccepted.class)
        .hasMessageContaining("name");
  }

  private KeepingSchool keeping() {
    return beans.bean(KeepingSchool.class);
  }

  private SchoolSettings read() {
    return beans.inTransaction(() -> keeping().settings());
  }

  private void save(SchoolSettings settings) {
    save(settings, List.of());
  }

  private void save(SchoolSettings settings, List<TermDates> terms) {
    beans.inTransaction(
        () -> {
          long version = keeping().settings().version();
          SchoolSettings now =
              new SchoolSettings(
                  version,
                  settings.name(),
                  settings.address(),
                  settings.telephone(),
                  settings.email(),
                  settings.website(),
                  settings.officeHours(),
                  settings.senderName(),
                  settings.senderRole());
          keeping().save(now, terms);
        });
  }

  private static SchoolSettings settings(String name, String email, String website) {
    return SchoolSettingsTest.settings(
        name, "School Lane\nLarkfield", "01632 960100", email, website, "", "Jo Lark", "Head");
  }
}
