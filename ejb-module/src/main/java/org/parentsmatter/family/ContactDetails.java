package org.parentsmatter.family;

/** How a parent can be reached; each part may be missing. */
public record ContactDetails(
    PostalAddress address, String mobile, String homeTelephone, String email) {}
