package org.parentsmatter.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A commitment as staff see it.
 *
 * @param strategy the title of the catalogue's entry, empty when somebody wrote it freely
 * @param evidence how strong the evidence is, in words; empty without a strategy
 * @param dueOn may be null
 * @param outcome what became of it; null before a review
 * @param note a word on that; may be null
 */
public record CommitmentView(
    long id,
    long pupilId,
    String pupilName,
    String strategy,
    String evidence,
    String owner,
    String text,
    String why,
    LocalDate dueOn,
    Outcome outcome,
    String note)
    implements Serializable {}
