package org.parentsmatter.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is asked of two records of parents before they are taken for one person; each may be null.
 *
 * @param nameKey given and family name as {@link NameKey} compares them
 * @param kind what he or she is to the pupil whom both records name
 */
record PersonFacts(
    String nameKey,
    String identifier,
    String title,
    String addressLine,
    String postcode,
    String mobile,
    String telephone,
    String email,
    String kind) {
  /** Says no more than that somebody is a parent or a contact, so it contradicts nothing. */
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

  private static final Set<String> VAGUE = Set.of("PARENT", "NOT_KNOWN");

  /** The rule's answer about two records of the parents of one pupil. */
  enum Likeness {
    /** Same name, an agreeing datum and no contradiction. */
    SAME,
    /** Same name without that, or another name with a datum of his or her own. */
    DOUBTFUL,
    NONE
  }

  /**
   * Reads ten columns in this order, given and family name first, as keys or as they are written.
   */
  static PersonFacts read(ResultSet row, int first) throws SQLException {
    return new PersonFacts(
        key(row.getString(first)) + " " + key(row.getString(first + 1)),
        row.getString(first + 2),
        row.getString(first + 3),
        row.getString(first + 4),
        row.getString(first + 5),
        row.getString(first + 6),
        row.getString(first + 7),
        row.getString(first + 8),
        row.getString(first + 9));
  }

  /**
   * How alike two records are. A household shares its address and its telephone, so a father and a
   * son of one name are told apart by what each has of his own: title, mobile, e-mail, and what he
   * is to the pupil. One thing that contradicts is enough for a person to have to look.
   */
  Likeness to(PersonFacts other) {
    boolean ownDatum =
        agree(identifier, other.identifier)
            || agreeNumbers(mobile, other.mobile)
            || agree(email, other.email);
    if (!nameKey.equals(other.nameKey)) {
      return ownDatum ? Likeness.DOUBTFUL : Likeness.NONE;
    }
    boolean household =
        agreeNumbers(telephone, other.telephone)
            || agree(postcode, other.postcode) && agree(addressLine, other.addressLine);
    return (ownDatum || household) && !contradicts(other) ? Likeness.SAME : Likeness.DOUBTFUL;
  }

  boolean hasNameOf(PersonFacts other) {
    return nameKey.equals(other.nameKey);
  }

  private boolean contradicts(PersonFacts other) {
    boolean vague = kind == null || other.kind == null || VAGUE.contains(kind);
    boolean otherKind = !vague && !VAGUE.contains(other.kind) && !kind.equals(other.kind);
    boolean otherReach =
        !agree(identifier, other.identifier)
            && (differ(digits(mobile), digits(other.mobile))
                || differ(key(email), key(other.email)));
    return otherKind || otherReach || differ(key(title), key(other.title));
  }

  private static boolean agree(String one, String other) {
    return !key(one).isEmpty() && key(one).equals(key(other));
  }

  /** Telephone numbers by their last nine digits: one record may have the country's code. */
  private static boolean agreeNumbers(String one, String other) {
    return !digits(one).isEmpty() && digits(one).equals(digits(other));
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !Objects.equals(one, other);
  }

  private static String digits(String number) {
    String digits = number == null ? "" : NO_DIGIT.matcher(number).replaceAll("");
    return digits.substring(Math.max(0, digits.length() - 9));
  }

  private static String key(String text) {
    return NameKey.of(text);
  }
}
