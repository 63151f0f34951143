package org.parentsmatter.imports.web;

import java.util.List;
import org.parentsmatter.imports.ImportCounts;
import org.parentsmatter.imports.ImportMoves;
import org.parentsmatter.imports.ImportSummary;
import org.parentsmatter.imports.PreviewList;

/** The table of what an import changes, or would change. */
final class ChangeRows {
  private ChangeRows() {}

  static List<ChangeRow> of(ImportSummary summary) {
    ImportCounts c = summary.counts();
    ImportMoves moves = summary.moves();
    return List.of(
        new ChangeRow(
            "Pupils",
            c.pupilsAdded(),
            PreviewList.PUPILS_NEW.word(),
            c.pupilsChanged(),
            PreviewList.PUPILS_CHANGED.word(),
            moves.pupils(),
            PreviewList.PUPILS_MOVED.word(),
            c.pupilsLeft(),
            PreviewList.PUPILS_LEFT.word()),
        new ChangeRow(
            "Parents",
            c.parentsAdded(),
            PreviewList.PARENTS_NEW.word(),
            c.parentsChanged(),
            PreviewList.PARENTS_CHANGED.word(),
            moves.parents(),
            PreviewList.PARENTS_MOVED.word(),
            c.parentsLeft(),
            PreviewList.PARENTS_LEFT.word()),
        new ChangeRow(
            "Who belongs to whom",
            c.relationshipsAdded(),
            PreviewList.TIES_NEW.word(),
            c.relationshipsChanged(),
            PreviewList.TIES_CHANGED.word(),
            0,
            null,
            c.relationshipsEnded(),
            PreviewList.TIES_ENDED.word()),
        new ChangeRow(
            "Staff",
            c.staffAdded(),
            PreviewList.STAFF_NEW.word(),
            c.staffChanged(),
            PreviewList.STAFF_CHANGED.word(),
            0,
            null,
            c.staffLeft(),
            PreviewList.STAFF_LEFT.word()));
  }
}
