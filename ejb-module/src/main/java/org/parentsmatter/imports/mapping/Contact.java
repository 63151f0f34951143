package org.parentsmatter.imports.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parentsmatter.entitlement.RelationshipKind;
import org.parentsmatter.imports.NameKey;

/**
 * Who stands in one row of a report that gives contacts no ID, as far as it helps to tell people
 * apart.
 *
 * @param pupil the pupil's ID
 * @param name the name as it is compared
 * @param provesNothing whether the name is too short to tell people apart: "J Smith"
 * @param relationship what the contact is to this pupil
 * @param sex M or F where title or relationship say so, else a blank
 * @param evidence the address, numbers and e-mail that two rows about one person share
 */
record Contact(
    String pupil,
    String name,
    boolean provesNothing,
    RelationshipKind relationship,
    char sex,
    List<String> evidence) {
  private static final int SHORTEST_NUMBER = 9;

  private static final Pattern A_MAN = Pattern.compile("father|dad|uncle|brother|grandpa");
  private static final Pattern A_WOMAN =
      Pattern.compile("mother|mum|aunt|sister|grandma|granny|nan\\b");
  private static final Pattern COUNTRY = Pattern.compile("^\\+44");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");
  private static final Set<String> MEN = Set.of("mr", "sir", "lord", "father", "fr", "master");
  private static final Set<String> WOMEN = Set.of("mrs", "ms", "miss", "lady", "mme", "dame");

  /** The contact in a row; null when there is none in it. */
  static Contact of(ColumnMapping mapping, AddressParts address, ForeignRow row) {
    String forename = mapping.value(row, Field.CONTACT_FORENAME);
    String surname = mapping.value(row, Field.CONTACT_SURNAME);
    String pupil = mapping.value(row, Field.PUPIL_ID);
    if (pupil.isEmpty() || (forename + surname).isEmpty()) {
      return null;
    }
    String title = NameKey.of(mapping.value(row, Field.CONTACT_TITLE));
    String words = mapping.value(row, Field.RELATIONSHIP);
    String given = NameKey.of(forename);
    boolean organisation = given.isEmpty() && title.isEmpty();
    return new Contact(
        pupil,
        given + " " + NameKey.of(surname),
        !organisation && given.length() < 2,
        RelationshipKind.fromWords(words),
        sex(title, words.toLowerCase(Locale.ROOT)),
        evidence(mapping, address, row));
  }

  private static char sex(String title, String relationship) {
    if (MEN.contains(title) || A_MAN.matcher(relationship).find()) {
      return 'M';
    }
    boolean woman = WOMEN.contains(title) || A_WOMAN.matcher(relationship).find();
    return woman ? 'F' : ' ';
  }

  private static List<String> evidence(
      ColumnMapping mapping, AddressParts address, ForeignRow row) {
    List<String> evidence = new ArrayList<>();
    List<String> lines = address.of(row);
    String postcode = NameKey.of(lines.get(4));
    String street = NameKey.of(lines.get(0) + lines.get(1));
    String town = NameKey.of(lines.get(2));
    if (!street.isEmpty() && !(postcode + town).isEmpty()) {
      evidence.add("a" + street + " " + (postcode.isEmpty() ? town : postcode));
    }
    for (Field field : List.of(Field.MOBILE, Field.HOME_TELEPHONE)) {
      String digits =
          NO_DIGIT
              .matcher(COUNTRY.matcher(mapping.value(row, field)).replaceFirst("0"))
              .replaceAll("");
      if (digits.length() >= SHORTEST_NUMBER && digits.chars().distinct().count() > 2) {
        evidence.add("t" + digits);
      }
    }
    String email = mapping.value(row, Field.EMAIL).toLowerCase(Locale.ROOT);
    if (email.indexOf('@') > 0) {
      evidence.add("e" + email);
    }
    return evidence;
  }

  /** Whether nothing says that the two, who bear the same name, are different people. */
  boolean mayBe(Contact other) {
    boolean samePupil = pupil.equals(other.pupil);
    return isOfSexOf(other) && (!samePupil || relationship == other.relationship);
  }

  boolean isOfSexOf(Contact other) {
    return sex == ' ' || other.sex == ' ' || sex == other.sex;
  }
}
