package org.parentsmatter.entitlement;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a parent is to a pupil, as far as the rules tell kinds apart. */
public enum RelationshipKind {
  MOTHER("mother", "mum mummy mam mom birthmother naturalmother biologicalmother adoptivemother"),
  FATHER("father", "dad daddy birthfather naturalfather biologicalfather adoptivefather"),
  PARENT("parent", "parents naturalparent birthparent biologicalparent adoptiveparent otherparent"),
  STEP_PARENT("step-parent", "stepparent stepmother stepfather stepmum stepmom stepdad"),
  GUARDIAN("guardian", "legalguardian specialguardian"),
  GRANDPARENT(
      "grandparent",
      "grandmother grandfather grandma grandpa grandad granddad gran granny nan nana"
          + " greatgrandmother greatgrandfather greatgrandparent maternalgrandmother"
          + " maternalgrandfather paternalgrandmother paternalgrandfather"),
  FOSTER_CARER(
      "foster carer",
      "fostercarer fosterparent fostermother fosterfather fostermum fosterdad fostering"),
  CARER("carer", "kinshipcarer residentialcarer maincarer"),
  LOCAL_AUTHORITY(
      "local authority",
      "la localauthority lea council countycouncil citycouncil corporateparent careauthority"
          + " childrensservices socialservices"),
  OTHER_RELATIVE(
      "relative",
      "otherrelative otherfamilymember familymember family relation aunt aunty auntie uncle"
          + " greataunt greatuncle brother sister sibling stepbrother stepsister halfbrother"
          + " halfsister cousin niece nephew"),
  CHILDMINDER("childminder", "childcareprovider aupair babysitter nanny"),
  EMERGENCY_CONTACT("emergency contact", "emergencycontact emergency emergencyonly"),
  FAMILY_FRIEND(
      "family friend",
      "familyfriend friend friendoffamily neighbour neighbor godparent godmother godfather"),
  OTHER(
      "other contact",
      "other othercontact doctor gp teacher headteacher socialworker religiouscontact"),
  NOT_KNOWN("relationship not known", "notknown unknown notgiven notstated none");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
  private static final Map<String, RelationshipKind> BY_WORDS = new HashMap<>();

  static {
    for (RelationshipKind kind : values()) {
      BY_WORDS.put(letters(kind.label), kind);
      for (String word : kind.words.split(" ", -1)) {
        BY_WORDS.put(word, kind);
      }
    }
  }

  private final String label;
  private final String words;

  RelationshipKind(String label, String words) {
    this.label = label;
    this.words = words;
  }

  /** As a sentence names it, in lower case: "step-parent". */
  public String label() {
    return label;
  }

  /** A mother, a father, or whom the school calls simply a parent. */
  public boolean isNaturalParent() {
    return this == MOTHER || this == FATHER || this == PARENT;
  }

  /**
   * Reads what a contacts file says, whatever its case, blanks, hyphens and accents. A word nobody
   * has heard of is {@link #OTHER}, never a parent.
   */
  public static RelationshipKind fromWords(String words) {
    String key = letters(words);
    return key.isEmpty() ? NOT_KNOWN : BY_WORDS.getOrDefault(key, OTHER);
  }

  /** Whether {@link #fromWords} has heard of it; nothing said is known, too. */
  public static boolean knows(String words) {
    String key = letters(words);
    return key.isEmpty() || BY_WORDS.containsKey(key);
  }

  /** Reads the role of a OneRoster user: parent, guardian or relative. */
  public static RelationshipKind fromOneRosterRole(String role) {
    return switch (letters(role)) {
      case "parent" -> PARENT;
      case "guardian" -> GUARDIAN;
      case "relative" -> OTHER_RELATIVE;
      default -> NOT_KNOWN;
    };
  }

  private static String letters(String words) {
    return words == null
        ? ""
        : NO_LETTER
            .matcher(Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
            .replaceAll("");
  }
}
