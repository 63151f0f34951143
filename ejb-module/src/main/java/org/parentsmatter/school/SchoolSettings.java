package org.parentsmatter.school;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.LetterData.Letterhead;
import org.parentsmatter.press.LetterData.Sender;

/**
 * What the settings page shows and saves. A text that nobody gave is empty, never null.
 *
 * @param version of the school when it was read; saving with an older one is refused
 * @param address several lines, without the school's name; blank ones are left out
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
    String senderRole)
    implements Serializable {
  // What stands on letters is no longer than the press can take.
  public static final int LONGEST_NAME = Letterhead.LONGEST_NAME;
  public static final int MOST_ADDRESS_LINES = Letterhead.MOST_ADDRESS_LINES;
  public static final int LONGEST_ADDRESS_LINE = Letterhead.LONGEST_ADDRESS_LINE;
  public static final int LONGEST_ADDRESS = MOST_ADDRESS_LINES * (LONGEST_ADDRESS_LINE + 1);
  public static final int LONGEST_TELEPHONE = Letterhead.LONGEST_TELEPHONE;
  public static final int LONGEST_EMAIL = Letterhead.LONGEST_EMAIL;
  public static final int LONGEST_WEBSITE = Letterhead.LONGEST_WEB;
  public static final int LONGEST_OFFICE_HOURS = LetterData.LONGEST_OFFICE_HOURS;
  public static final int LONGEST_SENDER_NAME = Sender.LONGEST_NAME;
  public static final int LONGEST_SENDER_ROLE = Sender.LONGEST_ROLE;

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern WEBSITE =
      Pattern.compile("(https?://)?[\\p{L}0-9.-]+\\.[\\p{L}]{2,}(:[0-9]+)?(/\\S*)?");

  public SchoolSettings {
    name = text(name);
    address =
        text(address)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    telephone = text(telephone);
    email = text(email);
    website = text(website);
    officeHours = text(officeHours);
    senderName = text(senderName);
    senderRole = text(senderRole);
  }

  SchoolSettings named(String newName) {
    return new SchoolSettings(
        version, newName, address, telephone, email, website, officeHours, senderName, senderRole);
  }

  List<String> addressLines() {
    return address.lines().toList();
  }

  /**
   * Refuses what can not stand on a letter.
   *
   * @throws SchoolNeedsName when the name is blank
   * @throws SettingNotAccepted with the field and what to do
   */
  void check() {
    if (name.isEmpty()) {
      throw new SchoolNeedsName();
    }
    atMost("The name of the school", name, LONGEST_NAME);
    if (addressLines().size() > MOST_ADDRESS_LINES) {
      throw new SettingNotAccepted(
          "The address is too long: " + MOST_ADDRESS_LINES + " lines at most, please.");
    }
    addressLines().forEach(line -> atMost("A line of the address", line, LONGEST_ADDRESS_LINE));
    atMost("The telephone number", telephone, LONGEST_TELEPHONE);
    atMost("The e-mail address", email, LONGEST_EMAIL);
    atMost("The website", website, LONGEST_WEBSITE);
    atMost("The office hours", officeHours, LONGEST_OFFICE_HOURS);
    atMost("The sender's name", senderName, LONGEST_SENDER_NAME);
    atMost("The sender's role", senderRole, LONGEST_SENDER_ROLE);
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
