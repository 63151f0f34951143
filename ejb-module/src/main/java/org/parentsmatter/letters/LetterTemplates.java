package org.parentsmatter.letters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.templates.ApprovedTemplates;

/**
 * The templates a run can use: those that come with the letter press, compiled once, and those of
 * the school's own that somebody has approved.
 */
@Dependent
class LetterTemplates {
  private static final List<LetterTemplate> SHIPPED =
      LetterTemplate.shippedNames().stream().map(LetterTemplate::shipped).toList();

  private static final Map<String, LetterTemplate> BY_NAME =
      SHIPPED.stream().collect(Collectors.toMap(LetterTemplate::name, Function.identity()));

  @Inject private ApprovedTemplates approved;

  /**
   * A template by its name, in the version that is in use now.
   *
   * @throws LetterRunRefused when there is none
   */
  LetterTemplate named(String name) {
    LetterTemplate shipped = BY_NAME.get(name);
    return shipped == null
        ? approved.inUse(name, Tongue.ENGLISH).orElseThrow(() -> unknown(name))
        : shipped;
  }

  /**
   * The version that a run was started with.
   *
   * @throws LetterRunRefused when it is not there any more: a template that comes with the product
   *     has only the newest
   */
  LetterTemplate pinned(String name, String version) {
    LetterTemplate shipped = BY_NAME.get(name);
    if (shipped == null) {
      return approved.pinned(name, version).orElseThrow(() -> unknown(name));
    }
    if (!shipped.version().equals(version)) {
      throw new LetterRunRefused(
          "The template was changed after this run was started. Cancel the run and start a new one.");
    }
    return shipped;
  }

  private LetterRunRefused unknown(String name) {
    return new LetterRunRefused(
        "There is no template \""
            + name
            + "\" in use. There are: "
            + all().stream().map(TemplateChoice::name).collect(Collectors.joining(", "))
            + ".");
  }

  /** What a template that comes with the product is called; else what the database says. */
  static String title(String name, String own) {
    LetterTemplate template = BY_NAME.get(name);
    if (template != null) {
      return template.title();
    }
    return own == null ? name : own;
  }

  /** What a new run can use, the usual one first. */
  List<TemplateChoice> all() {
    return Stream.concat(
            SHIPPED.stream().map(each -> new TemplateChoice(each.name(), each.title())),
            approved.all().stream().map(each -> new TemplateChoice(each.name(), each.title())))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
