package org.parentsmatter.templates;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.parentsmatter.vision.FootMessage;
import org.parentsmatter.vision.MessagesForLetters;

/**
 * What stands at the foot of letters that are ordered now. A letter run keeps it, whatever is
 * chosen or worded later.
 */
@Stateless
public class LetterFeet {
  @Inject private TemplateFeet feet;
  @Inject private MessagesForLetters messages;

  /**
   * The words at the foot of a template's letters. The first core message stands in for one that
   * was chosen and is out of use.
   *
   * @return empty for none
   */
  public String of(String template) {
    return words(feet.of(template).map(TemplateFoot::choice).orElse(FootChoice.FIRST));
  }

  /**
   * The words of a choice.
   *
   * @return empty for none
   */
  public String words(FootChoice choice) {
    return switch (choice.kind()) {
      case NONE -> "";
      case FIRST -> first();
      case MESSAGE ->
          messages.all().stream()
              .filter(message -> message.id() == choice.messageId())
              .findFirst()
              .map(FootMessage::words)
              .orElseGet(this::first);
    };
  }

  private String first() {
    return messages.first().map(FootMessage::words).orElse("");
  }
}
