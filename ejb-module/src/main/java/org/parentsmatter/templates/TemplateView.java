package org.parentsmatter.templates;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A template of the school's, and what whoever looks at it may do.
 *
 * @param version as it was read; changes hand it in
 * @param versions the newest first
 * @param mayApprove whether he or she is one who may approve the version that waits
 * @param alone whether that is only so because nobody else at the school could
 * @param mayTakeBack whether he or she submitted the version that waits
 * @param deletable whether no version was ever approved
 */
public record TemplateView(
    long id,
    long version,
    String name,
    String title,
    String language,
    List<VersionView> versions,
    boolean mayApprove,
    boolean alone,
    boolean mayTakeBack,
    boolean deletable)
    implements Serializable {
  public TemplateView {
    versions = List.copyOf(versions);
  }

  /** The version that is in use; null when none is. */
  public VersionView inUse() {
    return with(TemplateState.APPROVED).orElse(null);
  }

  /** The version that is a draft or waits; null when there is none. */
  public VersionView open() {
    return with(TemplateState.DRAFT).or(() -> with(TemplateState.WAITING)).orElse(null);
  }

  /** Whether a version waits for approval. */
  public boolean isWaiting() {
    return with(TemplateState.WAITING).isPresent();
  }

  /** What the list says of it: how the newest version stands. */
  public VersionView latest() {
    return versions.get(0);
  }

  private Optional<VersionView> with(TemplateState state) {
    return versions.stream().filter(each -> each.state() == state).findFirst();
  }
}
