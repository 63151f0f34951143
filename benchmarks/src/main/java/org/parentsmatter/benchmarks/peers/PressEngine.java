package org.parentsmatter.benchmarks.peers;

import java.util.List;
import org.parentsmatter.press.CannotSet;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.LetterPress;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.SchoolArtwork;

/** The letter press, with what the letter job hands to it. */
final class PressEngine implements Engine {
  private final LetterPress press = new LetterPress();
  private final LetterTemplate template;
  private final SchoolArtwork artwork;
  private final List<LetterData> letters;

  PressEngine(LetterTemplate template, SchoolArtwork artwork, List<LetterData> letters) {
    this.template = template;
    this.artwork = artwork;
    this.letters = letters;
  }

  @Override
  public String name() {
    return "press";
  }

  @Override
  public byte[] set(Job job) throws CannotSet {
    return press.set(template, letters.get(job.place()), artwork).pdf();
  }
}
