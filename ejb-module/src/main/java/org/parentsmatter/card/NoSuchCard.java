package org.parentsmatter.card;

import jakarta.ejb.ApplicationException;

/** Somebody asked for a card that there is not. */
@ApplicationException
public class NoSuchCard extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchCard() {
    super("There is no card of this name. Choose one from the list.");
  }
}
