package org.parentsmatter.letters;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parentsmatter.press.LetterTemplate;

/** The templates a run can use: those that come with the letter press, compiled once. */
final class LetterTemplates {
  private static final List<LetterTemplate> SHIPPED =
      LetterTemplate.shippedNames().stream().map(LetterTemplate::shipped).toList();

  private static final Map<String, LetterTemplate> BY_NAME =
      SHIPPED.stream().collect(Collectors.toMap(LetterTemplate::name, Function.identity()));

  private LetterTemplates() {}

  /**
   * A template by its name.
   *
   * @throws LetterRunRefused when there is none
   */
  static LetterTemplate named(String name) {
    LetterTemplate template = BY_NAME.get(name);
    if (template == null) {
      throw new LetterRunRefused(
          "There is no template \""
              + name
              + "\". There are: "
              + String.join(", ", LetterTemplate.shippedNames())
              + ".");
    }
    return template;
  }

  /** What a template is called on pages; its name when it is not there any more. */
  static String title(String name) {
    LetterTemplate template = BY_NAME.get(name);
    return template == null ? name : template.title();
  }

  static List<LetterTemplate> all() {
    return SHIPPED;
  }
}
