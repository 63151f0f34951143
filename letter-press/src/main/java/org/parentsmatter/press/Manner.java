package org.parentsmatter.press;

/**
 * How a letter is to be set, beyond what it says.
 *
 * @param largePrint in type of at least 16 points, for readers who need it
 * @param offered the language in which one sentence says how to ask for the letter in it, or null
 * @param behind the letter once more in another language, printed behind it, or null
 */
public record Manner(boolean largePrint, Tongue offered, Edition behind) {

  /** The letter alone, in ordinary print. */
  public static final Manner PLAIN = new Manner(false, null, null);

  public Manner inLargePrint() {
    return new Manner(true, offered, behind);
  }

  public Manner offering(Tongue tongue) {
    return new Manner(largePrint, tongue, behind);
  }

  public Manner withBehind(LetterTemplate template, LetterData data) {
    return new Manner(largePrint, offered, new Edition(template, data));
  }

  /** A template and what fills it, in the language of both. */
  public record Edition(LetterTemplate template, LetterData data) {}
}
