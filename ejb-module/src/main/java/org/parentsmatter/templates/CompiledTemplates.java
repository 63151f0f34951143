package org.parentsmatter.templates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parentsmatter.press.LetterTemplate;

/**
 * The versions used last, ready for setting. A fingerprint stands for one text, so what is kept
 * here is never out of date.
 */
final class CompiledTemplates {
  private static final int MOST = 64;

  private static final Map<String, LetterTemplate> KEPT =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LetterTemplate> eldest) {
          return size() > MOST;
        }
      };

  private CompiledTemplates() {}

  static Optional<LetterTemplate> find(String name, String fingerprint) {
    synchronized (KEPT) {
      return Optional.ofNullable(KEPT.get(name + ' ' + fingerprint));
    }
  }

  static void keep(LetterTemplate template) {
    synchronized (KEPT) {
      KEPT.put(template.name() + ' ' + template.version(), template);
    }
  }
}
