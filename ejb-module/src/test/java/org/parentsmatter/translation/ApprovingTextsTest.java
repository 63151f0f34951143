package org.parentsmatter.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.TemplateFault;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.testing.SchoolBeans;

/** Nothing in another language goes out before somebody who speaks it has read that version. */
class ApprovingTextsTest {
  private static final LetterTemplate ENGLISH = LetterTemplate.shipped("plan-letter");
  private static final String WORDS = ShippedTexts.words(Tongue.URDU).key();
  private static final String LETTER =
      ShippedTexts.letter(LetterTemplate.shipped("plan-letter", Tongue.URDU).orElseThrow()).key();

  @Test
  void every_language_has_its_words_and_what_is_translated() {
    assertThat(ShippedTexts.all()).hasSize(35).doesNotHaveDuplicates();
    assertThat(ShippedTexts.all())
        .extracting(TranslatedText::key)
        .doesNotHaveDuplicates()
        .contains(WORDS, LETTER)
        .allMatch(
            key ->
                key.matches("(words|strategies|letter\\.plan-letter)\\.[a-z]{2}\\.[0-9a-f]{12}"));
  }

  @Test
  void a_letter_that_the_school_wrote_anew_has_no_translation() throws TemplateFault {
    assertThat(ShippedTexts.translation(ENGLISH, Tongue.URDU)).isPresent();
    assertThat(ShippedTexts.translation(LetterTemplate.shipped("plan-note"), Tongue.URDU))
        .isEmpty();
    LetterTemplate own =
        LetterTemplate.compile("plan-letter", "<letter title=\"A\"><p>Hello.</p></letter>");
    assertThat(ShippedTexts.translation(own, Tongue.URDU)).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void each_text_waits_for_a_named_reader_of_its_own(DataSource school) throws Exception {
    try (SchoolBeans beans = new SchoolBeans(school)) {
      assertThat(ask(beans, ApprovingTexts::all)).hasSize(35).noneMatch(TextState::isApproved);
      assertThat(now(beans).hasWords(Tongue.URDU)).isFalse();
      act(beans, texts -> texts.approve(WORDS, "  Amina Shah ", "Governor", true));
      assertThat(now(beans).hasWords(Tongue.URDU)).isTrue();
      assertThat(now(beans).hasWords(Tongue.ARABIC)).isFalse();
      assertThat(now(beans).translation(ENGLISH, Tongue.URDU)).isEmpty();
      act(beans, texts -> texts.approve(LETTER, "Amina Shah", " ", true));
      assertThat(now(beans).translation(ENGLISH, Tongue.URDU))
          .map(LetterTemplate::tongue)
          .isEqualTo(Optional.of(Tongue.URDU));
      TextState read = ask(beans, texts -> texts.one(WORDS));
      assertThat(read.reader().inWords()).isEqualTo("Amina Shah, Governor");
      assertThat(read.reader().recordedBy()).isEqualTo(SchoolBeans.SIGNED_IN);
      assertThat(ask(beans, texts -> texts.one(LETTER)).reader().inWords()).isEqualTo("Amina Shah");
      act(beans, texts -> texts.takeBack(WORDS));
      act(beans, texts -> texts.takeBack(WORDS));
      assertThat(now(beans).hasWords(Tongue.URDU)).isFalse();
      assertWaitsAgain(beans);
      act(beans, texts -> texts.approve(WORDS, "Bilal Khan", "Parent", true));
      assertThat(now(beans).hasWords(Tongue.URDU)).isTrue();
    }
    assertThat(
            list(
                school,
                "select action from audit_entry where subject_type = 'translation'"
                    + " order by id"))
        .containsExactly(
            "TRANSLATION_APPROVED",
            "TRANSLATION_APPROVED",
            "TRANSLATION_TAKEN_BACK",
            "TRANSLATION_APPROVED");
    assertThat(list(school, "select reader_name from text_approval order by id"))
        .containsExactlyInAnyOrder("Amina Shah", "Amina Shah", "Bilal Khan");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_approval_is_for_one_version_only(DataSource school) throws Exception {
    String older = WORDS.substring(0, WORDS.length() - 12) + "0123456789ab";
    try (SchoolBeans beans = new SchoolBeans(school);
        Connection connection = school.getConnection()) {
      act(beans, texts -> texts.approve(WORDS, "Amina Shah", null, true));
      // As it stands after an update of the product that came with other words.
      try (PreparedStatement update =
          connection.prepareStatement("update text_approval set stands = ?, text_key = ?")) {
        update.setString(1, older);
        update.setString(2, older);
        update.executeUpdate();
      }
      assertThat(now(beans).hasWords(Tongue.URDU)).isFalse();
      assertThat(now(beans).cover(older)).isTrue();
      assertThat(ApprovedTexts.areCurrent(older)).isFalse();
      assertWaitsAgain(beans);
      assertThatThrownBy(() -> act(beans, texts -> texts.approve(older, "A", null, true)))
          .isInstanceOf(TextNotApproved.class)
          .hasMessageContaining("changed");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nobody_without_a_name_and_nobody_who_does_not_speak_it(DataSource school) throws Exception {
    try (SchoolBeans beans = new SchoolBeans(school)) {
      for (String name : new String[] {null, "", "  ", "x".repeat(201)}) {
        assertThatThrownBy(() -> act(beans, texts -> texts.approve(WORDS, name, null, true)))
            .isInstanceOf(TextNotApproved.class);
      }
      assertThatThrownBy(() -> act(beans, texts -> texts.approve(WORDS, "Amina", null, false)))
          .isInstanceOf(TextNotApproved.class)
          .hasMessageContaining("speaks Urdu");
      for (String key : new String[] {"", "words.en." + Tongue.ENGLISH.version(), "words.xx.1"}) {
        assertThatThrownBy(() -> act(beans, texts -> texts.approve(key, "Amina", null, true)))
            .isInstanceOf(TextNotApproved.class);
      }
      act(beans, texts -> texts.approve(WORDS, "Amina", null, true));
      assertThatThrownBy(() -> act(beans, texts -> texts.approve(WORDS, "Bilal", null, true)))
          .isInstanceOf(TextNotApproved.class)
          .hasMessageContaining("Amina");
    }
    assertThat(list(school, "select reader_name from text_approval")).containsExactly("Amina");
  }

  private static void assertWaitsAgain(SchoolBeans beans) {
    TextState state = ask(beans, texts -> texts.one(WORDS));
    assertThat(state.isApproved()).isFalse();
    assertThat(state.earlier()).isTrue();
  }

  private static ApprovedTexts now(SchoolBeans beans) {
    return beans.bean(Approvals.class).now();
  }

  private static <T> T ask(SchoolBeans beans, Function<ApprovingTexts, T> question) {
    return beans.inTransaction(() -> question.apply(beans.bean(ApprovingTexts.class)));
  }

  private static void act(SchoolBeans beans, java.util.function.Consumer<ApprovingTexts> deed) {
    beans.inTransaction(() -> deed.accept(beans.bean(ApprovingTexts.class)));
  }

  private static List<String> list(DataSource school, String sql) throws Exception {
    List<String> values = new ArrayList<>();
    try (Connection connection = school.getConnection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        values.add(found.getString(1));
      }
    }
    return values;
  }
}
