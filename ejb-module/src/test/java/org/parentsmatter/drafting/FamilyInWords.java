package org.parentsmatter.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parentsmatter.contact.Barrier;
import org.parentsmatter.drafting.FamilyFacts.ParentFacts;
import org.parentsmatter.drafting.Progress.Subject;
import org.parentsmatter.family.AttainmentStanding;

/** Zoe and her parents, as a row of a test's table describes them: "year 4; attendance 91.2". */
final class FamilyInWords {
  static final long ZOE = 1;
  static final long PARENT = 11;
  static final long OTHER_PARENT = 12;

  private String year;
  private BigDecimal attendance;
  private String language;
  private boolean lastYear;
  private Integer readingAhead;
  private final List<Subject> subjects = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> schoolHelped = new HashSet<>();
  private final Set<String> schoolDidNot = new HashSet<>();
  private final Parent parent = new Parent();
  private Parent other;

  private static final class Parent {
    private String language;
    private final Set<Barrier> barriers = EnumSet.noneOf(Barrier.class);
    private boolean waits;
    private final Set<String> helped = new HashSet<>();
    private final Set<String> didNot = new HashSet<>();

    ParentFacts facts(long id) {
      return new ParentFacts(
          id,
          true,
          language,
          Set.copyOf(barriers),
          waits ? Set.of(ZOE) : Set.of(),
          Map.of(ZOE, new Tried(helped, didNot)));
    }
  }

  private FamilyInWords() {}

  static FamilyFacts of(String words) {
    FamilyInWords family = new FamilyInWords();
    for (String each : words.split(";")) {
      family.take(each.strip());
    }
    return family.facts();
  }

  private void take(String words) {
    Matcher m = Pattern.compile("(parent|other parent|school)(?: (.*))?").matcher(words);
    if (m.matches()) {
      said(m.group(1), m.group(2) == null ? "" : m.group(2));
    } else if (words.startsWith("year ")) {
      year = words.substring(5);
    } else if (words.startsWith("attendance ")) {
      attendance = new BigDecimal(words.substring(11));
    } else if (words.startsWith("language ")) {
      language = words.substring(9);
    } else if (words.equals("last year here")) {
      lastYear = true;
    } else if (words.startsWith("reading ")) {
      String[] parts = words.split(" ");
      readingAhead = Integer.parseInt(parts[1]) * (parts[3].equals("behind") ? -1 : 1);
    } else if (words.matches("\\d+ (contacts|reached|good|concerns)")) {
      String[] parts = words.split(" ");
      counts.put(parts[1], Integer.valueOf(parts[0]));
    } else if (!words.equals("nothing is known")) {
      subject(words);
    }
  }

  private void subject(String words) {
    Matcher m =
        Pattern.compile("(\\w+) (well below|below|at|above|well above)(?: after (.+))?")
            .matcher(words);
    if (!m.matches()) {
      throw new IllegalArgumentException("Nobody knows what \"" + words + "\" means");
    }
    subjects.add(
        new Subject(
            m.group(1), standing(m.group(2)), m.group(3) == null ? null : standing(m.group(3))));
  }

  private static AttainmentStanding standing(String words) {
    return AttainmentStanding.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  private void said(String who, String words) {
    if (who.equals("other parent") && other == null) {
      other = new Parent();
    }
    Parent speaker = who.equals("other parent") ? other : parent;
    if (words.startsWith("named ")) {
      speaker.barriers.add(Conditions.barrier(words.substring(6)));
    } else if (words.equals("waits for an answer")) {
      speaker.waits = true;
    } else if (words.startsWith("speaks ")) {
      speaker.language = words.substring(7);
    } else if (words.startsWith("was helped by ")) {
      (who.equals("school") ? schoolHelped : speaker.helped).add(words.substring(14));
    } else if (words.startsWith("was not helped by ")) {
      (who.equals("school") ? schoolDidNot : speaker.didNot).add(words.substring(18));
    } else if (!words.isEmpty()) {
      throw new IllegalArgumentException("Nobody knows what \"" + words + "\" means");
    }
  }

  private FamilyFacts facts() {
    List<ParentFacts> parents = new ArrayList<>(List.of(parent.facts(PARENT)));
    if (other != null) {
      parents.add(other.facts(OTHER_PARENT));
    }
    return new FamilyFacts(5, List.of(zoe(parents)), Map.of(ZOE, parents));
  }

  private PupilFacts zoe(List<ParentFacts> parents) {
    return new PupilFacts(
        ZOE,
        "Zoe",
        year,
        year == null ? null : year + "A",
        attendance,
        language != null ? language : HomeLanguage.shared(parents).orElse(null),
        lastYear,
        new Progress(subjects, readingAhead),
        new SchoolContacts(
            !counts.isEmpty(),
            counts.getOrDefault("contacts", 0),
            counts.getOrDefault("reached", 0),
            counts.getOrDefault("good", 0),
            counts.getOrDefault("concerns", 0)),
        new Tried(schoolHelped, schoolDidNot));
  }
}
