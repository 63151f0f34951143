package org.parentsmatter.press;

/**
 * The pictures of a letter: the school's logo and the sender's signature. They are the same for a
 * whole run, so they are prepared once and kept apart from the frozen words of the letters.
 *
 * @param logo printed at the top of page 1, or null
 * @param signature printed above the sender's name, or null
 */
public record SchoolArtwork(Picture logo, Picture signature) {

  public static final SchoolArtwork NONE = new SchoolArtwork(null, null);

  /**
   * Takes PNG or JPEG files; either may be null.
   *
   * @throws IllegalArgumentException when a file is not a PNG or JPEG that can be printed
   */
  public static SchoolArtwork of(byte[] logo, byte[] signature) {
    return new SchoolArtwork(
        logo == null ? null : Picture.of(logo), signature == null ? null : Picture.of(signature));
  }
}
