package org.parentsmatter.drafting;

import java.util.Set;

/**
 * What one side tried for a pupil in earlier plans, by the codes of the strategies: only how it
 * went the last time counts.
 */
record Tried(Set<String> helped, Set<String> didNotHelp) {
  static final Tried NOTHING = new Tried(Set.of(), Set.of());

  Tried {
    helped = Set.copyOf(helped);
    didNotHelp = Set.copyOf(didNotHelp);
  }
}
