package org.parentsmatter.vision;

import java.io.Serializable;
import org.parentsmatter.press.LetterData;

/**
 * A core message that can stand at the foot of letters.
 *
 * @param oneLine by which to choose it
 * @param words as they stand there: its text, or where that is too long its form in one line
 */
public record FootMessage(long id, String oneLine, String words) implements Serializable {
  /** In characters, of what the foot of a letter holds. */
  public static final int LONGEST = LetterData.LONGEST_CORE_MESSAGE;
}
