package org.parentsmatter.testing;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in what the product says whose data it holds, by the marks that {@link SchoolRows} set. */
public final class Marks {
  private static final Pattern PUPIL = Pattern.compile("Group([0-9]+)x");
  private static final Pattern PARENT = Pattern.compile("Par([0-9]+)x");
  private static final Pattern TELEPHONE = Pattern.compile("Tel([0-9]+)x");
  private static final Pattern HOME = Pattern.compile("Home[0-9]+x");
  private static final Pattern SECRET =
      Pattern.compile("Secret|OTHER_COURT_ORDER|court order", Pattern.CASE_INSENSITIVE);

  private Marks() {}

  /** The pupils whose tutor group stands there. */
  public static Set<Long> pupils(String text) {
    return ids(PUPIL, text);
  }

  /** The parents whose name stands there. */
  public static Set<Long> parents(String text) {
    return ids(PARENT, text);
  }

  /** The parents whose telephone number stands there. */
  public static Set<Long> telephones(String text) {
    return ids(TELEPHONE, text);
  }

  /** The homes whose address stands there. */
  public static Set<String> homes(String text) {
    return HOME.matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether it holds an e-mail address of a parent. */
  public static boolean email(String text) {
    return text.contains("@example.org");
  }

  /** Whether it says anything of a restriction but whom to ask. */
  public static boolean secret(String text) {
    return SECRET.matcher(text).find();
  }

  private static Set<Long> ids(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> Long.valueOf(found.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
