package org.parentsmatter.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The strategies in use: of each code the newest version that is not retired. */
public final class Catalogue {
  private final Map<String, Entry> byCode;

  /** An entry with the key under which the database knows it. */
  public record Entry(long id, CatalogueEntry text) {}

  public Catalogue(Collection<Entry> entries) {
    byCode =
        entries.stream()
            .collect(
                Collectors.toMap(
                    e -> e.text().code(),
                    Function.identity(),
                    (a, b) -> a.text().version() > b.text().version() ? a : b));
  }

  /** Whether the strategy is in use and meant for this age. */
  public boolean suits(String code, AgeBand band) {
    return entry(code).filter(e -> e.text().suits(band)).isPresent();
  }

  public Optional<Entry> entry(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public Collection<Entry> entries() {
    return byCode.values();
  }
}
