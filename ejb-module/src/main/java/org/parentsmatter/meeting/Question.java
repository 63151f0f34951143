package org.parentsmatter.meeting;

import java.util.Set;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.catalogue.Need;

/**
 * An open question to a parent, written by us.
 *
 * @param words with {@code {child}} where the names of the children stand
 * @param ages for which it fits; all of them where it fits every age
 * @param need what it is about; null for one that opens every conversation
 */
record Question(String words, Set<AgeBand> ages, Need need) {
  Question {
    ages = Set.copyOf(ages);
  }

  boolean fits(Set<AgeBand> of) {
    return ages.stream().anyMatch(of::contains);
  }

  String about(String names) {
    return words.replace("{child}", names);
  }
}
