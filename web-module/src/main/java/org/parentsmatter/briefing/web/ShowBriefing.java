package org.parentsmatter.briefing.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parentsmatter.briefing.BriefingView;
import org.parentsmatter.briefing.QuestionForm;
import org.parentsmatter.briefing.ReadingBriefings;
import org.parentsmatter.briefing.RemarkKind;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.templates.Difference;
import org.parentsmatter.vision.SeeingVision;

/** A briefing to be read, answered and acknowledged. */
@Named
@ViewScoped
@PageRule(path = "/briefing/show.xhtml")
public class ShowBriefing implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient ReadingBriefings reading;
  @Inject private transient SeeingVision vision;

  private String id;
  private BriefingView briefing;
  private final Map<Integer, Integer> chosen = new TreeMap<>();
  private RemarkKind kind = RemarkKind.QUESTION;
  private String words;

  public void open() {
    briefing = reading.open(BriefingNumber.of(id));
  }

  /** Keeps the answer to one question and says what is right. */
  public void answer(int question) {
    Integer choice = chosen.get(question);
    if (choice == null) {
      FacesContext.getCurrentInstance()
          .addMessage(
              null, new FacesMessage(FacesMessage.SEVERITY_WARN, "Choose one of the answers.", ""));
      return;
    }
    reading.answer(briefing.briefingId(), briefing.number(), question, choice);
    open();
  }

  public String acknowledge() {
    reading.acknowledge(briefing.briefingId(), briefing.number());
    return Parting.words(
        "Thank you. You have acknowledged “" + briefing.title() + "”.", "/briefing/list.xhtml");
  }

  /** Sends a question or a suggestion to those who write the briefings. */
  public String remark() {
    reading.remark(briefing.briefingId(), kind, words);
    return Parting.words(
        "Thank you. The answer will stand here, and for everybody if it helps others.",
        "/briefing/show.xhtml?id=" + briefing.briefingId());
  }

  /** What this edition says differently from the one that this reader acknowledged last. */
  public List<Difference> getDifferences() {
    return BriefingWords.differences(briefing.before(), briefing.body());
  }

  /** The core message of the day, which stands below every briefing; empty while there is none. */
  public String getMessage() {
    return vision.messageOf(LocalDate.now(ZoneId.systemDefault())).orElse("");
  }

  public BriefingView getBriefing() {
    return briefing;
  }

  /** The answers that a question offers, by their places. */
  public List<SelectItem> choices(BriefingView.AskedQuestion question) {
    List<QuestionForm.Choice> offered = question.form().choices();
    return IntStream.range(0, offered.size())
        .mapToObj(place -> new SelectItem(place, offered.get(place).words()))
        .toList();
  }

  /** By the place of the question, the place of the answer that is ticked. */
  public Map<Integer, Integer> getChosen() {
    return chosen;
  }

  public RemarkKind[] getKinds() {
    return RemarkKind.values();
  }

  public RemarkKind getKind() {
    return kind;
  }

  public void setKind(RemarkKind kind) {
    this.kind = kind;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
