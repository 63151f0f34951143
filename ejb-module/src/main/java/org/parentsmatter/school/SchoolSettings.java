package org.parentsmatter.school;

import java.io.Serializable;
import java.util.regex.Pattern;

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
    implements Serializable {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern WEBSITE =
      Pattern.compile("(https?://)?[\\p{L}0-9.-]+\\.[\\p{L}]{2,}(:[0-9]+)?(/\\S*)?");

  public SchoolSettings {
    name = text(name);
    address = text(address);
    telephone = text(telephone);
    email = text(email);
    website = text(website);
    officeHours = text(officeHours);
    senderName = text(senderName);
    senderRole = text(senderRole);
    vision = text(vision);
  }

  /**
   * Refuses what can not stand on a letter.
   *
   * @throws SettingNotAccepted with the field and what to do
   */
  void check() {
    atMost("The name of the school", name, 200);
    atMost("The address", address, 1000);
    atMost("The telephone number", telephone, 50);
    atMost("The e-mail address", email, 200);
    atMost("The website", website, 200);
    atMost("The office hours", officeHours, 500);
    atMost("The sender's name", senderName, 200);
    atMost("The sender's role", senderRole, 200);
    atMost("The vision", vision, 2000);
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      throw new SettingNotAccepted(
          "The e-mail address does not look like one. It should read like office@school.example.");
    }
    if (!website.isEmpty() && !WEBSITE.matcher(website).matches()) {
      throw new SettingNotAccepted(
          "The website does not look like one. It should read like www.school.example.");
    }
  }

  private static void atMost(String field, String value, int length) {
    if (value.length() > length) {
      throw new SettingNotAccepted(
          field + " is too long: " + length + " characters at most, please.");
    }
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }
}
