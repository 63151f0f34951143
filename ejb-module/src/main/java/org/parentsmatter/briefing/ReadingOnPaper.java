package org.parentsmatter.briefing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What a briefing says, for a paper. */
@Dependent
public class ReadingOnPaper {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** The words of its text in reading order. */
  public List<BriefingText.Piece> of(InForce briefing) {
    return BriefingText.pieces(entities.find(Edition.class, briefing.editionId()).body());
  }
}
