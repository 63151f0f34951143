package org.parentsmatter.home;

/**
 * Something to do next.
 *
 * @param title what, in a few words
 * @param detail why, or how much
 * @param page where it is done, from the root of the application
 * @param urgent whether it should not wait
 */
public record Task(String title, String detail, String page, boolean urgent) {
  static Task now(String title, String detail, String page) {
    return new Task(title, detail, page, true);
  }

  /** The same for a time at which nobody is urged. */
  Task calm() {
    return new Task(title, detail, page, false);
  }

  static Task when(String title, String detail, String page) {
    return new Task(title, detail, page, false);
  }
}
