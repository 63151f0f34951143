package org.parentsmatter.approach;

import java.io.Serializable;
import java.util.Locale;

/**
 * What one measure came to.
 *
 * @param value the measure's own unit: hours, a count, a ratio, a share from 0 to 1 or years; null
 *     where there was nothing to measure, or too little to show
 * @param families how many families it rests on; 0 where it does not rest on families
 * @param tooFew whether it is kept back because it rests on fewer than {@value #FEWEST} families
 */
public record Finding(Measure measure, Double value, long families, boolean tooFew)
    implements Serializable {
  /** Small numbers tell about single families, so they are not shown. */
  public static final int FEWEST = 10;

  private static final int HOURS_OF_A_DAY = 24;
  private static final int HOURS_IN_HOURS = 48;

  /** A finding that rests on families; kept back when it rests on too few. */
  static Finding of(Measure measure, Double value, long families) {
    boolean tooFew = families > 0 && families < FEWEST;
    return new Finding(measure, tooFew ? null : value, families, tooFew);
  }

  /** A finding that tells about the school alone. */
  static Finding ofSchool(Measure measure, Double value) {
    return new Finding(measure, value, 0, false);
  }

  /** The value where there is little room; what has none is said below the table. */
  public String inShort() {
    if (value == null) {
      return tooFew ? "few" : "–";
    }
    return inWords();
  }

  /** The value as people say it. */
  public String inWords() {
    if (tooFew) {
      return "too few to show";
    }
    if (value == null) {
      return "nothing to measure";
    }
    return switch (measure) {
      case TIME_TO_REPLY -> time(value);
      case STILL_WAITING, NO_CONTACT -> String.valueOf(Math.round(value));
      case POSITIVE_TO_CONCERN, READING_AGE -> oneDecimal(value);
      case ONLY_BAD_NEWS, HOME_LANGUAGE, SECOND_PARENT, OUT_OF_HOURS ->
          Math.round(value * 100) + "%";
    };
  }

  private static String time(double hours) {
    if (hours < 1) {
      return "less than an hour";
    }
    if (hours < HOURS_IN_HOURS) {
      long whole = Math.round(hours);
      return whole == 1 ? "1 hour" : whole + " hours";
    }
    return oneDecimal(hours / HOURS_OF_A_DAY) + " days";
  }

  private static String oneDecimal(double number) {
    String text = String.format(Locale.UK, "%.1f", number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
