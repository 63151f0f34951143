package org.parentsmatter.templates;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.parentsmatter.accounts.HoldersOfRights;
import org.parentsmatter.press.EnvelopeProfile;
import org.parentsmatter.press.LetterPress;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Shows templates and their versions, and checks what somebody is writing. */
@Stateless
@Needs(Right.RUN_LETTERS)
public class SeeingTemplates {
  @Inject private SchoolTemplates templates;
  @Inject private CheckingTemplates checking;
  @Inject private HoldersOfRights holders;
  @Inject private CurrentUser currentUser;

  /** Those that come with the product, the usual one first. */
  public List<ShippedTemplate> shipped() {
    return LetterTemplate.shippedNames().stream()
        .map(name -> new ShippedTemplate(name, LetterTemplate.shipped(name).title()))
        .toList();
  }

  /** The school's own, by title. */
  public List<TemplateView> own() {
    Set<String> approvers = holders.of(Right.APPROVE_TEMPLATES);
    return templates.all().stream().map(each -> view(each, approvers)).toList();
  }

  /**
   * One of the school's own.
   *
   * @throws NoSuchTemplate when there is none
   */
  public TemplateView show(long id) {
    return view(templates.get(id), holders.of(Right.APPROVE_TEMPLATES));
  }

  private TemplateView view(SchoolTemplate template, Set<String> approvers) {
    String me = currentUser.name();
    boolean may = currentUser.has(Right.APPROVE_TEMPLATES) && template.mayApprove(me, approvers);
    List<VersionView> versions = new ArrayList<>(template.views());
    Collections.reverse(versions);
    return new TemplateView(
        template.id(),
        template.version(),
        template.name(),
        template.title(),
        template.language(),
        versions,
        may,
        may && template.open().orElseThrow().isWrittenBy(me),
        template.open().filter(each -> each.isSubmittedBy(me)).isPresent(),
        template.isDeletable());
  }

  /**
   * The text that the editor goes on with.
   *
   * @throws NoSuchTemplate when there is none
   */
  public EditorView edit(long id) {
    SchoolTemplate template = templates.get(id);
    TemplateVersion current = template.current();
    return new EditorView(
        id,
        template.version(),
        template.name(),
        new TemplateText(template.title(), template.language(), current.source()),
        current.number(),
        current.state(),
        current.view().writtenBy());
  }

  /**
   * The text of one version.
   *
   * @throws NoSuchTemplate when there is none
   */
  public String text(long id, int number) {
    return templates.get(id).numbered(number).orElseThrow(NoSuchTemplate::new).source();
  }

  /**
   * The text of a template that comes with the product.
   *
   * @throws NoSuchTemplate when there is none
   */
  public String shippedText(String name, String language) {
    return LetterTemplate.shippedSource(name, Tongue.of(language).orElse(Tongue.ENGLISH))
        .orElseThrow(NoSuchTemplate::new);
  }

  /**
   * What is different between two versions.
   *
   * @throws NoSuchTemplate when there is no such version
   */
  public List<Difference> differences(long id, int before, int after) {
    return Difference.between(text(id, before), text(id, after));
  }

  /** Where what somebody has typed differs from what is saved. */
  public List<Difference> differencesFromSaved(long id, String typed) {
    return Difference.changed(
        Difference.between(templates.get(id).current().source(), typed.replace("\r\n", "\n")));
  }

  /** What is wrong with a text, and what could be clearer. */
  public TemplateCheck check(String name, String source) {
    return checking.text(name, source);
  }

  /** The page to print to see whether an envelope and the printer fit, as PDF. */
  public byte[] calibration(EnvelopeProfile profile) {
    return new LetterPress().calibration(profile).pdf();
  }
}
