package org.parentsmatter.handover;

import java.nio.file.Path;

/**
 * The order to do the main job.
 *
 * @param from the folder, zip or Common Transfer File with the school's export
 * @param out the folder for the letters
 * @param template the name of the letter's template; null for the usual one
 */
public record MainJobOrder(Path from, Path out, String template) {
  public MainJobOrder {
    if (from == null || out == null || !from.isAbsolute() || !out.isAbsolute()) {
      throw new HandoverRefused("The export and the folder for the letters need whole paths.");
    }
  }
}
