package org.parentsmatter.card;

import java.util.List;
import java.util.stream.Stream;
import org.parentsmatter.catalogue.EvidenceSource;

/**
 * What a colleague would say in two minutes about one kind of talk with a parent.
 *
 * @param topic the name in the address of its page, such as "angry-parent"
 * @param about when to use it
 * @param remember what to keep in mind
 * @param say words to begin with, without quotation marks
 * @param instead words to avoid, each with better ones
 * @param next what to do afterwards
 * @param help when to ask somebody else, and whom
 * @param evidence what has been found; null where the card claims nothing
 */
public record Card(
    String topic,
    CardGroup group,
    String title,
    String about,
    List<String> remember,
    List<String> say,
    List<Instead> instead,
    List<String> next,
    List<String> help,
    Evidence evidence) {
  public Card {
    remember = List.copyOf(remember);
    say = List.copyOf(say);
    instead = List.copyOf(instead);
    next = List.copyOf(next);
    help = List.copyOf(help);
  }

  /** Words that close a door, and words for the same that open it. */
  public record Instead(String avoid, String say) {}

  /** What has been found, and where that can be looked up. */
  public record Evidence(String says, EvidenceSource source) {}

  /** Everything to read but the words to avoid, sentence by sentence or more. */
  List<String> texts() {
    return Stream.of(
            Stream.of(title, about),
            remember.stream(),
            say.stream(),
            instead.stream().map(Instead::say),
            next.stream(),
            help.stream(),
            evidence == null ? Stream.<String>empty() : Stream.of(evidence.says()))
        .flatMap(texts -> texts)
        .toList();
  }
}
