package org.parentsmatter.spelling;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number of whoever wrote it down, read as one of the United Kingdom unless it begins
 * with the code of another country. What cannot be called stays as it came.
 */
public final class TelephoneNumber {
  private static final String REGION = "GB";
  private static final int COUNTRY = 44;
  private static final int SHORT_NUMBER = 9;

  /** A 0 and ten digits, the first of which is no 0. */
  private static final int PLAIN = 11;

  private static final long LEAST = 1_000_000_000L;
  private static final long MOST = 10_000_000_000L;

  /** Only these begin numbers that may have nine digits after the 0. */
  private static final String SHORT_BEGIN = "158";

  private static final String RARE_BEGIN = "469";

  private static final Pattern EXTENSION =
      Pattern.compile("(?i)[ ,;]*(x|ext(n|ension)?|#)[.:=]? *\\d{1,7}$");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private final String given;
  private final PhoneNumber number;
  private final String fault;

  private TelephoneNumber(String given, PhoneNumber number, String fault) {
    this.given = given;
    this.number = number;
    this.fault = fault;
  }

  /** Reads a number as it was written. */
  public static TelephoneNumber of(String given) {
    PhoneNumber plain = plain(given);
    if (plain != null) {
      return new TelephoneNumber(given, plain, null);
    }
    if (LETTER.matcher(EXTENSION.matcher(given).replaceFirst("")).find()) {
      return new TelephoneNumber(given, null, "it has words in it");
    }
    try {
      PhoneNumber number = NUMBERS.parse(given, REGION);
      String fault = fault(number);
      if (fault == null && mustBeValid(given, number) && !NUMBERS.isValidNumber(number)) {
        fault = "it is no number of this country and begins with no other country’s code";
      }
      return new TelephoneNumber(given, fault == null ? number : null, fault);
    } catch (NumberParseException e) {
      return new TelephoneNumber(
          given,
          null,
          switch (e.getErrorType()) {
            case INVALID_COUNTRY_CODE -> "no country has the code it begins with";
            case TOO_SHORT_NSN, TOO_SHORT_AFTER_IDD -> "it is too short";
            case TOO_LONG -> "it is too long";
            default -> "it is no number";
          });
    }
  }

  /** Most numbers are a 0 and ten digits, which needs no looking up; null for others. */
  private static PhoneNumber plain(String given) {
    long digits = 0;
    int count = 0;
    for (int i = 0; i < given.length(); i++) {
      char sign = given.charAt(i);
      if (sign >= '0' && sign <= '9') {
        digits = digits * 10 + sign - '0';
        count++;
      }
      if (sign != ' ' && (sign < '0' || sign > '9') || count > PLAIN) {
        return null;
      }
    }
    boolean plain = count == PLAIN && digits >= LEAST && digits < MOST;
    plain = plain && RARE_BEGIN.indexOf('0' + (int) (digits / LEAST)) < 0;
    return plain ? new PhoneNumber().setCountryCode(COUNTRY).setNationalNumber(digits) : null;
  }

  private static String fault(PhoneNumber number) {
    return switch (NUMBERS.isPossibleNumberWithReason(number)) {
      case IS_POSSIBLE -> lacksDigit(number) ? "it is too short" : null;
      case IS_POSSIBLE_LOCAL_ONLY -> "it has no area code";
      case TOO_LONG -> "it is too long";
      default -> "it is too short";
    };
  }

  /**
   * Without the 0 a number may be one of another country, where ten digits are possible as well;
   * and hardly any begin with these.
   */
  private static boolean mustBeValid(String given, PhoneNumber number) {
    if (number.getCountryCode() != COUNTRY) {
      return false;
    }
    String digits = PhoneNumberUtil.normalizeDigitsOnly(given);
    String national = NUMBERS.getNationalSignificantNumber(number);
    return !(digits.startsWith("0") || digits.startsWith("44"))
        || RARE_BEGIN.indexOf(national.charAt(0)) >= 0;
  }

  /** Nine digits where a number of this kind has ten: the commonest slip with mobiles. */
  private static boolean lacksDigit(PhoneNumber number) {
    String digits = NUMBERS.getNationalSignificantNumber(number);
    return number.getCountryCode() == COUNTRY
        && digits.length() <= SHORT_NUMBER
        && SHORT_BEGIN.indexOf(digits.charAt(0)) < 0;
  }

  /** As machines write it, such as +447700900201, without an extension; nothing if it is none. */
  public Optional<String> normal() {
    return Optional.ofNullable(number).map(n -> NUMBERS.format(n, PhoneNumberFormat.E164));
  }

  /** Why it cannot be called, as the end of a sentence; nothing if it can. */
  public Optional<String> fault() {
    return Optional.ofNullable(fault);
  }

  /** As people here write it: 07700 900201, or with the country's code if it is another country. */
  public String shown() {
    if (number == null) {
      return given;
    }
    if (number.getCountryCode() != COUNTRY) {
      return NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
    }
    // Of ranges that are not in use the library knows neither blanks nor the 0.
    String national = NUMBERS.format(number, PhoneNumberFormat.NATIONAL);
    return national.startsWith("0") ? national : "0" + national;
  }

  /** The same for a number that may be missing; null then. */
  public static String shown(String given) {
    return given == null ? null : of(given).shown();
  }
}
