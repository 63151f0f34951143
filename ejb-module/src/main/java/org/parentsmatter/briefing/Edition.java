package org.parentsmatter.briefing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parentsmatter.audience.AudienceRow;
import org.parentsmatter.school.SchoolTime;

/**
 * A briefing as it read at one time: written as a draft, submitted, sent back or published, and
 * from then on never changed. Who changes a published briefing writes its next edition, which its
 * readers are asked to acknowledge again.
 */
@Entity
@Table(name = "briefing_edition")
public class Edition {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "briefing_edition_seq")
  @SequenceGenerator(name = "briefing_edition_seq", sequenceName = "briefing_edition_seq")
  private long id;

  @ManyToOne
  @JoinColumn(name = "briefing_id")
  private Briefing briefing;

  private int number;

  @Enumerated(EnumType.STRING)
  private EditionState state = EditionState.DRAFT;

  @Embedded private EditionWords words = new EditionWords();

  @Column(name = "publish_at")
  private LocalDateTime publishAt;

  @Column(name = "acknowledge_by")
  private LocalDate acknowledgeBy;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "written_at")
  private LocalDateTime writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "sent_back")
  private String sentBack;

  @Column(name = "released_at")
  private LocalDateTime releasedAt;

  @Column(name = "released_by")
  private String releasedBy;

  @ElementCollection
  @CollectionTable(name = "briefing_audience", joinColumns = @JoinColumn(name = "edition_id"))
  private Set<AudienceRow> audience = new HashSet<>();

  @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<CheckQuestion> questions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "briefing_edition_file", joinColumns = @JoinColumn(name = "edition_id"))
  @Column(name = "file_id")
  private Set<Long> files = new HashSet<>();

  @Version private long version;

  protected Edition() {}

  /**
   * A draft.
   *
   * @param number 1 for the first, one more for each
   * @param at in UTC
   */
  Edition(Briefing briefing, int number, EditionForm form, String by, LocalDateTime at) {
    this.briefing = briefing;
    this.number = number;
    write(form, by, at);
  }

  /** The draft of the edition after this one, which says the same so far. */
  Edition next(String by, LocalDateTime at) {
    Edition next = new Edition(briefing, number + 1, form().again(), by, at);
    next.files.addAll(files);
    return next;
  }

  /**
   * Words it, also anew.
   *
   * @throws BriefingRefused when it is published, or the words cannot be kept
   */
  final void write(EditionForm form, String by, LocalDateTime at) {
    requireOpen();
    form.checkDraft();
    state = EditionState.DRAFT;
    words = new EditionWords(form);
    publishAt = SchoolTime.toUtc(form.publishAt());
    acknowledgeBy = form.acknowledgeBy();
    validUntil = form.validUntil();
    audience.retainAll(form.audience());
    audience.addAll(form.audience());
    writtenBy = by;
    writtenAt = at;
    if (!form.questions().equals(questions.stream().map(CheckQuestion::form).toList())) {
      questions.clear();
      for (int i = 0; i < form.questions().size(); i++) {
        questions.add(new CheckQuestion(this, i + 1, form.questions().get(i)));
      }
    }
  }

  /**
   * Hands it in.
   *
   * @throws BriefingRefused when something is missing
   */
  void submit(LocalDateTime now) {
    requireOpen();
    form().checkReady(number > 1, SchoolTime.fromUtc(now));
    state = EditionState.SUBMITTED;
    sentBack = null;
  }

  /** Gives it back to its writer with what is to be mended. */
  void sendBack(String words) {
    requireOpen();
    String why = words == null ? "" : words.strip();
    EditionForm.filled("What is to be mended", why, EditionForm.LONGEST_CHANGE);
    state = EditionState.DRAFT;
    sentBack = why;
  }

  /**
   * Makes it what staff read, from its time on.
   *
   * @param now in UTC
   * @throws BriefingRefused when something is missing or it is published already
   */
  void publish(String by, LocalDateTime now) {
    requireOpen();
    form().checkReady(number > 1, SchoolTime.fromUtc(now));
    if (publishAt == null || publishAt.isBefore(now)) {
      publishAt = now;
    }
    state = EditionState.PUBLISHED;
    sentBack = null;
    releasedAt = now;
    releasedBy = by;
  }

  void attach(long fileId) {
    requireOpen();
    files.add(fileId);
  }

  void detach(long fileId) {
    requireOpen();
    files.remove(fileId);
  }

  private void requireOpen() {
    if (state == EditionState.PUBLISHED) {
      throw new BriefingRefused(
          "This briefing has been published meanwhile. Choose “Change it” to write its next"
              + " edition.");
    }
  }

  /**
   * Refuses to overwrite what somebody else saved.
   *
   * @throws BriefingChangedMeanwhile when it is not as it was read
   */
  void requireVersion(long read) {
    if (read != version) {
      throw new BriefingChangedMeanwhile();
    }
  }

  /** Whether it is published and its time has come. */
  boolean isOut(LocalDateTime now) {
    return state == EditionState.PUBLISHED && !publishAt.isAfter(now);
  }

  /** Whether the day after its last one has come. */
  boolean isOver(LocalDate today) {
    return validUntil != null && validUntil.isBefore(today);
  }

  EditionForm form() {
    return words.form(
        audience,
        SchoolTime.fromUtc(publishAt),
        acknowledgeBy,
        validUntil,
        questions.stream().map(CheckQuestion::form).toList());
  }

  List<CheckQuestion> questions() {
    return List.copyOf(questions);
  }

  Set<Long> files() {
    return Set.copyOf(files);
  }

  Set<AudienceRow> audience() {
    return Set.copyOf(audience);
  }

  Briefing briefing() {
    return briefing;
  }

  /** As the audit log names it. */
  String inTheLog() {
    return "“" + words.title() + "”" + (number == 1 ? "" : ", edition " + number);
  }

  long id() {
    return id;
  }

  int number() {
    return number;
  }

  String title() {
    return words.title();
  }

  String body() {
    return words.body();
  }

  EditionState state() {
    return state;
  }

  String sentBack() {
    return sentBack;
  }

  LocalDateTime publishAt() {
    return publishAt;
  }

  String writtenBy() {
    return writtenBy;
  }

  LocalDateTime writtenAt() {
    return writtenAt;
  }

  String releasedBy() {
    return releasedBy;
  }

  long version() {
    return version;
  }
}
