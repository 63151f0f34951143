package org.parentsmatter.catalogue;

import java.util.List;
import java.util.Locale;

/** Words that staff use among themselves and that a parent need not know. */
public final class SchoolJargon {
  private static final List<String> BEGINNINGS =
      List.of(
          "assessment",
          "attainment",
          "curricul",
          "differentiat",
          "engagement",
          "facilitat",
          "hard to reach",
          "holistic",
          "implement",
          "intervention",
          "key stage",
          "ks1",
          "ks2",
          "ks3",
          "ks4",
          "literacy",
          "metacognit",
          "non-compliance",
          "numeracy",
          "outcome",
          "parental",
          "pastoral",
          "pedagog",
          "phonics",
          "proactive",
          "provision",
          "pupil premium",
          "safeguarding",
          "scaffold",
          "senco",
          "stakeholder",
          "strateg");

  private SchoolJargon() {}

  /** The words of this kind in a text, as the list has them. */
  public static List<String> in(String text) {
    String padded = " " + text.toLowerCase(Locale.UK).replaceAll("[^a-z0-9-]+", " ");
    return BEGINNINGS.stream().filter(word -> padded.contains(" " + word)).toList();
  }
}
