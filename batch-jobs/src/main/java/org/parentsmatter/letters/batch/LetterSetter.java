package org.parentsmatter.letters.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.letters.FinishedLetter;
import org.parentsmatter.letters.LetterRuns;
import org.parentsmatter.letters.OpenLetter;
import org.parentsmatter.letters.SettingLetters;
import org.parentsmatter.letters.Stationeries;
import org.parentsmatter.letters.Stationery;

/** Asks whether the parent may still have the letter, and sets it. */
@Named
@Dependent
public class LetterSetter implements ItemProcessor {
  @Inject @BatchProperty private long run;
  @Inject private LetterRuns runs;
  @Inject private Stationeries stationeries;

  private Stationery stationery;

  @Override
  public FinishedLetter processItem(Object letter) {
    if (stationery == null) {
      stationery = stationeries.of(runs.get(run));
    }
    return SettingLetters.set((OpenLetter) letter, stationery);
  }
}
