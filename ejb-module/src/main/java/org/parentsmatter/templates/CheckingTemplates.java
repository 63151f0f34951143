package org.parentsmatter.templates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.parentsmatter.press.CannotSet;
import org.parentsmatter.press.LetterPress;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.SchoolArtwork;
import org.parentsmatter.press.TemplateFault;
import org.parentsmatter.school.SchoolCalendar;
import org.parentsmatter.school.SchoolPicture;
import org.parentsmatter.school.Schools;

/** Checks the text of a template, up to setting a letter from it to an invented family. */
@Dependent
class CheckingTemplates {
  @Inject private Schools schools;
  @Inject private SchoolCalendar calendar;
  @Inject private LetterFeet feet;

  /** Reads its fonts when the first letter is set. */
  private static final class Press {
    static final LetterPress ONLY = new LetterPress();
  }

  /** The text alone: quick, while somebody types. */
  TemplateCheck text(String name, String source) {
    if (source.length() > SchoolTemplate.LONGEST_SOURCE) {
      return TemplateCheck.of(name, "").with(TemplateCheck.Fault.ofAll("it is too long"));
    }
    return TemplateCheck.of(name, source);
  }

  /**
   * The text, its language, and whether letters can be set with it.
   *
   * @throws TemplateRefused with every fault, when there is one
   */
  LetterTemplate requireUsable(String name, String language, String source) {
    LetterTemplate template;
    try {
      template = LetterTemplate.compile(name, source);
    } catch (TemplateFault fault) {
      throw new TemplateRefused(
          "It cannot be used yet. "
              + String.join(
                  " ",
                  fault.all().stream()
                      .map(each -> TemplateCheck.Fault.of(each).inWords() + ".")
                      .toList()));
    }
    if (!template.tongue().tag().equals(language)) {
      throw new TemplateRefused(
          "The first line says that the letter is in "
              + template.tongue().inEnglish()
              + ". The school's own templates are in English so far: take lang=\"…\" out.");
    }
    cannotSet(template)
        .ifPresent(
            reason -> {
              throw new TemplateRefused(
                  "A letter to an invented family could not be set with it: " + reason + ".");
            });
    return template;
  }

  private Optional<String> cannotSet(LetterTemplate template) {
    SampleFamily family =
        new SampleFamily(
            schools.current(),
            feet.of(template.name()),
            calendar.reviewInWords(LocalDate.now(ZoneId.systemDefault())));
    SchoolArtwork artwork =
        SchoolArtwork.of(
            schools.logo().map(SchoolPicture::content).orElse(null),
            schools.signature().map(SchoolPicture::content).orElse(null));
    try {
      Press.ONLY.set(template, family.letter(template.tongue(), false), artwork);
      Press.ONLY.set(template, family.letter(template.tongue(), true), artwork);
      return Optional.empty();
    } catch (CannotSet e) {
      return Optional.of(e.getMessage());
    }
  }
}
