package org.parentsmatter.family;

import java.util.List;

/**
 * Everything about one pupil.
 *
 * @param family where he or she belongs, or null for a pupil who has left
 * @param parents every relationship, those that have ended too
 */
public record PupilView(PupilSummary pupil, FamilyLink family, List<Tie> parents) {}
