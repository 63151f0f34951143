package org.parentsmatter.learning;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;

/**
 * A class that has learning lines: one of the export, or a tutor group.
 *
 * @param key "class:" and the export's id, or "tutor:" and the name of the tutor group
 * @param subject null for a tutor group
 * @param yearGroup null where pupils of several years are in it, or nobody knows
 */
public record ClassOfSchool(String key, String name, String subject, String yearGroup)
    implements Serializable {
  static final String TUTOR = "tutor:";
  static final String TAUGHT = "class:";

  /** The order in which people say them: 7K, 7L, 10K; of one name by subject. */
  public static final Comparator<ClassOfSchool> ORDER =
      Comparator.comparingInt((ClassOfSchool c) -> number(c.name))
          .thenComparing(ClassOfSchool::name)
          .thenComparing(c -> c.subject == null ? "" : c.subject)
          .thenComparing(ClassOfSchool::key);

  /** "8B", "8B/Ma1, Maths"; a name that says the subject already stays as it is. */
  public String label() {
    boolean said =
        subject == null || name.toLowerCase(Locale.UK).contains(subject.toLowerCase(Locale.UK));
    return said ? name : name + ", " + subject;
  }

  static ClassOfSchool tutorGroup(String name, String yearGroup) {
    return new ClassOfSchool(TUTOR + name, name, null, yearGroup);
  }

  static ClassOfSchool taught(String sourceId, String name, String subject, String yearGroup) {
    return new ClassOfSchool(TAUGHT + sourceId, name, subject, yearGroup);
  }

  private static int number(String name) {
    String digits = name.replaceFirst("^(\\d{0,4}).*$", "$1");
    return digits.isEmpty() ? -1 : Integer.parseInt(digits);
  }
}
