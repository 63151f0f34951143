package org.parentsmatter.family;

/**
 * How a parent can be reached; each part may be missing.
 *
 * @param hidden whether there is nothing here because the address is protected
 */
public record ContactDetails(
    PostalAddress address, String mobile, String homeTelephone, String email, boolean hidden) {
  static final ContactDetails HIDDEN =
      new ContactDetails(new PostalAddress(null, null, null, null, null), null, null, null, true);
}
