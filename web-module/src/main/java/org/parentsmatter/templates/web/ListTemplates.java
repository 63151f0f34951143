package org.parentsmatter.templates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.letters.SeeingLetters;
import org.parentsmatter.letters.TemplateUse;
import org.parentsmatter.press.EnvelopeProfile;
import org.parentsmatter.security.Right;
import org.parentsmatter.templates.SeeingTemplates;
import org.parentsmatter.templates.ShippedTemplate;
import org.parentsmatter.templates.TemplateView;

/** The letters that can be written, and those that somebody is working on. */
@Named
@RequestScoped
@PageRule(path = "/templates/list.xhtml", needs = Right.RUN_LETTERS, menu = "Templates", order = 20)
public class ListTemplates {
  @Inject private SeeingTemplates seeing;
  @Inject private SeeingLetters letters;

  private List<TemplateView> own;
  private Map<String, TemplateUse> use;

  public List<ShippedTemplate> getShipped() {
    return seeing.shipped();
  }

  public List<TemplateView> getOwn() {
    if (own == null) {
      own = seeing.own();
    }
    return own;
  }

  /** How often a template was used; null when never. */
  public TemplateUse use(String name) {
    if (use == null) {
      use = letters.templateUse();
    }
    return use.get(name);
  }

  public EnvelopeProfile[] getEnvelopes() {
    return EnvelopeProfile.values();
  }
}
