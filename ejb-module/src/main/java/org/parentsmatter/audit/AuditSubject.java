package org.parentsmatter.audit;

/**
 * What an entry is about.
 *
 * @param words empty where an entry is about nothing in particular
 * @param page where it is shown, from the root of the application; null where there is no page
 */
public record AuditSubject(String words, String page) {
  static final AuditSubject NOTHING = new AuditSubject("", null);
}
