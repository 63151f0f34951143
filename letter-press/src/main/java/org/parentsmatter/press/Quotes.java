package org.parentsmatter.press;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parentsmatter.press.LetterData.Commitment;

/**
 * What a letter says in the words of the letter printed behind it: it is in the language of that
 * one, and is to be read aloud in it.
 */
record Quotes(Set<String> texts, String language) {

  private static final Quotes NONE = new Quotes(Set.of(), "");

  /** What a letter in this manner may quote. */
  static Quotes in(Manner manner) {
    if (manner.behind() == null) {
      return NONE;
    }
    LetterData behind = manner.behind().data();
    Set<String> texts = new HashSet<>(behind.positiveMessages());
    for (List<Commitment> side : List.of(behind.schoolCommitments(), behind.parentCommitments())) {
      side.forEach(commitment -> texts.add(commitment.text()));
    }
    behind.learningLines().forEach(line -> texts.add(line.text()));
    return new Quotes(texts, behind.language());
  }

  /** Where to put a text: below its item, or below a part of it in another language. */
  Tag tag(Tag item, String text) {
    return texts.contains(text) ? item.foreign(language) : item;
  }
}
