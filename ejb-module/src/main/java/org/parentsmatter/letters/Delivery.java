package org.parentsmatter.letters;

/** How a letter reaches the parent. */
public enum Delivery {
  /** In an envelope, to the parent's own address. */
  POST("post", "By post"),
  /** Carried home by the pupil, because no postal address is known. */
  PUPIL_POST("pupil-post", "By pupil post");

  private final String code;
  private final String label;

  Delivery(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** As it stands in {@code recipients.csv}. */
  public String code() {
    return code;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }
}
