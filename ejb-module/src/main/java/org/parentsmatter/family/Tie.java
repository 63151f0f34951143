package org.parentsmatter.family;

import java.util.Locale;
import org.parentsmatter.entitlement.Decision;
import org.parentsmatter.entitlement.Known;

/**
 * One relationship as pages show it: who is what to whom, and whether letters go there.
 *
 * @param kind what the parent is, in the school's own word where there is one
 * @param parentLanguage in words, or null
 * @param letters whether this parent may have letters about this pupil, and why
 * @param inTouch whether the parent is one to be in touch with, in whatever matter
 */
public record Tie(
    long parentId,
    String parentName,
    boolean organisation,
    String parentLanguage,
    long pupilId,
    String pupilName,
    String tutorGroup,
    String kind,
    Known parentalResponsibility,
    Known livesWith,
    Known emergencyContact,
    Decision letters,
    boolean inTouch) {

  /** "Mother of Zoë Hughes". */
  public String inWords() {
    return kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1) + " of " + pupilName;
  }
}
