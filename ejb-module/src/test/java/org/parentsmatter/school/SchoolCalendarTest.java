package org.parentsmatter.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.school.SchoolPicture.Kind;
import org.parentsmatter.testing.SchoolBeans;

class SchoolCalendarTest {
  private static final TermDates AUTUMN =
      new TermDates("Autumn term", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18));
  private static final TermDates SPRING =
      new TermDates("Spring", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 26));

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_school_is_named_kept_and_read(DataSource school) {
    try (SchoolBeans beans = new SchoolBeans(school)) {
      KeepingSchool keeping = beans.bean(KeepingSchool.class);
      SchoolCalendar calendar = beans.bean(SchoolCalendar.class);
      assertThat(beans.inTransaction(() -> beans.bean(Schools.class).current()).name()).isEmpty();
      assertThat(calendar.reviewInWords(LocalDate.of(2026, 11, 23)))
          .isEqualTo("by Monday 15 February");

      beans.inTransaction(() -> beans.bean(Schools.class).name(" Larkfield "));
      SchoolSettings read = beans.inTransaction(keeping::settings);
      SchoolSettings typed =
          new SchoolSettings(
              read.version(),
              "Larkfield",
              "1 Lane\n\n Larkham ",
              null,
              "office@lark.example",
              "www.lark.example",
              "8 to 4",
              "Jo Patel",
              "Deputy head");
      long version = beans.inTransaction(() -> keeping.save(typed, List.of(SPRING, AUTUMN)));
      assertThat(version).isGreaterThan(read.version());
      SchoolProfile profile = beans.inTransaction(() -> beans.bean(Schools.class).current());
      assertThat(profile.addressLines()).containsExactly("1 Lane", "Larkham");
      assertThat(profile.telephone()).isEmpty();
      assertThat(profile.demonstration()).isFalse();

      assertThat(calendar.reviewOn(LocalDate.of(2026, 11, 23))).isEqualTo(AUTUMN.endsOn());
      assertThat(calendar.reviewOn(LocalDate.of(2026, 12, 18))).isEqualTo(AUTUMN.endsOn());
      assertThat(calendar.reviewOn(LocalDate.of(2026, 12, 19))).isEqualTo(SPRING.endsOn());
      assertThat(calendar.reviewInWords(LocalDate.of(2026, 11, 23)))
          .isEqualTo("before the end of the autumn term (Friday 18 December)");
      assertThat(calendar.reviewInWords(LocalDate.of(2026, 12, 24)))
          .isEqualTo("before the end of the spring term (Friday 26 March)");

      assertThatThrownBy(() -> beans.inTransaction(() -> keeping.save(typed, List.of())))
          .isInstanceOf(SchoolChangedMeanwhile.class);
      keepsPictures(beans, keeping);
    }
  }

  private static void keepsPictures(SchoolBeans beans, KeepingSchool keeping) {
    Schools schools = beans.bean(Schools.class);
    long version = beans.inTransaction(keeping::settings).version();
    long next =
        beans.inTransaction(
            () -> keeping.savePicture(Kind.LOGO, PictureUploadTest.png(40, 20), version));
    assertThat(beans.inTransaction(schools::current).hasLogo()).isTrue();
    assertThat(beans.inTransaction(schools::current).hasSignature()).isFalse();
    assertThat(beans.inTransaction(schools::logo).orElseThrow().type()).isEqualTo("image/png");
    beans.inTransaction(() -> keeping.removePicture(Kind.LOGO, next));
    assertThat(beans.inTransaction(schools::current).hasLogo()).isFalse();
  }
}
