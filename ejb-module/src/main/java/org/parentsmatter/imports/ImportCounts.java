package org.parentsmatter.imports;

/** What an import changed, in numbers of people and relationships. */
public record ImportCounts(
    int pupilsAdded,
    int pupilsChanged,
    int pupilsLeft,
    int parentsAdded,
    int parentsChanged,
    int parentsLeft,
    int relationshipsAdded,
    int relationshipsChanged,
    int relationshipsEnded,
    int staffAdded,
    int staffChanged,
    int staffLeft) {
  static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Whether anything at all changed. */
  public boolean any() {
    return !equals(NONE);
  }
}
