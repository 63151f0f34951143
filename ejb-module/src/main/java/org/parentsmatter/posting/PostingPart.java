package org.parentsmatter.posting;

import java.util.stream.Stream;
import org.parentsmatter.security.Right;

/** What of a run goes out together: by which way, and from which of the two print runs. */
public enum PostingPart {
  POST("Letters by post", false, true),
  PUPIL_POST("Pupil post", false, false),
  PROTECTED_POST("Letters by post, to protected addresses", true, true),
  PROTECTED_PUPIL_POST("Pupil post of the same print run", true, false);

  private final String label;
  private final boolean keptApart;
  private final boolean posted;

  PostingPart(String label, boolean keptApart, boolean posted) {
    this.label = label;
    this.keptApart = keptApart;
    this.posted = posted;
  }

  static PostingPart of(boolean keptApart, boolean posted) {
    return Stream.of(values())
        .filter(part -> part.keptApart == keptApart && part.posted == posted)
        .findFirst()
        .orElseThrow();
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }

  /** "Posted", or, of what the pupils carry home, "Handed out". */
  public String done() {
    return posted ? "Posted" : "Handed out";
  }

  /** Whoever prints these letters says that they are gone. */
  Right right() {
    return keptApart ? Right.SEE_PROTECTED_ADDRESSES : Right.RUN_LETTERS;
  }

  boolean isKeptApart() {
    return keptApart;
  }

  boolean isPosted() {
    return posted;
  }
}
