package org.parentsmatter.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The page about one family, in words.
 *
 * @param title the family's name
 * @param comes when somebody comes, and about which children
 * @param shortened whether there was more than there is room for
 */
record FamilyPage(
    String title, List<String> comes, List<PaperSection> sections, boolean shortened) {
  /** How short lines are made where leaving lines out was not enough, in characters. */
  private static final int[] SHORTER = {110, 80, 50};

  FamilyPage {
    comes = List.copyOf(comes);
    sections = sections.stream().filter(section -> !section.lines().isEmpty()).toList();
  }

  /**
   * The same page in so much room: what matters least goes first, line by line; then lines are cut
   * short; then whole sections go. What must not be mentioned always stays as it is.
   *
   * @param room in lines of the paper
   */
  FamilyPage within(int room) {
    List<PaperSection> kept = new ArrayList<>(sections);
    for (int step = -1; step < SHORTER.length; step++) {
      if (step >= 0 && height(kept) > room) {
        int longest = SHORTER[step];
        kept.replaceAll(section -> section.cutTo(longest));
      }
      boolean given = true;
      while (given && height(kept) > room) {
        given = giveWay(kept);
      }
    }
    while (height(kept) > room && kept.size() > 1) {
      kept.remove(lightest(kept, true));
    }
    return new FamilyPage(title, comes, kept, !kept.equals(sections));
  }

  private static boolean giveWay(List<PaperSection> kept) {
    int place = lightest(kept, false);
    if (place < 0) {
      return false;
    }
    kept.set(place, kept.get(place).withoutLast());
    return true;
  }

  private static int lightest(List<PaperSection> sections, boolean whole) {
    return sections.stream()
        .filter(section -> whole || section.canGiveWay())
        .min(Comparator.comparingInt(section -> section.part().weight()))
        .map(sections::indexOf)
        .orElse(-1);
  }

  private int height(List<PaperSection> of) {
    return Height.ofHeading(title)
        + comes.stream().mapToInt(Height::ofLine).sum()
        + of.stream().mapToInt(Height::of).sum();
  }

  /** How high something will be, in lines of the paper, rather too much than too little. */
  private static final class Height {
    private static final int CHARACTERS = 84;
    private static final int IN_HEADING = 50;
    private static final int OF_HEADING = 2;

    private Height() {}

    static int of(PaperSection section) {
      return OF_HEADING + section.lines().stream().mapToInt(Height::ofLine).sum();
    }

    static int ofHeading(String title) {
      return OF_HEADING * lines(title, IN_HEADING);
    }

    static int ofLine(String line) {
      return lines(line, CHARACTERS);
    }

    private static int lines(String text, int inOne) {
      int width = text.chars().map(Height::width).sum();
      return 1 + width / (2 * inOne);
    }

    /** In halves of a usual letter. */
    private static int width(int character) {
      if (character > 0x2E80) {
        return 4;
      }
      return Character.isUpperCase(character) || character == 'm' || character == 'w' ? 3 : 2;
    }
  }
}
