package org.parentsmatter.pack;

import java.util.List;

/**
 * A part of a family's page.
 *
 * @param least so many of its lines stand there even where there is no room
 */
record PaperSection(Part part, List<String> lines, int least) {
  /** What a page says, in its order; how early it gives way is another matter. */
  enum Part {
    SILENCE("What not to mention, and to whom", 9),
    STRENGTHS("What is good", 4),
    PLAN("The plan", 6),
    LEARNING("What is being learnt", 2),
    QUESTIONS("What to ask", 3),
    ASKED("What the parents asked for", 5),
    CONTACTS("Last contacts", 1),
    PEOPLE("Who is who", 7);

    private final String heading;
    private final int weight;

    Part(String heading, int weight) {
      this.heading = heading;
      this.weight = weight;
    }

    String heading() {
      return heading;
    }

    /** The lightest gives way first. */
    int weight() {
      return weight;
    }
  }

  PaperSection {
    lines = List.copyOf(lines);
  }

  boolean canGiveWay() {
    return lines.size() > least;
  }

  PaperSection withoutLast() {
    return new PaperSection(part, lines.subList(0, lines.size() - 1), least);
  }

  PaperSection cutTo(int longest) {
    return part == Part.SILENCE
        ? this
        : new PaperSection(
            part, lines.stream().map(line -> PaperWords.text(line, longest)).toList(), least);
  }
}
