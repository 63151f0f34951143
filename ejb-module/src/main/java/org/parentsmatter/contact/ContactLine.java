package org.parentsmatter.contact;

import java.time.LocalDateTime;

/**
 * A contact as pages about a family show it. Of one that is kept close from the reader neither
 * purpose nor tone nor any words are here.
 *
 * @param parentName with title
 * @param about the names of the pupils
 * @param happenedAt in UTC
 * @param purpose null where it is kept from the reader
 * @param tone null where it is kept from the reader
 * @param language in words, or null
 * @param note null where there is none or it is kept from the reader
 * @param keptClose whether the note is for few
 * @param keptFromReader whether this reader sees only that there was a contact
 * @param corrected whether it was corrected at least once
 */
public record ContactLine(
    long id,
    long parentId,
    String parentName,
    String about,
    LocalDateTime happenedAt,
    Direction direction,
    Channel channel,
    Purpose purpose,
    Tone tone,
    Outcome outcome,
    String language,
    String note,
    boolean keptClose,
    boolean keptFromReader,
    boolean corrected,
    boolean takenBack,
    String recordedBy) {

  /** "Phone call to Mrs Ann Hughes", "E-mail from Mr Sam Hughes", "Home visit with …". */
  public String title() {
    boolean directed = channel.isWritten() || channel == Channel.PHONE;
    String between = !directed ? " with " : direction == Direction.IN ? " from " : " to ";
    return channel.label() + between + parentName;
  }

  /** Whether the reader may read the note, and has to ask for it, which is written down. */
  public boolean isToBeAskedFor(String reader) {
    return keptClose && !keptFromReader && !recordedBy.equals(reader);
  }

  ContactLine about(String names) {
    return new ContactLine(
        id,
        parentId,
        parentName,
        names,
        happenedAt,
        direction,
        channel,
        purpose,
        tone,
        outcome,
        language,
        note,
        keptClose,
        keptFromReader,
        corrected,
        takenBack,
        recordedBy);
  }
}
