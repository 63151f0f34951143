package org.parentsmatter.letters.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.listener.ChunkListener;
import jakarta.batch.api.listener.StepListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parentsmatter.letters.LetterRunStatus;
import org.parentsmatter.letters.LetterRuns;

/**
 * Says when rendering begins and ends, and turns what nobody foresaw into a failed run with a
 * message.
 */
@Named
@Dependent
public class RenderingListener implements StepListener, ChunkListener {
  private static final Logger LOG = Logger.getLogger(RenderingListener.class.getName());

  @Inject @BatchProperty private long run;
  @Inject @BatchProperty private int attempt;
  @Inject private LetterRuns runs;

  @Override
  public void beforeStep() {
    LOG.log(Level.INFO, "Letter run {0}: step render-letters begins", Long.toString(run));
  }

  @Override
  public void afterStep() {
    LOG.log(Level.INFO, "Letter run {0}: step render-letters ends", Long.toString(run));
  }

  @Override
  public void beforeChunk() {
    // Nothing to do: the reader asks whether to go on.
  }

  @Override
  public void afterChunk() {
    // Nothing to do: the writer has stored the letters and the heartbeat.
  }

  @Override
  public void onError(Exception failure) {
    LOG.log(Level.SEVERE, "Letter run " + run + ": rendering failed", failure);
    runs.rest(run, attempt, LetterRunStatus.FAILED, FailureInWords.of(failure));
  }
}
