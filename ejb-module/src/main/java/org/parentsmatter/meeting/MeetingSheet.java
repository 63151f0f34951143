package org.parentsmatter.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What lies on the table when a parent comes, in the order in which it is talked about: the parent
 * speaks first, then comes what is good, then what was agreed, and only then what the school would
 * like to talk about. It says nothing that whoever sits there may not read.
 *
 * @param guests who comes, by name
 * @param children by the names they go by, the eldest first
 * @param agreedOn null while nothing is agreed
 */
public record MeetingSheet(
    List<String> guests,
    List<String> children,
    List<String> questions,
    List<About> strengths,
    LocalDate agreedOn,
    List<Promised> promised,
    List<Asked> asked,
    List<Learning> learning,
    List<About> toTalkAbout)
    implements Serializable {

  /** "Zoë", "Zoë and Tom", "Zoë, Tom and Amelia". */
  public String names() {
    return inWords(children);
  }

  /** Names as a sentence has them. */
  public static String inWords(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Whether each line has to say which child it is about. */
  public boolean severalChildren() {
    return children.size() > 1;
  }

  /** Something about one child. */
  public record About(String child, String words) implements Serializable {}

  /**
   * A commitment and what became of it.
   *
   * @param who "We" or "You"
   * @param outcome in words; null when it has not been looked at yet
   */
  public record Promised(String who, String child, String words, String outcome)
      implements Serializable {}

  /**
   * What this parent asked for.
   *
   * @param answer what came of it, in words
   */
  public record Asked(LocalDate on, String words, String answer) implements Serializable {}

  /** What a child is learning in one class, and what to ask at home. */
  public record Learning(String child, String subject, String words, String question)
      implements Serializable {}
}
