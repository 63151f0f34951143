package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.testing.SchoolBeans;
import org.parentsmatter.translation.ApprovedTexts;
import org.parentsmatter.translation.ApprovingTexts;
import org.parentsmatter.translation.ShippedTexts;
import org.parentsmatter.translation.TranslatedText;

/** Parents who read Polish, Urdu, Lithuanian, and one of whom nobody knows. */
final class ReadingParents {
  static final long RUN = InventedSchool.RUN;
  static final int POLISH = 101;
  static final int URDU = 102;
  static final int LITHUANIAN = 103;
  static final int NOT_KNOWN = 104;
  static final String ENGLISH_TITLE = "A plan we would like to make with you";

  private ReadingParents() {}

  static InventedSchool school(DataSource dataSource) throws Exception {
    InventedSchool school = new InventedSchool(dataSource);
    for (int i = 1; i <= 4; i++) {
      school.pupil(i, "Given" + i, "Family" + i, "7A");
      school.parent(100 + i, "Mrs", "Jo", "Family" + i, i + " Mill Lane");
      school.tie(100 + i, i, "MOTHER");
    }
    school.reads(POLISH, "pl").reads(URDU, "ur-PK").reads(LITHUANIAN, "lt");
    return school.run().freeze(1);
  }

  static void approve(SchoolBeans beans, Tongue tongue, boolean letters, boolean words) {
    for (TranslatedText text : ShippedTexts.all()) {
      if (text.tongue() == tongue && (text.isWords() ? words : letters)) {
        beans.inTransaction(
            () ->
                beans.bean(ApprovingTexts.class).approve(text.key(), "Amina Shah", "Parent", true));
      }
    }
  }

  static void takeBack(SchoolBeans beans, Tongue tongue) {
    ShippedTexts.all().stream()
        .filter(text -> text.tongue() == tongue)
        .forEach(
            text ->
                beans.inTransaction(() -> beans.bean(ApprovingTexts.class).takeBack(text.key())));
  }

  static Stationery stationery(InventedSchool school) throws Exception {
    return InventedSchool.STATIONERY.with(ApprovedTexts.read(school.connection()));
  }

  static FinishedLetter letter(InventedSchool school, long parent) throws Exception {
    OpenLetter open =
        school.open().ofRun(RUN, 50).stream()
            .filter(each -> each.parentId() == parent)
            .findFirst()
            .orElseThrow();
    FinishedLetter letter = SettingLetters.set(open, stationery(school));
    assertThat(letter.reason()).isNull();
    return letter;
  }
}
