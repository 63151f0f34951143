package org.parentsmatter.pack;

import java.io.Serializable;
import org.parentsmatter.family.PersonName;

/**
 * A pupil to be chosen.
 *
 * @param given as the school's data has it
 * @param preferred as the pupil is called; may be null
 * @param tutorGroup may be null
 * @param yearGroup may be null
 */
public record PupilChoice(
    long id, String given, String preferred, String family, String tutorGroup, String yearGroup)
    implements Serializable {

  /** "Zoë Hughes". */
  public String name() {
    return PersonName.ofPupil(given, preferred, family).display();
  }

  /** "Zoë Hughes, 11E". */
  public String label() {
    return tutorGroup == null ? name() : name() + ", " + tutorGroup;
  }
}
