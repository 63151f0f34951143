package org.parentsmatter.benchmarks.job;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Names that nobody has: the same every time, and no two families share theirs. */
final class InventedNames {
  private static final String[] ONSETS = {
    "Ba", "Ce", "Da", "Fe", "Ga", "Ha", "Ja", "Ka", "Lo", "Ma", "Ne", "O", "Pe", "Ra", "Sa", "Ta",
    "U", "Ve", "Wa", "Ze", "Ło", "Św", "É", "Øy"
  };
  private static final String[] MIDDLES = {"l", "nd", "rr", "ss", "m", "v", "th", "k", "st", "dr"};
  private static final String[] ENDS = {
    "er", "ey", "ski", "son", "ton", "wood", "ova", "ez", "ell", "man", "ić", "ham", "well", "o"
  };

  private final Random random;
  private final Set<String> families = new HashSet<>();

  InventedNames(Random random) {
    this.random = random;
  }

  String given() {
    return ONSETS[random.nextInt(ONSETS.length)]
        + MIDDLES[random.nextInt(MIDDLES.length)]
        + ENDS[random.nextInt(ENDS.length)];
  }

  String family() {
    String name = given() + given().toLowerCase(Locale.ROOT);
    return families.add(name) ? name : family();
  }
}
