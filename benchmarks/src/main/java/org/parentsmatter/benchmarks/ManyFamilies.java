package org.parentsmatter.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.LetterData.Commitment;
import org.parentsmatter.press.LetterData.Letterhead;
import org.parentsmatter.press.LetterData.Sender;

/** Letters to families that nobody has met: the same every time, each with names of its own. */
final class ManyFamilies {
  private static final String[] ONSETS = {
    "Ba", "Ce", "Da", "Fe", "Ga", "Ha", "Ja", "Ka", "Lo", "Ma", "Ne", "O", "Pe", "Ra", "Sa", "Ta",
    "U", "Ve", "Wa", "Ze", "Ło", "Św", "É", "Øy"
  };
  private static final String[] MIDDLES = {"l", "nd", "rr", "ss", "m", "v", "th", "k", "st", "dr"};
  private static final String[] ENDS = {
    "er", "ey", "ski", "son", "ton", "wood", "ova", "ez", "ell", "man", "ić", "ham", "well", "o"
  };

  private ManyFamilies() {}

  static List<LetterData> letters(int count) {
    Random random = new Random(2_026);
    List<LetterData> letters = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      letters.add(letter(i, random));
    }
    return letters;
  }

  private static LetterData letter(int number, Random random) {
    String family = name(random) + name(random).toLowerCase(java.util.Locale.ROOT);
    List<Child> children = new ArrayList<>();
    List<Commitment> school = new ArrayList<>();
    List<Commitment> parent = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      String child = name(random) + " " + family;
      children.add(
          new Child(child, (7 + i) + "B", "Year " + (7 + i), 80 + random.nextInt(200) / 10.0));
      school.add(
          new Commitment(
              child,
              "We will phone you every second Friday with one thing that went well.",
              LocalDate.of(2026, 12, 18),
              "attendance is 91.2%, which is below 95%"));
      parent.add(
          new Commitment(
              child,
              "Ask every day what was learnt, and look at one piece of work together.",
              LocalDate.of(2026, 12, 18),
              "talking about learning helps at every age"));
    }
    return new LetterData(
        new Letterhead(
            "Larkfield School",
            List.of("School Lane", "Larkfield", "LK1 2AB"),
            "01632 960000",
            "office@larkfield.example",
            "larkfield.example"),
        List.of(
            "Ms " + name(random) + " " + family,
            (1 + random.nextInt(200)) + " Mill Road",
            "Larkfield",
            "LK2 " + random.nextInt(10) + "CD"),
        "Dear Ms " + family,
        String.format("PM-%04d-%04d", number / 10_000, number % 10_000),
        LocalDate.of(2026, 11, 23),
        children,
        school,
        parent,
        List.of("We are glad that your family is part of our school."),
        false,
        "before the end of the autumn term (Friday 18 December)",
        new Sender("R. Hargreaves", "Headteacher"),
        "Parents matter: together we help every child learn.",
        "8am to 4pm, Monday to Friday",
        "https://reply.larkfield.example/r/" + Long.toString(random.nextLong() >>> 1, 36),
        "en");
  }

  private static String name(Random random) {
    return ONSETS[random.nextInt(ONSETS.length)]
        + MIDDLES[random.nextInt(MIDDLES.length)]
        + ENDS[random.nextInt(ENDS.length)];
  }
}
