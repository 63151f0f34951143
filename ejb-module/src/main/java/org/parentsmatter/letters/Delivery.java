package org.parentsmatter.letters;

/** How a letter reaches the parent. */
public enum Delivery {
  /** In an envelope, to the parent's own address. */
  POST("post", "By post", ", to go by post."),
  /** Carried home by the pupil, because no postal address is known. */
  PUPIL_POST("pupil-post", "By pupil post", ", by pupil post because no postal address is known."),
  /** Carried home by the pupil, because a letter to the postal address came back. */
  INSTEAD_OF_POST(
      "pupil-post",
      "By pupil post, because a letter to the address came back",
      ", by pupil post because a letter to the postal address came back.");

  private final String code;
  private final String label;
  private final String inAnswer;

  Delivery(String code, String label, String inAnswer) {
    this.code = code;
    this.label = label;
    this.inAnswer = inAnswer;
  }

  /** The end of a sentence that says what a parent got. */
  String inAnswer() {
    return inAnswer;
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
