package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.press.EnvelopeProfile.Area;

/** Measures in millimetres, on the finished pages, where the address stands and what is near it. */
class EnvelopeProfileTest {

  private static final LetterPress PRESS = new LetterPress();

  private static final List<List<String>> ADDRESSES =
      List.of(
          List.of("Ms Anna Kowalska", "14 Mill Hill", "Bradford", "BD1 4XX"),
          List.of("Mr O. Ng", "Bradford", "BD1 4XX"),
          List.of(
              "Ńina Ångström-Żółć",
              "Flat 4, The Old Laundry",
              "Station Approach",
              "Lower Thorpe",
              "Bradford",
              "West Yorkshire",
              "BD10 9QX"),
          List.of(
              "Mrs Wilhelmina Featherstonehaugh-Cholmondeley and Mr Bartholomew Marjoribanks",
              "Apartment 117, Northgate Riverside Development, Tower Seven",
              "Bradford",
              "BD1 4XX"));

  private static final List<Manner> MANNERS =
      List.of(
          Manner.PLAIN,
          Manner.PLAIN.inLargePrint(),
          Manner.PLAIN.offering(Tongue.URDU),
          Manner.PLAIN.withBehind(LetterTemplate.shipped("plan-letter"), Sample.letter().data()));

  static Stream<Arguments> everyAddress() {
    return Stream.of(EnvelopeProfile.values())
        .flatMap(profile -> ADDRESSES.stream().map(address -> Arguments.of(profile, address)));
  }

  static Stream<Arguments> everyManner() {
    return Stream.of(EnvelopeProfile.values())
        .flatMap(profile -> MANNERS.stream().map(manner -> Arguments.of(profile, manner)));
  }

  static Stream<Arguments> farAway() {
    return Stream.of(EnvelopeProfile.values())
        .flatMap(
            profile ->
                Stream.of(Tongue.ARABIC, Tongue.URDU, Tongue.PERSIAN, Tongue.CHINESE)
                    .map(tongue -> Arguments.of(profile, tongue)));
  }

  private static SetLetter set(Manner manner, List<String> address) throws CannotSet {
    return PRESS.set(
        LetterTemplate.shipped("plan-letter"),
        Sample.letter().to(address).data(),
        Sample.ARTWORK,
        manner);
  }

  private static SetLetter set(EnvelopeProfile profile, List<String> address) throws CannotSet {
    return set(Manner.PLAIN.goingBy(profile), address);
  }

  @ParameterizedTest
  @MethodSource("everyAddress")
  void theAddressAndNothingElseStandsInTheWindow(EnvelopeProfile profile, List<String> address)
      throws Exception {
    check(set(profile, address), profile, address);
    check(set(Manner.PLAIN.inLargePrint().goingBy(profile), address), profile, address);
  }

  @ParameterizedTest
  @MethodSource("everyManner")
  void soItDoesInEveryManner(EnvelopeProfile profile, Manner manner) throws Exception {
    check(set(manner.goingBy(profile), ADDRESSES.get(0)), profile, ADDRESSES.get(0));
  }

  @ParameterizedTest
  @MethodSource("farAway")
  void theWindowIsWhereItIsInEveryLanguage(EnvelopeProfile profile, Tongue tongue)
      throws Exception {
    LetterData data = Abroad.letter(tongue);
    for (Manner manner : List.of(Manner.PLAIN, Manner.PLAIN.inLargePrint())) {
      SetLetter letter =
          PRESS.set(Abroad.template(tongue), data, Sample.ARTWORK, manner.goingBy(profile));
      check(letter, profile, data.addressLines());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"فاطمہ حسین", "আয়েশা রহমান", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "王小明", "கவிதா", "कृष्णा"})
  void namesInOtherScriptsStayInTheWindowToo(String name) throws Exception {
    List<String> address =
        List.of(name, "Flat 4", "Northgate House", "Mill Hill", "Bradford", "BD1 4XX");
    for (EnvelopeProfile profile : EnvelopeProfile.values()) {
      try (Printed printed = Printed.of(set(profile, address))) {
        checkInk(printed, profile);
      }
    }
  }

  private static void check(SetLetter letter, EnvelopeProfile profile, List<String> address)
      throws Exception {
    try (Printed printed = Printed.of(letter)) {
      checkWords(printed, profile, address);
      checkInk(printed, profile);
    }
  }

  private static void checkWords(Printed printed, EnvelopeProfile profile, List<String> address)
      throws Exception {
    Area sure = profile.address();
    Area clear = profile.clear();
    StringBuilder shown = new StringBuilder();
    for (TextPosition letter : printed.letters(1)) {
      double left = letter.getXDirAdj() * 25.4 / 72;
      double baseline = letter.getYDirAdj() * 25.4 / 72;
      double size = letter.getFontSizeInPt() * 25.4 / 72;
      double right = left + letter.getWidthDirAdj() * 25.4 / 72;
      if (!letter.getUnicode().isBlank()
          && right > clear.left()
          && left < clear.right() - 0.01
          && baseline + 0.25 * size > clear.top()
          && baseline - 0.95 * size < clear.bottom()) {
        shown.append(letter.getUnicode());
        assertThat(left).isGreaterThanOrEqualTo(sure.left() - 0.01);
        assertThat(right).isLessThanOrEqualTo(sure.right() + 0.01);
        assertThat(baseline - 0.95 * size).isGreaterThanOrEqualTo(sure.top() - 0.01);
        assertThat(baseline + 0.25 * size).isLessThanOrEqualTo(sure.bottom() + 0.01);
      }
    }
    assertThat(shown.toString().replace(" ", ""))
        .isEqualTo(String.join("", address).replace(" ", ""));
  }

  /** Lines, pictures and every part of a letter, as they come out of a printer. */
  private static void checkInk(Printed printed, EnvelopeProfile profile) throws Exception {
    Inked inked = Inked.of(printed, 1);
    assertThat(inked.in(profile.address())).isGreaterThan(100);
    assertThat(inked.inButNot(profile.clear(), profile.address())).isZero();
  }

  @Test
  void aLetterByPupilPostCanHaveAnEmptyWindow() throws Exception {
    assertThat(set(EnvelopeProfile.DL, List.of()).pages()).isEqualTo(2);
    assertThat(set(EnvelopeProfile.NONE, List.of()).pages()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void anAddressThatCannotFitIsRefused(EnvelopeProfile profile) {
    assertThatThrownBy(() -> set(profile, Collections.nCopies(8, "A line of the address")))
        .isInstanceOf(CannotSet.class)
        .hasMessageContaining("address");
    assertThatThrownBy(
            () -> set(profile, Collections.nCopies(5, "A very long line of an address ".repeat(3))))
        .isInstanceOf(CannotSet.class)
        .hasMessageContaining("does not fit into");
  }

  @Test
  void withoutAWindowThereIsMoreRoomOnPageOne() throws Exception {
    try (Printed window = Printed.of(set(EnvelopeProfile.DL, ADDRESSES.get(0)));
        Printed none = Printed.of(set(EnvelopeProfile.NONE, ADDRESSES.get(0)))) {
      assertThat(height(none, "Dear")).isLessThan(height(window, "Dear") - 10);
    }
  }

  private static double height(Printed printed, String word) throws Exception {
    return printed.letters(1).stream()
        .filter(letter -> letter.getUnicode().equals(word.substring(0, 1)))
        .filter(letter -> letter.getYDirAdj() > Paper.mm(85))
        .mapToDouble(letter -> letter.getYDirAdj() * 25.4 / 72)
        .findFirst()
        .orElseThrow();
  }
}
