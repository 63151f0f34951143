package org.parentsmatter.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a rule asks.
 *
 * @param test whether it is so
 * @param words what the reason may name besides the pupil's own data; only asked when it is so
 */
record Condition(Predicate<Situation> test, Function<Situation, Map<String, String>> words) {
  static Condition plain(Predicate<Situation> test) {
    return new Condition(test, situation -> Map.of());
  }

  /** A sentence with the data in it, when all conditions hold. */
  static Optional<String> fill(List<Condition> when, Situation situation, String sentence) {
    Map<String, String> words = new HashMap<>();
    for (Condition condition : when) {
      if (!condition.test().test(situation)) {
        return Optional.empty();
      }
      words.putAll(condition.words().apply(situation));
    }
    String filled = situation.pupil().fill(sentence);
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace("{" + word.getKey() + "}", word.getValue());
    }
    return Optional.of(filled);
  }
}
