package org.parentsmatter.templates.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;
import org.parentsmatter.templates.ChoosingFeet;
import org.parentsmatter.templates.FootChangedMeanwhile;
import org.parentsmatter.templates.FootChoice;
import org.parentsmatter.templates.FootView;

/** Where the office chooses what stands at the foot of a template's letters. */
@Dependent
public class FootOfTemplate implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient ChoosingFeet choosing;
  @Inject private transient CurrentUser currentUser;

  /** One of the choices, as the list has it. */
  public record Option(String code, String label) {}

  private String template;
  private FootView view;
  private String chosen;

  void read(String ofTemplate) {
    template = ofTemplate;
    view = choosing.of(template);
    chosen = code(view.choice());
  }

  public void save() {
    try {
      choosing.choose(template, view.version(), choice(chosen));
    } catch (FootChangedMeanwhile e) {
      read(template);
      throw e;
    }
    read(template);
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage("Saved. Letters that are ordered from now on have it.", ""));
  }

  /** What can be chosen. */
  public List<Option> getChoices() {
    List<Option> choices = new ArrayList<>();
    choices.add(new Option(code(FootChoice.FIRST), "The first core message"));
    view.messages()
        .forEach(
            message ->
                choices.add(new Option(code(FootChoice.message(message.id())), message.oneLine())));
    if (view.isOutOfUse()) {
      choices.add(new Option(code(view.choice()), "A core message that is out of use"));
    }
    choices.add(new Option(code(FootChoice.NONE), "Nothing"));
    return choices;
  }

  private static String code(FootChoice choice) {
    return choice.messageId() == null ? choice.kind().name() : choice.messageId().toString();
  }

  private static FootChoice choice(String code) {
    return switch (code) {
      case "FIRST" -> FootChoice.FIRST;
      case "NONE" -> FootChoice.NONE;
      default -> FootChoice.message(Long.parseLong(code));
    };
  }

  /** Whether whoever reads this may word the core messages. */
  public boolean isMayWord() {
    return currentUser.has(Right.KEEP_VISION);
  }

  public FootView getView() {
    return view;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }
}
