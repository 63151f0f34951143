package org.parentsmatter.letters.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.letters.FinishedLetter;
import org.parentsmatter.letters.Letters;

/** Stores a chunk of finished letters. */
@Named
@Dependent
public class LetterWriter extends AbstractItemWriter {
  @Inject @BatchProperty private long run;
  @Inject @BatchProperty private int attempt;
  @Inject private Letters letters;

  @Override
  public void writeItems(List<Object> finished) {
    letters.store(run, attempt, finished.stream().map(FinishedLetter.class::cast).toList());
  }
}
