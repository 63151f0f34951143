package org.parentsmatter.catalogue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;

/** A release of the product with one strategy in its catalogue. */
final class ShippedCatalogue {
  private static final String ENTRY =
      """
      [{"code": "%s", "version": %d, "title": "%s", "ages": ["ks1"], "need": "reading",
        "parentDoes": "Read with {child}.", "schoolDoes": null, "timeNeeded": null,
        "needed": null, "intendedOutcome": "O", "howSeen": "S",
        "eefRecommendation": "support-learning-at-home", "epsteinType": "learning-at-home",
        "continuum": "engagement-with-learning", "strength": "not-established", "source": null}]
      """;

  private ShippedCatalogue() {}

  static String entry(String code, int version, String title) {
    return ENTRY.formatted(code, version, title);
  }

  static void bring(DataSource school, String code, int version, String title) throws SQLException {
    CatalogueFile file =
        new CatalogueFile(entry(code, version, title).getBytes(StandardCharsets.UTF_8));
    try (Connection connection = school.getConnection()) {
      new CatalogueMigration(file)
          .migrate(
              new Context() {
                @Override
                public Configuration getConfiguration() {
                  throw new UnsupportedOperationException();
                }

                @Override
                public Connection getConnection() {
                  return connection;
                }
              });
    }
  }
}
