package org.parentsmatter.press;

/**
 * How a letter is to be set, beyond what it says.
 *
 * @param largePrint in type of at least 16 points, for readers who need it
 * @param offered the language in which one sentence says how to ask for the letter in it, or null
 * @param behind the letter once more in another language, printed behind it, or null
 * @param envelope how it goes out; the same for all letters of a run
 */
public record Manner(boolean largePrint, Tongue offered, Edition behind, EnvelopeProfile envelope) {

  /** The letter alone, in ordinary print, for a DL window envelope. */
  public static final Manner PLAIN = new Manner(false, null, null, EnvelopeProfile.DL);

  public Manner inLargePrint() {
    return new Manner(true, offered, behind, envelope);
  }

  public Manner offering(Tongue tongue) {
    return new Manner(largePrint, tongue, behind, envelope);
  }

  public Manner withBehind(LetterTemplate template, LetterData data) {
    return new Manner(largePrint, offered, new Edition(template, data), envelope);
  }

  /** The letter as this envelope needs it. */
  public Manner goingBy(EnvelopeProfile profile) {
    return new Manner(largePrint, offered, behind, profile);
  }

  /** The front letter without the one behind it, or the one behind without the front. */
  Manner alone() {
    return new Manner(largePrint, null, null, envelope);
  }

  /** A template and what fills it, in the language of both. */
  public record Edition(LetterTemplate template, LetterData data) {}
}
