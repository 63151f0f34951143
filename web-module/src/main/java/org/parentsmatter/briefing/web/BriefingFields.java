package org.parentsmatter.briefing.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.audience.AudienceRow;
import org.parentsmatter.briefing.BriefingRefused;
import org.parentsmatter.briefing.EditionForm;
import org.parentsmatter.briefing.Importance;

/** A briefing as it is typed. */
public class BriefingFields implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private String title;
  private String inOneLine;
  private String body;
  private String whatChanged;
  private Importance importance;
  private boolean standing;
  private List<String> audience;
  private LocalDate publishOn;
  private LocalTime publishTime;
  private LocalDate acknowledgeBy;
  private LocalDate validUntil;
  private final List<QuestionFields> questions = new ArrayList<>();

  BriefingFields(EditionForm form) {
    title = form.title();
    inOneLine = form.inOneLine();
    body = form.body();
    whatChanged = form.whatChanged();
    importance = form.importance();
    standing = form.standing();
    audience = form.audience().stream().map(AudienceRow::code).collect(Collectors.toList());
    publishOn = form.publishAt() == null ? null : form.publishAt().toLocalDate();
    publishTime = form.publishAt() == null ? null : form.publishAt().toLocalTime();
    acknowledgeBy = form.acknowledgeBy();
    validUntil = form.validUntil();
    form.questions().forEach(each -> questions.add(new QuestionFields(each)));
    while (questions.size() < EditionForm.MOST_QUESTIONS) {
      questions.add(QuestionFields.empty());
    }
  }

  /**
   * @throws BriefingRefused for people that no page offers
   */
  EditionForm form() {
    return new EditionForm(
        title,
        inOneLine,
        body,
        whatChanged,
        importance,
        standing,
        rows(),
        publishOn == null ? null : publishOn.atTime(publishTime == null ? MORNING : publishTime),
        acknowledgeBy,
        validUntil,
        questions.stream().map(QuestionFields::form).toList());
  }

  /** Whom it is for. */
  Set<AudienceRow> rows() {
    try {
      return audience.stream()
          .map(AudienceRow::read)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    } catch (IllegalArgumentException e) {
      throw new BriefingRefused("Choose the people from those that the page offers.");
    }
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getInOneLine() {
    return inOneLine;
  }

  public void setInOneLine(String inOneLine) {
    this.inOneLine = inOneLine;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getWhatChanged() {
    return whatChanged;
  }

  public void setWhatChanged(String whatChanged) {
    this.whatChanged = whatChanged;
  }

  public Importance getImportance() {
    return importance;
  }

  public void setImportance(Importance importance) {
    this.importance = importance;
  }

  public boolean isStanding() {
    return standing;
  }

  public void setStanding(boolean standing) {
    this.standing = standing;
  }

  public List<String> getAudience() {
    return audience;
  }

  public void setAudience(List<String> audience) {
    this.audience = audience;
  }

  public LocalDate getPublishOn() {
    return publishOn;
  }

  public void setPublishOn(LocalDate publishOn) {
    this.publishOn = publishOn;
  }

  public LocalTime getPublishTime() {
    return publishTime;
  }

  public void setPublishTime(LocalTime publishTime) {
    this.publishTime = publishTime;
  }

  public LocalDate getAcknowledgeBy() {
    return acknowledgeBy;
  }

  public void setAcknowledgeBy(LocalDate acknowledgeBy) {
    this.acknowledgeBy = acknowledgeBy;
  }

  public LocalDate getValidUntil() {
    return validUntil;
  }

  public void setValidUntil(LocalDate validUntil) {
    this.validUntil = validUntil;
  }

  public List<QuestionFields> getQuestions() {
    return questions;
  }
}
