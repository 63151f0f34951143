package org.parentsmatter.approach;

import java.util.Set;

/**
 * What counting asks about a family.
 *
 * @param groups the names of the groups it is counted in: the year groups of its pupils, or a band
 * @param parents the keys of the persons who are entitled to hear about its pupils
 */
record FamilyInView(long familyId, Set<String> groups, Set<Long> parents) {
  FamilyInView {
    groups = Set.copyOf(groups);
    parents = Set.copyOf(parents);
  }
}
