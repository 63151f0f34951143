package org.parentsmatter.school;

import java.util.List;

/**
 * The school as pages and letters show it. A text that nobody gave is empty, never null.
 *
 * @param name empty until somebody has set the school up
 * @param demonstration whether pupils and parents are made up
 * @param addressLines without the school's name, no blank line among them
 */
public record SchoolProfile(
    String name,
    boolean demonstration,
    List<String> addressLines,
    String telephone,
    String email,
    String website,
    String officeHours,
    String senderName,
    String senderRole,
    boolean hasLogo,
    boolean hasSignature) {
  public SchoolProfile {
    addressLines = List.copyOf(addressLines);
  }
}
