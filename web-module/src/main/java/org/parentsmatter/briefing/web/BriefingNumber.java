package org.parentsmatter.briefing.web;

import org.parentsmatter.briefing.NoSuchBriefing;

/** The number of a briefing in an address, as anybody can type it. */
public final class BriefingNumber {
  private BriefingNumber() {}

  /**
   * @throws NoSuchBriefing for what is no number
   */
  public static long of(String typed) {
    if (typed == null || !typed.matches("[0-9]{1,18}")) {
      throw new NoSuchBriefing();
    }
    return Long.parseLong(typed);
  }
}
