package org.parentsmatter.intranet;

import java.util.Optional;
import org.parentsmatter.security.Right;

/**
 * A page of the intranet as its rule describes it.
 *
 * @param path from the root of the application, for instance {@code /family/list.xhtml}
 * @param needs the right needed to open it; meaningless for an open page
 * @param open whether people who are not signed in may see it
 * @param menu its words in the navigation, or empty
 * @param order its place in the section
 */
record Page(String path, Right needs, boolean open, String menu, int order) {
  static Page of(PageRule rule) {
    return new Page(rule.path(), rule.needs(), rule.open(), rule.menu(), rule.order());
  }

  Optional<Section> section() {
    return Section.of(path);
  }

  boolean inMenu() {
    return !menu.isEmpty();
  }
}
