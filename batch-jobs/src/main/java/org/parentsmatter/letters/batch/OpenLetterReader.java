package org.parentsmatter.letters.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import org.parentsmatter.letters.LetterRuns;
import org.parentsmatter.letters.Letters;
import org.parentsmatter.letters.OpenLetter;

/**
 * Reads the letters of a partition that are still open, a chunk at a time, until somebody wants the
 * run to stop.
 */
@Named
@Dependent
public class OpenLetterReader extends AbstractItemReader {
  @Inject @BatchProperty private long run;
  @Inject @BatchProperty private int attempt;
  @Inject @BatchProperty private int partition;
  @Inject private LetterRuns runs;
  @Inject private Letters letters;

  private Iterator<OpenLetter> chunk = List.<OpenLetter>of().iterator();
  private int position;

  @Override
  public OpenLetter readItem() {
    if (!chunk.hasNext() && runs.shouldGoOn(run, attempt)) {
      chunk = letters.open(run, partition, position).iterator();
    }
    if (!chunk.hasNext()) {
      return null;
    }
    OpenLetter letter = chunk.next();
    position = letter.position();
    return letter;
  }
}
