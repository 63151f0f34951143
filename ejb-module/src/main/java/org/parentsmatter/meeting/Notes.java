package org.parentsmatter.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.parentsmatter.contact.Channel;
import org.parentsmatter.contact.Direction;
import org.parentsmatter.contact.Outcome;
import org.parentsmatter.contact.Purpose;
import org.parentsmatter.contact.Tone;

/**
 * What somebody has typed and chosen during a conversation; anything may be missing.
 *
 * @param begunAt in UTC
 * @param words as the parent may read them
 * @param askedFor what the parent asked for
 */
public record Notes(
    LocalDateTime begunAt,
    String words,
    String askedFor,
    Direction direction,
    Channel channel,
    Purpose purpose,
    Tone tone,
    Outcome outcome,
    String followUp,
    LocalDate followUpOn)
    implements Serializable {
  /** The longest of each, in characters. */
  public static final int LONGEST_WORDS = 2000;

  public static final int LONGEST_ASKED_FOR = 1000;
  public static final int LONGEST_FOLLOW_UP = 300;

  public Notes {
    words = cut(words, LONGEST_WORDS);
    askedFor = cut(askedFor, LONGEST_ASKED_FOR);
    followUp = cut(followUp, LONGEST_FOLLOW_UP);
  }

  /** Whether nobody has typed anything. */
  public boolean isEmpty() {
    return words == null && askedFor == null && followUp == null;
  }

  private static String cut(String text, int longest) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
