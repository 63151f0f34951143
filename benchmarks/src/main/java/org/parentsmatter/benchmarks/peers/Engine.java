package org.parentsmatter.benchmarks.peers;

import java.util.List;

/** Something that sets letters, one after the other. */
interface Engine {
  /** As in the table. */
  String name();

  /**
   * Sets a letter.
   *
   * @return a whole PDF file, or for the floor what it has written
   */
  byte[] set(Job job) throws Exception;

  /** One letter to set: its place among the letters, and its words for those who are no press. */
  record Job(int place, PlainLetter letter) {
    static List<Job> of(List<PlainLetter> letters) {
      return java.util.stream.IntStream.range(0, letters.size())
          .mapToObj(place -> new Job(place, letters.get(place)))
          .toList();
    }
  }
}
