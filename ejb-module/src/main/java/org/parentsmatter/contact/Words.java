package org.parentsmatter.contact;

/** Words that somebody typed. */
final class Words {
  private Words() {}

  /**
   * Without blanks around them; null where there are none.
   *
   * @param what how a message calls the field
   * @throws ContactRefused when they are too long
   */
  static String limited(String text, int length, String what) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.length() > length) {
      throw new ContactRefused(
          what + " may have at most " + length + " characters. Please shorten it.");
    }
    return stripped.isEmpty() ? null : stripped;
  }

  /** The same, where something has to be there. */
  static String needed(String text, int length, String what) {
    String words = limited(text, length, what);
    if (words == null) {
      throw new ContactRefused(what + " is missing. Nothing was saved.");
    }
    return words;
  }
}
