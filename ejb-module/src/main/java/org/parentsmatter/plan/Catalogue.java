package org.parentsmatter.plan;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The strategies in use: of each code the newest version that is not retired. */
final class Catalogue {
  private final Map<String, Entry> byCode;

  /** An entry with the key under which the database knows it. */
  record Entry(long id, CatalogueEntry text) {}

  Catalogue(Collection<Entry> entries) {
    byCode =
        entries.stream()
            .collect(
                Collectors.toMap(
                    e -> e.text().code(),
                    Function.identity(),
                    (a, b) -> a.text().version() > b.text().version() ? a : b));
  }

  /** Whether the strategy is in use and meant for this age. */
  boolean suits(String code, AgeBand band) {
    return entry(code).filter(e -> e.text().suits(band)).isPresent();
  }

  Optional<Entry> entry(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Collection<Entry> entries() {
    return byCode.values();
  }
}
