package org.parentsmatter.vision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The core messages as letters carry them at their foot. */
@Stateless
public class MessagesForLetters {
  @Inject private VisionLines lines;

  /** Those in use, in the school's order. */
  public List<FootMessage> all() {
    return lines.messages().stream()
        .filter(CoreMessage::isInUse)
        .map(CoreMessage::forFoot)
        .toList();
  }

  /**
   * The one that stands there where nobody chose another: the first whose text fits whole, so that
   * no letter says only the first words of a message unless somebody wanted it.
   */
  public Optional<FootMessage> first() {
    return lines.messages().stream()
        .filter(message -> message.isInUse() && message.fitsFoot())
        .map(CoreMessage::forFoot)
        .findFirst();
  }
}
