package org.parentsmatter.templates;

import java.io.Serializable;

/**
 * What stands at the foot of letters.
 *
 * @param messageId the core message; null unless one is chosen
 */
public record FootChoice(Kind kind, Long messageId) implements Serializable {
  /** The school's first core message, whichever that is. */
  public static final FootChoice FIRST = new FootChoice(Kind.FIRST, null);

  /** Nothing. */
  public static final FootChoice NONE = new FootChoice(Kind.NONE, null);

  /** What kind of choice it is. */
  public enum Kind {
    FIRST,
    NONE,
    MESSAGE
  }

  public FootChoice {
    if (kind == Kind.MESSAGE ^ messageId != null) {
      throw new IllegalArgumentException("A message and only a message has an id");
    }
  }

  /** This core message. */
  public static FootChoice message(long id) {
    return new FootChoice(Kind.MESSAGE, id);
  }
}
