package org.parentsmatter.drafting;

/**
 * How school and home were in touch about a pupil in the last year, with all parents who may hear
 * about the pupil: how the school went about it, not what anybody said.
 *
 * @param kept whether the school keeps contacts at all; if not, nothing follows from there being
 *     none
 * @param all how many there were
 * @param reached in how many of them something reached the other side
 * @param good how many brought good news from the school
 * @param concerns how many were about a concern
 */
record SchoolContacts(boolean kept, int all, int reached, int good, int concerns) {
  static final SchoolContacts UNKNOWN = new SchoolContacts(false, 0, 0, 0, 0);

  /** The school and the parents were never in touch. */
  boolean never() {
    return kept && all == 0;
  }

  /** The school tried and has reached nobody. */
  boolean nobodyReached() {
    return all > 0 && reached == 0;
  }

  /** There were concerns, and no good news. */
  boolean noGoodNews() {
    return concerns > 0 && good == 0;
  }

  /** Somebody at the school had good news to tell. */
  boolean praised() {
    return good > 0;
  }
}
