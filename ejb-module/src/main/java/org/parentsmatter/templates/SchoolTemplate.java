package org.parentsmatter.templates;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A letter template of the school's own. It has at most one version that is being written or waits
 * for approval, and at most one that is in use. Nothing that somebody wrote is overwritten by
 * somebody else: who goes on with another's draft begins a version of his or her own.
 */
@Entity
@Table(name = "school_template")
class SchoolTemplate {
  static final int LONGEST_TITLE = 120;

  /** As much as the letter press reads. */
  static final int LONGEST_SOURCE = 100_000;

  static final int LONGEST_REASON = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "school_template_seq")
  @SequenceGenerator(name = "school_template_seq", sequenceName = "school_template_seq")
  private long id;

  private String name;
  private String title;
  private String language;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private LocalDateTime createdAt;

  @OneToMany(mappedBy = "template", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<TemplateVersion> versions = new ArrayList<>();

  @Version private long version;

  protected SchoolTemplate() {}

  SchoolTemplate(String name, TemplateText text, String by, Instant at) {
    this.name = name;
    this.createdBy = by;
    this.createdAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    this.title = text.title();
    this.language = text.language();
    add(text.source(), by, at);
  }

  private void add(String source, String by, Instant at) {
    versions.add(TemplateVersion.draft(this, versions.size() + 1, source, by, at));
  }

  /**
   * Saves what somebody wrote: over his or her own draft, else as a new version. The language stays
   * what it was.
   *
   * @param beside whether an own draft stays as it is, too, because it was saved from elsewhere
   * @throws TemplateRefused while a version waits for approval
   */
  void write(TemplateText text, boolean beside, String by, Instant at) {
    Optional<TemplateVersion> open = open();
    if (open.filter(each -> each.state() == TemplateState.WAITING).isPresent()) {
      throw new TemplateRefused(
          "A version waits for approval. Wait for the decision, or take it back first. Your text is"
              + " still here.");
    }
    title = text.title();
    if (open.filter(each -> each.says(text.source())).isPresent()) {
      return;
    }
    if (open.filter(each -> each.isWrittenBy(by)).isPresent() && !beside) {
      open.get().write(text.source(), by, at);
      return;
    }
    open.ifPresent(TemplateVersion::setAside);
    add(text.source(), by, at);
  }

  /** The version that is being written or waits for approval. */
  Optional<TemplateVersion> open() {
    return versions.stream().filter(each -> each.state().isOpen()).findFirst();
  }

  /** The version in use. */
  Optional<TemplateVersion> approved() {
    return versions.stream().filter(each -> each.state() == TemplateState.APPROVED).findFirst();
  }

  /** The version with this fingerprint, if letter runs may have been started with it. */
  Optional<TemplateVersion> onceApproved(String fingerprint) {
    return versions.stream()
        .filter(each -> each.state().wasApproved() && each.fingerprint().equals(fingerprint))
        .findFirst();
  }

  TemplateVersion latest() {
    return versions.get(versions.size() - 1);
  }

  Optional<TemplateVersion> numbered(int number) {
    return versions.stream().filter(each -> each.number() == number).findFirst();
  }

  /** What the editor goes on with: what is open, else what is in use, else what came last. */
  TemplateVersion current() {
    return open().or(this::approved).orElseGet(this::latest);
  }

  /**
   * The draft.
   *
   * @throws TemplateRefused when there is none
   */
  TemplateVersion draft() {
    return open()
        .filter(each -> each.state() == TemplateState.DRAFT)
        .orElseThrow(() -> new TemplateRefused("There is no draft. Change the text and save it."));
  }

  void submit(String by, Instant at) {
    draft().submit(by, at);
  }

  private TemplateVersion waiting() {
    return open()
        .filter(each -> each.state() == TemplateState.WAITING)
        .orElseThrow(() -> new TemplateRefused("No version waits for approval any more."));
  }

  /**
   * Whether somebody may approve the version that waits: not who wrote it, unless nobody else can.
   *
   * @param approvers everybody at the school who may approve templates
   */
  boolean mayApprove(String person, Set<String> approvers) {
    return open()
        .filter(each -> each.state() == TemplateState.WAITING)
        .filter(each -> !each.isWrittenBy(person) || approvers.stream().allMatch(person::equals))
        .isPresent();
  }

  /**
   * Puts the version that waits in the place of the one in use.
   *
   * @throws TemplateRefused when nothing waits, or by who wrote it while another could approve it
   */
  void approve(String by, Set<String> approvers, Instant at) {
    TemplateVersion waiting = waiting();
    if (!mayApprove(by, approvers)) {
      throw new TemplateRefused("You wrote this version. Somebody else has to approve it.");
    }
    approved().ifPresent(before -> before.retire(by, at));
    waiting.approve(by, at);
  }

  /**
   * Does not approve the version that waits. It stays as it is; who goes on begins a new one.
   *
   * @throws TemplateRefused when nothing waits, or without a reason
   */
  void sendBack(String reason, String by, Instant at) {
    String why = reason == null ? "" : reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw new TemplateRefused(
          "Say what should change, in at most " + LONGEST_REASON + " characters.");
    }
    waiting().sendBack(why, by, at);
  }

  /**
   * Who submitted a version takes it back, to change it.
   *
   * @throws TemplateRefused when nothing waits, or by anybody else
   */
  void takeBack(String by, Instant at) {
    TemplateVersion waiting = waiting();
    if (!waiting.isSubmittedBy(by)) {
      throw new TemplateRefused("Only who submitted the version can take it back.");
    }
    waiting.sendBack("Taken back by who submitted it.", by, at);
  }

  /**
   * No new letter run uses it any more. Runs that were started go on with it.
   *
   * @throws TemplateRefused when no version is in use
   */
  void retire(String by, Instant at) {
    approved()
        .orElseThrow(() -> new TemplateRefused("No version of this template is in use."))
        .retire(by, at);
  }

  /** Whether it may be deleted: letter runs can only have been started with what was approved. */
  boolean isDeletable() {
    return versions.stream().noneMatch(each -> each.state().wasApproved());
  }

  void requireVersion(long read) {
    if (read != version) {
      throw new TemplateChangedMeanwhile();
    }
  }

  long version() {
    return version;
  }

  long id() {
    return id;
  }

  String name() {
    return name;
  }

  String title() {
    return title;
  }

  String language() {
    return language;
  }

  List<VersionView> views() {
    return versions.stream().map(TemplateVersion::view).toList();
  }
}
