package org.parentsmatter.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.parentsmatter.audience.AudienceRow;

/** What an edition of a briefing says; never changed, only replaced. */
@Embeddable
class EditionWords {
  private static final String YES = "YES";

  private String title;

  @Column(name = "in_one_line")
  private String inOneLine;

  private String body;

  @Column(name = "what_changed")
  private String whatChanged;

  @Enumerated(EnumType.STRING)
  private Importance importance;

  private String standing;

  protected EditionWords() {}

  EditionWords(EditionForm form) {
    title = form.title();
    inOneLine = form.inOneLine();
    body = form.body();
    whatChanged = form.whatChanged().isEmpty() ? null : form.whatChanged();
    importance = form.importance();
    standing = form.standing() ? YES : "NO";
  }

  /** The words together with what else an edition is made of. */
  EditionForm form(
      Set<AudienceRow> audience,
      LocalDateTime publishAt,
      LocalDate acknowledgeBy,
      LocalDate validUntil,
      List<QuestionForm> questions) {
    return new EditionForm(
        title,
        inOneLine,
        body,
        Objects.toString(whatChanged, ""),
        importance,
        YES.equals(standing),
        audience,
        publishAt,
        acknowledgeBy,
        validUntil,
        questions);
  }

  String title() {
    return title;
  }

  String body() {
    return body;
  }
}
