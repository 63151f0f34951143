package org.parentsmatter.templates;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.TemplateFault;
import org.parentsmatter.press.Tongue;

/** The school's templates as letter runs use them: only what was approved. */
@Stateless
public class ApprovedTemplates {
  @Inject private SchoolTemplates templates;

  /** A template that a new run can be started with. */
  public record InUse(String name, String title) {}

  /** Those in English that have a version in use, by title. */
  public List<InUse> all() {
    return templates.all().stream()
        .filter(each -> each.approved().isPresent())
        .filter(each -> each.language().equals(Tongue.ENGLISH.tag()))
        .map(each -> new InUse(each.name(), each.title()))
        .toList();
  }

  /** The version in use now, which a run that begins now is tied to. */
  public Optional<LetterTemplate> inUse(String name, Tongue language) {
    return templates
        .named(name, language.tag())
        .flatMap(SchoolTemplate::approved)
        .map(version -> compiled(name, version));
  }

  /**
   * The version that a run was started with, also when another is in use now or none any more.
   *
   * @param fingerprint of the version, as {@link LetterTemplate#version} told it
   */
  public Optional<LetterTemplate> pinned(String name, String fingerprint) {
    return templates.ofName(name).stream()
        .flatMap(each -> each.onceApproved(fingerprint).stream())
        .findFirst()
        .map(version -> compiled(name, version));
  }

  private static LetterTemplate compiled(String name, TemplateVersion version) {
    return CompiledTemplates.find(name, version.fingerprint())
        .orElseGet(() -> compile(name, version));
  }

  private static LetterTemplate compile(String name, TemplateVersion version) {
    try {
      LetterTemplate template = LetterTemplate.compile(name, version.source());
      if (!template.version().equals(version.fingerprint())) {
        throw new TemplateRefused(
            "The text of the template \""
                + name
                + "\" is not the one that was approved. Tell who looks after the database.");
      }
      CompiledTemplates.keep(template);
      return template;
    } catch (TemplateFault fault) {
      throw new TemplateRefused(
          fault.getMessage()
              + ". The template was approved before this was a fault. Change it and have it"
              + " approved again.");
    }
  }
}
