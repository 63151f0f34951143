package org.parentsmatter.approach;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parentsmatter.approach.ApproachRows.SentLetters;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.TemplateAdvice;
import org.parentsmatter.templates.ApprovedTemplates;

/** How old one has to be to read what the school sent, by the templates of the letters. */
@Dependent
public class LettersRead {
  @Inject private ApprovedTemplates templates;

  private final Map<String, Optional<Double>> ages = new HashMap<>();

  /** The mean over all letters of a period whose template is still known. */
  Finding in(Period period, List<SentLetters> letters) {
    double sum = 0;
    long count = 0;
    for (SentLetters each : letters) {
      Optional<Double> age =
          period.has(each.day())
              ? ages.computeIfAbsent(each.template() + ' ' + each.version(), key -> age(each))
              : Optional.empty();
      if (age.isPresent()) {
        sum += age.get() * each.count();
        count += each.count();
      }
    }
    return Finding.ofSchool(Measure.READING_AGE, count == 0 ? null : sum / count);
  }

  private Optional<Double> age(SentLetters letters) {
    return templates
        .pinned(letters.template(), letters.version())
        .or(() -> shipped(letters))
        .map(TemplateAdvice::of)
        .filter(advice -> advice.scored() && advice.readingAge() > 0)
        .map(TemplateAdvice::readingAge);
  }

  private static Optional<LetterTemplate> shipped(SentLetters letters) {
    return LetterTemplate.shippedNames().stream()
        .filter(letters.template()::equals)
        .map(LetterTemplate::shipped)
        .filter(template -> template.version().equals(letters.version()))
        .findFirst();
  }
}
