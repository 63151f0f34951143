package org.parentsmatter.benchmarks.job;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.letters.FinishedLetter;
import org.parentsmatter.letters.LetterRun;
import org.parentsmatter.letters.Stationery;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.SchoolArtwork;

/**
 * What the letter job hands to the press for a whole school, without what it does with it
 * afterwards.
 */
public record JobWords(LetterTemplate template, SchoolArtwork artwork, List<LetterData> letters) {

  /** Makes a school with so many parents, has the job find the words, and removes the school. */
  public static JobWords of(int count, byte[] logo) throws IOException, SQLException {
    try (InventedSchool school = InventedSchool.of(count, logo)) {
      LetterJob job = new LetterJob(school.beans());
      job.freeze();
      Stationery stationery = job.stationery();
      List<LetterData> letters = new ArrayList<>(count);
      for (int partition = 0; partition < LetterRun.PARTITIONS; partition++) {
        for (FinishedLetter letter : job.all(partition)) {
          letters.add(letter.words());
        }
      }
      return new JobWords(stationery.template(), stationery.artwork(), List.copyOf(letters));
    }
  }
}
