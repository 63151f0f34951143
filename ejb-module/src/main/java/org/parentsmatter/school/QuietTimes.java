package org.parentsmatter.school;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * The quiet hours as the settings page shows and saves them.
 *
 * @param version of the school when they were read
 * @param from for instance 18:00, or null with {@code until} for none
 * @param until for instance 07:30
 */
public record QuietTimes(long version, LocalTime from, LocalTime until) implements Serializable {
  /**
   * Refuses half of them, and none that last no time.
   *
   * @throws SettingNotAccepted with what to do
   */
  void check() {
    if ((from == null) != (until == null)) {
      throw new SettingNotAccepted(
          "Quiet hours need a beginning and an end. Leave both empty to keep none.");
    }
    if (from != null && from.equals(until)) {
      throw new SettingNotAccepted(
          "The quiet hours end when they begin. Please look at both times.");
    }
  }
}
