package org.parentsmatter.letters;

/** A part of a print run was wanted that it does not have. */
public class NoSuchPart extends LetterRefused {
  private static final long serialVersionUID = 1L;

  NoSuchPart(String message) {
    super(message);
  }
}
