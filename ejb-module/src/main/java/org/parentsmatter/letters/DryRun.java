package org.parentsmatter.letters;

import java.util.List;

/**
 * What a run would do if it were started now. Nothing has been written.
 *
 * @param parents how many parents would be asked for
 * @param letters how many would get a letter
 * @param shared how many would be in the letter of the other parent of their mailing group
 * @param byPost how many of the letters would be posted
 * @param byPupil how many would go home with the pupil
 * @param pages how many pages the print run would have, estimated from {@code sampled} letters
 * @param keptApart how many go to protected addresses and are printed apart
 * @param sampled how many letters were really set for the estimate
 * @param languages how many letters are in which language, the most first
 * @param largePrint how many are in large print
 * @param specimens some of the parents who would get a letter, to look at theirs; none whose
 *     address is protected
 * @param exceptions the parents who would get none, in print order
 */
public record DryRun(
    int parents,
    int letters,
    int shared,
    int byPost,
    int byPupil,
    int pages,
    int keptApart,
    int sampled,
    List<InLanguage> languages,
    int largePrint,
    List<Specimen> specimens,
    List<Refusal> exceptions) {
  public DryRun {
    languages = List.copyOf(languages);
    specimens = List.copyOf(specimens);
    exceptions = List.copyOf(exceptions);
  }

  /** How many parents would get no letter. */
  public int refused() {
    return exceptions.size();
  }

  /**
   * Letters in one language.
   *
   * @param words such as "in Urdu with the English behind it"
   * @param why they are not in the parents' language; empty where they are
   */
  public record InLanguage(String words, String why, int letters) {}

  /** One parent whose letter can be looked at. */
  public record Specimen(long parentId, String parentName, String pupilNames) {}

  /** One parent who would get no letter, and why. */
  public record Refusal(long parentId, String parentName, String pupilNames, String reason) {}
}
