package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * In which order the letters of a run are printed. It is fixed when the recipients are frozen; what
 * an order says nothing about stands as in {@link #TUTOR_GROUP}, so it is the same every time.
 */
public enum PrintOrder {
  /** Tutor group, then pupil. */
  TUTOR_GROUP("Tutor group"),
  /**
   * As the post sorts. What is not posted comes last, and what goes to a protected address does,
   * too: its neighbours would tell where that is.
   */
  POSTCODE("Postcode, for the post"),
  /** As somebody walks from room to room and hands letters out. */
  WALK("Walk through the building");

  private static final Comparator<FrozenRecipient> BY_POSTCODE =
      Comparator.comparing(FrozenRecipient::openPostcode, Comparator.nullsLast(new PostcodeOrder()))
          .thenComparing(PrintOrder::nameAtOnePostcode, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Comparator.naturalOrder());

  private final String label;

  PrintOrder(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }

  private static String nameAtOnePostcode(FrozenRecipient recipient) {
    return recipient.openPostcode() == null ? "" : recipient.parentName();
  }

  /** Brings recipients into this order. */
  void sort(List<FrozenRecipient> recipients, Connection connection) throws SQLException {
    switch (this) {
      case TUTOR_GROUP -> Collections.sort(recipients);
      case POSTCODE -> recipients.sort(BY_POSTCODE);
      case WALK -> {
        Walk walk = Walk.read(connection);
        Comparator<FrozenRecipient> byRoom =
            Comparator.comparingInt(recipient -> walk.place(recipient.tutorGroup()));
        recipients.sort(byRoom.thenComparing(Comparator.naturalOrder()));
      }
    }
  }

  /**
   * With whom a recipient's letter is handed over, for the sheet that separates it from others: the
   * tutor group, or the first half of the postcode.
   */
  String group(FrozenRecipient recipient) {
    if (this == POSTCODE) {
      String open = recipient.openPostcode();
      return open == null ? "Others, by tutor group" : open.strip().split(" ")[0];
    }
    return recipient.tutorGroup() == null ? "No tutor group" : recipient.tutorGroup();
  }
}
