package org.parentsmatter.family;

/**
 * The language a parent wants, where the school knows it from, and the print he or she needs.
 *
 * @param parentName the parent's
 * @param code ISO 639, or as the export gives it; null when it is not known
 * @param recordedBy who of the staff recorded it; null when it is the export's
 * @param largePrint whether staff recorded that the parent needs large print
 */
public record LanguageOfParent(
    String parentName, String code, String recordedBy, boolean largePrint) {

  /** In words, or null when it is not known. */
  public String inWords() {
    return LanguageName.of(code);
  }

  /** Whether somebody of the staff recorded it, so that no export changes it. */
  public boolean isRecorded() {
    return recordedBy != null;
  }
}
