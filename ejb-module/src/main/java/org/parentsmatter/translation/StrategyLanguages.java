package org.parentsmatter.translation;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.parentsmatter.catalogue.TranslatedStrategies;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Shows in which other languages there is an entry of the catalogue, and who has read it there. */
@Stateless
@Needs(Right.SEE_FAMILIES)
public class StrategyLanguages {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  /** One language of an entry. */
  public record Language(
      Tongue tongue, boolean approved, List<TranslatedStrategies.Sentence> sentences) {
    public Language {
      sentences = List.copyOf(sentences);
    }
  }

  /** The languages of the product's entry of this code, by name. */
  public List<Language> of(String code) {
    try (Connection connection = dataSource.getConnection()) {
      ApprovedTexts approved = ApprovedTexts.read(connection);
      return Tongue.others().stream()
          .flatMap(
              tongue ->
                  ShippedTexts.strategies(tongue)
                      .map(
                          read ->
                              new Language(
                                  tongue,
                                  approved.strategies(tongue).isPresent(),
                                  read.about(code)))
                      .stream())
          .filter(language -> !language.sentences().isEmpty())
          .toList();
    } catch (SQLException e) {
      throw new IllegalStateException("The approvals could not be read", e);
    }
  }
}
