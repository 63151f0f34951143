package org.parentsmatter.templates;

import java.io.Serializable;
import java.util.List;
import org.parentsmatter.vision.FootMessage;

/**
 * What stands at the foot of a template's letters, and what could.
 *
 * @param version as it was read; null while nobody has chosen
 * @param words what letters that are ordered now carry there; empty for nothing
 * @param first what they carry where the first core message is chosen; empty without one
 * @param messages all in use, in the school's order
 */
public record FootView(
    Long version, FootChoice choice, String words, String first, List<FootMessage> messages)
    implements Serializable {
  public FootView {
    messages = List.copyOf(messages);
  }

  /** Whether a message was chosen that is out of use. */
  public boolean isOutOfUse() {
    return choice.kind() == FootChoice.Kind.MESSAGE
        && messages.stream().noneMatch(message -> message.id() == choice.messageId());
  }
}
