package org.parentsmatter.letters;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.testing.SchoolBeans;

/** What the container does: each call is a transaction of its own. */
final class EachInATransaction extends LetterRuns {
  private final SchoolBeans beans;
  private final LetterRuns runs;

  EachInATransaction(SchoolBeans beans) {
    this.beans = beans;
    runs = beans.bean(LetterRuns.class);
  }

  @Override
  public long order(LetterOrder order, String version, LocalDate date, String by) {
    return beans.inTransaction(() -> runs.order(order, version, date, by));
  }

  @Override
  public Optional<Long> ordered(String requestToken) {
    return beans.inTransaction(() -> runs.ordered(requestToken));
  }

  @Override
  public Optional<Long> underWay(LetterOrder order) {
    return beans.inTransaction(() -> runs.underWay(order));
  }

  @Override
  public Optional<Long> orderedSince(LetterOrder order, LocalDateTime since) {
    return beans.inTransaction(() -> runs.orderedSince(order, since));
  }

  @Override
  public LetterRun get(long id) {
    return beans.inTransaction(() -> runs.get(id));
  }

  @Override
  public List<Long> due(LocalDateTime now) {
    return beans.inTransaction(() -> runs.due(now));
  }

  @Override
  public void change(long id, AuditAction action, Consumer<LetterRun> change) {
    beans.inTransaction(() -> runs.change(id, action, change));
  }

  @Override
  public void startedAs(long id, int attempt, long executionId) {
    beans.inTransaction(() -> runs.startedAs(id, attempt, executionId));
  }

  @Override
  public void rest(long id, int attempt, LetterRunStatus resting, String why) {
    beans.inTransaction(() -> runs.rest(id, attempt, resting, why));
  }
}
