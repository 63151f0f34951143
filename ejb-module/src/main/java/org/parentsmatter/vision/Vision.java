package org.parentsmatter.vision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The school's vision for working with parents: one text, there from the first start and empty. */
@Entity
@Table(name = "school_vision")
class Vision {
  /** The key of the only row. */
  static final long ONLY = 1;

  @Id private long id;
  private String words;

  @Version private long version;

  protected Vision() {}

  /**
   * Takes over what somebody typed.
   *
   * @param typed null leaves it as it is
   * @param read the version as it was read
   * @return whether that is something new
   * @throws VisionChangedMeanwhile when somebody else has saved since then
   * @throws VisionRefused when it is too long
   */
  boolean word(String typed, long read) {
    String text = typed == null ? words() : typed.strip().replace("\r\n", "\n");
    if (text.equals(words())) {
      return false;
    }
    if (read != version) {
      throw new VisionChangedMeanwhile();
    }
    if (text.length() > VisionEdit.LONGEST_VISION) {
      throw new VisionRefused(
          "The vision has " + VisionEdit.LONGEST_VISION + " characters at most, please.");
    }
    words = text;
    return true;
  }

  /** Empty while nobody has written one. */
  String words() {
    return words == null ? "" : words;
  }

  long version() {
    return version;
  }
}
