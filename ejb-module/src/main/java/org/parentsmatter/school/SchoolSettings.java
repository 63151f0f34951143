package org.parentsmatter.school;

import java.io.Serializable;

/**
 * What the settings page shows and saves. A text that nobody gave is empty, never null.
 *
 * @param version of the school when it was read; saving with an older one is refused
 * @param address several lines, without the school's name
 */
public record SchoolSettings(
    long version,
    String name,
    String address,
    String telephone,
    String email,
    String website,
    String officeHours,
    String senderName,
    String senderRole,
    String vision)
    implements Serializable {}
