package org.parentsmatter.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelephoneNumberTest {
  private static final List<String> BETWEEN = List.of("", " ", "-", ".", "  ", " - ");

  @ParameterizedTest
  @CsvSource({
    "07700900201,+447700900201,07700 900201",
    "07700 900 201,+447700900201,07700 900201",
    "+44 7700 900201,+447700900201,07700 900201",
    "+44 (0)7700 900201,+447700900201,07700 900201",
    "0044 7700 900201,+447700900201,07700 900201",
    "447700900201,+447700900201,07700 900201",
    "7911123456,+447911123456,07911 123456",
    "(01632) 960123,+441632960123,01632 960123",
    "020 7946 0123,+442079460123,020 7946 0123",
    "016977 2345,+44169772345,016977 2345",
    "01534 960123,+441534960123,01534 960123",
    "01632 960123 ext 12,+441632960123,01632 960123 x12",
    "01632 960123 x12,+441632960123,01632 960123 x12",
    "+48 601 234 567,+48601234567,+48 601 234 567",
    "0048601234567,+48601234567,+48 601 234 567",
    "+92 300 1234567,+923001234567,+92 300 1234567",
    "+353 1 234 5678,+35312345678,+353 1 234 5678",
    "+39 06 1234 5678,+390612345678,+39 06 1234 5678",
    "٠٧٧٠٠٩٠٠٢٠١,+447700900201,07700 900201"
  })
  void however_it_is_written_it_is_one_number(String given, String normal, String shown) {
    TelephoneNumber number = TelephoneNumber.of(given);
    assertThat(number.normal()).contains(normal);
    assertThat(number.shown()).isEqualTo(shown);
    assertThat(number.fault()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "224466,it has no area code",
    "07700 90020,it is too short",
    "07700 900201 07700 900202,it is too long",
    "07700 900201 / 07700 900202,it is too long",
    "07700 900201 (mum’s work),it has words in it",
    "ex-directory,it has words in it",
    "-,it is no number",
    "+999 123456789,no country has the code it begins with",
    "(950) 599 9642,it is no number of this country and begins with no other country’s code",
    "7700900201,it is no number of this country and begins with no other country’s code",
    "0950 599 9642,it is no number of this country and begins with no other country’s code",
    "12,it is too short"
  })
  void what_cannot_be_called_stays_as_it_came(String given, String fault) {
    TelephoneNumber number = TelephoneNumber.of(given);
    assertThat(number.normal()).isEmpty();
    assertThat(number.shown()).isEqualTo(given);
    assertThat(number.fault()).contains(fault);
  }

  @Test
  void where_there_is_none_none_is_shown() {
    assertThat(TelephoneNumber.shown(null)).isNull();
  }

  /** Blanks, hyphens and the country's code change nothing; neither does doing it twice. */
  @Test
  void the_same_number_written_otherwise_is_the_same() {
    Random random = new Random(20261126);
    for (int i = 0; i < 500; i++) {
      String digits = "7" + (100_000_000 + random.nextInt(900_000_000));
      String begin = List.of("0", "+44 ", "0044", "+44(0)", "44 ").get(random.nextInt(5));
      StringBuilder written = new StringBuilder(begin);
      for (char digit : digits.toCharArray()) {
        written.append(BETWEEN.get(random.nextInt(12) % BETWEEN.size())).append(digit);
      }
      TelephoneNumber number = TelephoneNumber.of(written.toString().strip());
      assertThat(number.normal()).as(written.toString()).contains("+44" + digits);
      twiceIsOnce(number);
    }
  }

  /** The short way for plain numbers says what the long way says. */
  @Test
  void plain_numbers_are_read_as_the_library_reads_them() throws NumberParseException {
    PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String digits = "0" + (1_000_000_000L + (long) (random.nextDouble() * 9_000_000_000L));
      if ("469".indexOf(digits.charAt(1)) >= 0) {
        continue;
      }
      PhoneNumber read = library.parse(digits, "GB");
      assertThat(library.isPossibleNumber(read)).as(digits).isTrue();
      assertThat(TelephoneNumber.of(digits).normal())
          .contains(library.format(read, PhoneNumberFormat.E164));
    }
  }

  /** Of anything at all: the answer's answer is the answer, and nothing is lost. */
  @Test
  void any_text_has_an_answer_that_stays() {
    Random random = new Random(42);
    String signs = "0123456789012345678901234567890+-() ./x#,;extаلé\u0661\t";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(22); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      TelephoneNumber number = TelephoneNumber.of(text.toString());
      assertThat(number.normal().isPresent()).isNotEqualTo(number.fault().isPresent());
      twiceIsOnce(number);
      if (number.fault().isPresent()) {
        assertThat(number.shown()).isEqualTo(text.toString());
      }
    }
  }

  private static void twiceIsOnce(TelephoneNumber number) {
    TelephoneNumber again = TelephoneNumber.of(number.shown());
    assertThat(again.shown()).isEqualTo(number.shown());
    assertThat(again.normal()).as(number.shown()).isEqualTo(number.normal());
    number
        .normal()
        .ifPresent(normal -> assertThat(TelephoneNumber.of(normal).normal()).contains(normal));
  }
}
