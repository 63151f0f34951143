package org.parentsmatter.press;

/**
 * One letter that the press refuses to set, because what would come out is wrong: a name the font
 * cannot print, an address that does not fit the envelope window. The message is written for the
 * school office. The run goes on without this letter.
 */
public final class CannotSet extends Exception {

  public CannotSet(String reason) {
    super(reason);
  }
}
