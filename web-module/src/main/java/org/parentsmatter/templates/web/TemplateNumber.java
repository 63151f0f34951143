package org.parentsmatter.templates.web;

import org.parentsmatter.templates.NoSuchTemplate;

/** Numbers of templates and versions in addresses, which anybody can type. */
final class TemplateNumber {
  private TemplateNumber() {}

  /**
   * The number.
   *
   * @throws NoSuchTemplate when it is none
   */
  static long of(String text) {
    if (text == null || !text.matches("\\d{1,18}")) {
      throw new NoSuchTemplate();
    }
    return Long.parseLong(text);
  }

  /** The number of a version, or one that no version has. */
  static int version(String text) {
    return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }
}
