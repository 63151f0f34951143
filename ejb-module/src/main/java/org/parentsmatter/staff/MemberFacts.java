package org.parentsmatter.staff;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parentsmatter.imports.NameKey;

/**
 * Who somebody is and what he or she does here, as people write it. Signs that nobody can see are
 * taken out.
 *
 * @param worksAs in the school's words, such as Kitchen
 * @param email for work; null when there is none
 */
public record MemberFacts(String givenName, String familyName, String worksAs, String email)
    implements Serializable {
  /** In characters. */
  public static final int LONGEST_NAME = 100;

  /** In characters. */
  public static final int LONGEST_WORK = 60;

  /** In characters. */
  public static final int LONGEST_EMAIL = 200;

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@,;:<>\"'()]{1,64}@[^\\s@,;:<>\"'()]+\\.[^\\s@,;:<>\"'().]{2,}");

  /**
   * Takes what was written.
   *
   * @throws StaffRefused when something is missing, too long, or the e-mail is none
   */
  public MemberFacts {
    givenName = name("given name", givenName);
    familyName = name("family name", familyName);
    worksAs = seen(worksAs);
    if (worksAs.isEmpty()) {
      throw new StaffRefused("Say what this person does, for instance Kitchen or Site team.");
    }
    if (worksAs.length() > LONGEST_WORK) {
      throw new StaffRefused(
          "Say in at most " + LONGEST_WORK + " characters what this person does.");
    }
    email = seen(email);
    if (!email.isEmpty() && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
      throw new StaffRefused(
          "This is no e-mail address. Correct it, or leave it empty if there is none.");
    }
    email = email.isEmpty() ? null : email;
  }

  private static String name(String what, String given) {
    String name = seen(given);
    if (NameKey.of(name).isEmpty()) {
      throw new StaffRefused("Enter the " + what + ".");
    }
    if (name.length() > LONGEST_NAME) {
      throw new StaffRefused("The " + what + " has at most " + LONGEST_NAME + " characters.");
    }
    return name;
  }

  static String seen(String text) {
    return text == null
        ? ""
        : UNSEEN.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("").strip();
  }

  public String name() {
    return givenName + " " + familyName;
  }

  /** The name as two are compared: without case, accents, hyphens and blanks. */
  static String key(String givenName, String familyName) {
    return NameKey.of(givenName) + " " + NameKey.of(familyName);
  }

  /** An e-mail as two are compared; empty when there is none. */
  static String emailKey(String email) {
    return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
  }
}
