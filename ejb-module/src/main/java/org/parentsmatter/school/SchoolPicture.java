package org.parentsmatter.school;

import java.util.Arrays;

/**
 * A picture that stands on letters. It was decoded and written anew when it came in, so it is what
 * its type says.
 *
 * @param type {@code image/png} or {@code image/jpeg}
 */
public record SchoolPicture(byte[] content, String type) {
  /** Which picture. */
  public enum Kind {
    LOGO,
    SIGNATURE
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SchoolPicture that
        && type.equals(that.type)
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return type + ", " + content.length + " bytes";
  }
}
