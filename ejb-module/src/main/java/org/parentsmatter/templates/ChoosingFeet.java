package org.parentsmatter.templates;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.MergeField;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;
import org.parentsmatter.vision.MessagesForLetters;

/**
 * Chooses which core message stands at the foot of the letters of a template, or that none does.
 */
@Stateless
@Needs(Right.RUN_LETTERS)
public class ChoosingFeet {
  @Inject private TemplateFeet feet;
  @Inject private LetterFeet words;
  @Inject private MessagesForLetters messages;
  @Inject private SchoolTemplates templates;
  @Inject private AuditLog auditLog;

  /** What stands there, and what could. */
  public FootView of(String template) {
    FootChoice choice = feet.of(template).map(TemplateFoot::choice).orElse(FootChoice.FIRST);
    return new FootView(
        feet.of(template).map(TemplateFoot::version).orElse(null),
        choice,
        words.words(choice),
        words.words(FootChoice.FIRST),
        messages.all());
  }

  /**
   * Chooses it for letters that are ordered from now on.
   *
   * @param read the version as it was read; null where nobody had chosen
   * @throws NoSuchTemplate when there is no template of that name
   * @throws TemplateRefused when the message is out of use, or when there is to be none and the
   *     text of the template has the field for it
   * @throws FootChangedMeanwhile when somebody else has chosen since it was read
   */
  public void choose(String template, Long read, FootChoice choice) {
    String title = title(template);
    if (choice.messageId() != null
        && messages.all().stream().noneMatch(each -> each.id() == choice.messageId())) {
      throw new TemplateRefused(
          "This core message is out of use by now. Choose another one, please.");
    }
    if (choice.kind() == FootChoice.Kind.NONE && saysItInItsText(template)) {
      throw new TemplateRefused(
          "The text of this letter says the core message, too, and could not be set without one."
              + " Choose a message, or take {coreMessage} out of the text first.");
    }
    TemplateFoot saved = feet.of(template).orElse(null);
    if (!Objects.equals(read, saved == null ? null : saved.version())) {
      throw new FootChangedMeanwhile();
    }
    if (saved == null) {
      feet.add(new TemplateFoot(template, choice));
    } else {
      saved.choose(choice);
    }
    feet.flush();
    auditLog.record(
        AuditAction.TEMPLATE_FOOT_CHOSEN,
        WritingTemplates.SUBJECT,
        templates.ofName(template).stream().findFirst().map(SchoolTemplate::id).orElse(null),
        title + ": " + inWords(choice));
  }

  private boolean saysItInItsText(String template) {
    String field = "{" + MergeField.CORE_MESSAGE.field() + "}";
    return templates.ofName(template).stream()
        .flatMap(each -> Stream.concat(each.approved().stream(), Stream.of(each.current())))
        .anyMatch(version -> version.source().contains(field));
  }

  private String inWords(FootChoice choice) {
    return switch (choice.kind()) {
      case FIRST -> "the first core message";
      case NONE -> "nothing";
      case MESSAGE -> words.words(choice);
    };
  }

  private String title(String template) {
    if (LetterTemplate.shippedNames().contains(template)) {
      return LetterTemplate.shipped(template).title();
    }
    return templates.ofName(template).stream()
        .findFirst()
        .map(SchoolTemplate::title)
        .orElseThrow(NoSuchTemplate::new);
  }
}
