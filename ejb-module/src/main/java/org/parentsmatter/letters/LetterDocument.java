package org.parentsmatter.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A PDF that may be handed out.
 *
 * @param fileName what it is called when it is saved
 * @param content writes it
 */
public record LetterDocument(String fileName, Content content) {

  /** All of it, for what is not large. */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.writeTo(out);
    return out.toByteArray();
  }

  /** What there is to write, made while it is written: a print run may be large. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
